using Registry.Population.Building;

namespace Registry.Population.Tests.Building;

public sealed class GraphContentTests
{
    [Fact]
    public void Build_Leases_HavePartiesOfTheDeliverysOnlyLandlord()
    {
        using var snapshot = GraphReading.Snapshot("""
            lease K1 C1 D1 start=2019-10-01
            party K1 P1
            party K1 C2 role=betalare to=2026-06-29
            party K1 P2 role=medhyresgast from=2027-01-01
            sublet K1 P3 2025-09-01 2026-06-30
            """);

        Assert.Equal(
            [
                "C2>5560000001/K1:betalare,2019-10-01,2026-06-30,no",
                "P1>5560000001/K1:huvudhyresgast,2019-10-01,-,yes",
                "P2>5560000001/K1:medhyresgast,2027-01-01,-,no",
            ],
            snapshot.Edges("PARTY_TO", "role", "from", "to", "current"));
        Assert.Equal(["C1>5560000001/K1"], snapshot.Edges("LETS"));
        Assert.Equal(["5560000001/K1>D1"], snapshot.Edges("OF"));
        Assert.Equal(
            "2026-07-01,yes",
            snapshot.Node("Sublet", $"5560000001/K1/{FactNames.Person("P3")}/2025-09-01", "to", "current"));
    }

    [Fact]
    public void Build_Decisions_CoverApplicantsOnceAndMembersOfTheMonth()
    {
        using var snapshot = GraphReading.Snapshot("""
            decision B1 H1 2026-05 P1 co=P2 stated=D1 landlord=C1 lease=K1
            member H1 2026-05 P1 role=vuxen
            member H1 2026-05 P3 role=barn share=0.5
            member H1 2026-04 P4 role=barn
            lease K1 C1 D1
            payment U1 B1 P1 2026-05-27 account=A1
            payment U2 B1 C1 2026-05-27 account=A1 type=hyresvard
            """);

        Assert.Equal(
            ["B1>P1:sokande,1", "B1>P2:medsokande,1", "B1>P3:barn,0.5"], snapshot.Edges("COVERS", "role", "share"));
        Assert.Equal(["B1>D1"], snapshot.Edges("CLAIMS_HOME"));
        Assert.Equal(["B1>5560000001/K1"], snapshot.Edges("CLAIMS_LEASE"));
        Assert.Equal(["U1>P1", "U2>C1"], snapshot.Edges("PAYS"));
        Assert.Equal(["U1>A1", "U2>A1"], snapshot.Edges("PAID_TO"));
        Assert.Equal(["U1>B1", "U2>B1"], snapshot.Edges("UNDER"));
        Assert.Equal("no", snapshot.Node("Person", "P4", "stub"));
    }

    [Fact]
    public void Build_RegistrationThatEndedBeforeTheHorizon_IsForgotten()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2015-01-01 to=2023-06-29
            resident P2 D1 2015-01-01 to=2023-06-30
            resident P3 D1 2015-01-01
            resident P3 D2 2023-06-30
            resident P4 D1 2015-01-01
            """);

        // A last day of 29 June is an end of 30 June, 36 months before the day; P3 moved on that day too.
        Assert.Equal(["P2>D1", "P3>D2", "P4>D1"], snapshot.Edges("REGISTERED_AT"));
    }

    [Fact]
    public void Build_PersonWithoutARow_IsAStub()
    {
        using var snapshot = GraphReading.Snapshot("""
            absent P9
            resident P9 D1 2020-01-01
            resident P1 D1 2020-01-01
            """);

        Assert.Equal("yes,-,-", snapshot.Node("Person", "P9", "stub", "given", "adult"));
        Assert.Equal(["P1>D1:yes", "P9>D1:no"], snapshot.Edges("REGISTERED_AT", "current"));
        Assert.Equal("1", snapshot.Node("Dwelling", "D1", "residents"));
    }

    [Theory]
    [InlineData("code=AV on=2026-06-30", "no")]
    [InlineData("code=AV on=2026-07-01", "yes")]
    [InlineData("code=GN", "no")]
    public void Build_DeregisteredPerson_IsNoResidentFromThatDay(string deregistration, string current)
    {
        using var snapshot = GraphReading.Snapshot($"""
            person P1 {deregistration}
            resident P1 D1 2020-01-01
            """);

        Assert.Equal([$"P1>D1:{current}"], snapshot.Edges("REGISTERED_AT", "current"));
    }

    [Fact]
    public void Build_RegisteredOnTheMunicipality_IsNoResident()
    {
        using var snapshot = GraphReading.Snapshot("resident P1 - 2020-01-01 kind=PA_KOMMUNEN_SKRIVEN");

        Assert.Equal(["P1>0880:PA_KOMMUNEN_SKRIVEN,no"], snapshot.Edges("REGISTERED_AT", "kind", "current"));
        Assert.Equal("Kalmar", snapshot.Node("Municipality", "0880", "name"));
    }

    [Fact]
    public void Build_Companies_SitAtADwellingOrAnEntrance()
    {
        using var snapshot = GraphReading.Snapshot("""
            dwelling D1 address=0880|STORGATAN|1||1001@39230
            dwelling D2 address=0880|STORGATAN|1||1002@39230
            dwelling D3 address=0880|STORGATAN|3||1001@39230
            company C1 dwelling=D1
            company C2 dwelling=0880|STORGATAN|1||@39230 careof=C/O~BERG
            company C3 dwelling=|STORGATAN|3||@39230
            company C4 dwelling=|STORGATAN|1||@39230
            company C5 dwelling=|STORGATAN|1||
            role P1 C1 ledamot from=2020-01-01
            association C6 2026 amount=95000 account=A9 dwelling=D2
            supplier F1 C1 2026-02-10 account=A9
            """);

        Assert.Equal(
            ["C1>D1:-", "C2>0880|STORGATAN|1||:C/O BERG", "C3>D3:-", "C4>0880|STORGATAN|1||:-", "C6>D2:-"],
            snapshot.Edges("SEATED_AT", "careOf"));
        Assert.Equal(["5560000006/2026/aktivitetsbidrag>A9", "F1/5560000001>A9"], snapshot.Edges("PAID_TO"));
        Assert.Equal("FALSKA FÖRENINGEN,yes,no", snapshot.Node("Company", "C6", "name", "association", "soleTrader"));
    }

    [Fact]
    public void Build_SameContactOfTwoControllers_IsTwoNodes()
    {
        using var snapshot = GraphReading.Snapshot("""
            contact P1 +46701740605
            contact P2 +46701740605 origin=bolag
            """);

        Assert.Equal(
            ["P1>socialtjanst:+46701740605", "P2>bolag:+46701740605"], snapshot.Edges("REACHED_AT"));
    }

    [Fact]
    public void Build_ExemptionOfTheSocialServices_ShowsInNoFlagOfTheDwelling()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2020-01-01
            resident P1 D2 2021-01-01
            exemption dwelling:D1 X11 partition=social
            exemption dwelling:D2 X11 partition=housing
            """);

        Assert.Equal("no,yes", snapshot.Node("Dwelling", "D1", "exempted", "normal"));
        Assert.Equal("yes,no", snapshot.Node("Dwelling", "D2", "exempted", "normal"));
        Assert.Equal(2, snapshot.Edges("EXEMPTS").Length);
    }

    [Fact]
    public void Build_Exemptions_CountToTheirLastDay()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2020-01-01
            resident P1 D2 2021-01-01
            exemption dwelling:D1 X11 to=2026-06-30
            exemption dwelling:D2 X11 to=2026-06-29
            exemption person:P1 X02
            """);

        Assert.Equal("yes,no", snapshot.Node("Dwelling", "D1", "exempted", "normal"));
        Assert.Equal("no,yes", snapshot.Node("Dwelling", "D2", "exempted", "normal"));
        Assert.Equal(
            [$"population/dwelling:{FactNames.DwellingKey("D1")}/X11>D1", $"population/person:{FactNames.Person("P1")}/X02>P1"],
            snapshot.Edges("EXEMPTS"));
    }

    [Fact]
    public void Build_MuteMarks_LookLikeAnyOther()
    {
        using var snapshot = GraphReading.Snapshot("""
            lease K1 C1 D1
            lease K2 C1 D2
            mute dwelling D1
            mute lease C1/K2
            """);

        Assert.Equal(("yes", "no"), (snapshot.Node("Dwelling", "D1", "muted"), snapshot.Node("Dwelling", "D2", "muted")));
        Assert.Equal(
            ("no", "yes"),
            (snapshot.Node("Lease", "5560000001/K1", "muted"), snapshot.Node("Lease", "5560000001/K2", "muted")));
    }

    [Fact]
    public void Build_NoDelivery_IsAnEmptyGraphOfTheDay()
    {
        using var snapshot = PopulationBuilder.Build([], FactTable.Day);

        Assert.Equal(FactTable.Day, snapshot.Day);
        Assert.Empty(snapshot.Sources);
        Assert.Equal(1, snapshot.Graph.NodeCount);
    }

    [Fact]
    public void Build_Tombstones_LeaveNoTrace()
    {
        var deliveries = FactTable.Read("resident P1 D1 2020-01-01");
        using var without = PopulationBuilder.Build(deliveries, FactTable.Day);
        deliveries[0].Protected.Add("5f2c9be0a1");
        using var with = PopulationBuilder.Build(deliveries, FactTable.Day);

        Assert.Equal(without.Bytes(), with.Bytes());
    }

    [Fact]
    public void Save_Open_GivesTheSameSnapshot()
    {
        using var snapshot = GraphReading.Snapshot(RandomFacts.Table(1));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            snapshot.Save(path);
            using var opened = PopulationSnapshot.Open(path);

            Assert.Equal(snapshot.Day, opened.Day);
            Assert.Equal(snapshot.Sources, opened.Sources);
            Assert.Equal(snapshot.Bytes(), opened.Bytes());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
