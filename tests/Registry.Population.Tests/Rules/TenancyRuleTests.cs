namespace Registry.Population.Tests.Rules;

/// <summary>T01, T03 and T07: what fires, the limits, every guard, the innocent look-alikes. The day is 2026-06-30.</summary>
public sealed class TenancyRuleTests
{
    private const string Sublet = """
        lease K1 C1 D1
        party K1 P1
        resident P1 D2 2025-01-01
        resident P2 D1 2025-02-01
        """;

    private const string TwoLeases = """
        lease K1 C1 D1
        party K1 P1
        lease K2 C1 D2 start=2026-01-01
        party K2 P1
        """;

    private const string Estate = """
        person P1 code=AV on=2026-03-31
        lease K1 C1 D1
        party K1 P1
        """;

    [Fact]
    public void T01_TenantElsewhereAndAStrangerAtHome_IsAFindingOnTheLease()
    {
        var finding = Assert.Single(RuleRun.Findings("T01", Sublet));

        Assert.Equal(
            "T01 lease:C1/K1 3 analyst|social_services|housing_company rests on dwelling:D1 person:P1 person:P2",
            RuleRun.Shown(finding));
        Assert.Contains("sedan 545 dagar (gräns 60) och 1 person som inte är närstående är folkbokförd på den hyrda", finding.ExplanationSv, StringComparison.Ordinal);
        Assert.EndsWith("Inget tillstånd till andrahand finns. 3 p.", finding.ExplanationSv, StringComparison.Ordinal);
        Assert.Equal("60", finding.Numbers.Single(n => n.Name == "elsewhereDays").Limit);
        Assert.Equal(["5560000001"], finding.Companies);
        Assert.Equal(
            ["housing/hyreskontrakt.csv", "housing/kontraktsparter.csv", "population/folkbokforing.csv", "population/folkbokforing.csv"],
            finding.Rows.Select(row => row.File));
        Assert.Contains(finding.CounterEvidence, evidence => evidence is { Code: "X11", Held: false });
    }

    [Theory]
    [InlineData(3, "resident P1 D2 2025-01-01 => resident P1 D2 2026-05-01")]
    [InlineData(0, "resident P1 D2 2025-01-01 => resident P1 D2 2026-05-02")]
    [InlineData(3, "resident P2 D1 2025-02-01 => resident P2 D1 2026-05-01")]
    [InlineData(0, "resident P2 D1 2025-02-01 => resident P2 D1 2026-05-02")]
    [InlineData(3, "resident P1 D2 2025-01-01 => resident P1 0114|ANNANGATAN|1|| 2025-01-01 municipality=0114")]
    [InlineData(0, "resident P1 D2 2025-01-01 => resident P1 D1 2025-01-01")]
    [InlineData(0, "- resident P2")]
    [InlineData(0, "lease K1 C1 D1 => lease K1 C1 D1 end=2026-06-29")]
    [InlineData(3, "lease K1 C1 D1 => lease K1 C1 D1 end=2026-06-30")]
    [InlineData(0, "resident P1 D2 2025-01-01 => resident P1 D2 2026-04-28 ; lease K1 C1 D1 => lease K1 C1 D1 notice=2026-04-30 end=2026-07-31")]
    [InlineData(3, "resident P1 D2 2025-01-01 => resident P1 D2 2026-02-28 ; lease K1 C1 D1 => lease K1 C1 D1 notice=2026-04-30 end=2026-07-31")]
    [InlineData(0, "resident P1 D2 2025-01-01 => resident P1 D2 2026-05-01 ; lease K1 C1 D1 => lease K1 C1 D1 end=2026-06-30")]
    [InlineData(3, "resident P1 D2 2025-01-01 => resident P1 D2 2026-04-30 ; lease K1 C1 D1 => lease K1 C1 D1 end=2026-06-30")]
    [InlineData(0, "party K1 P1 => party K1 P1 to=2026-06-29")]
    [InlineData(0, "party K1 P1 => party K1 P1 role=medhyresgast")]
    [InlineData(0, "person P1 code=UV on=2026-01-01")]
    [InlineData(0, "party K1 P1 => party K1 P3")]
    [InlineData(3, "party K1 P1 => party K1 P3 ; person P3 linked=P1")]
    [InlineData(0, "party K1 P1 => party K1 P3 ; person P3 linked=P1 ; related P1 P2 M")]
    public void T01_AroundItsLimits(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("T01", RuleRun.Change(Sublet, change)));

    [Theory]
    [InlineData("related P1 P2 M")]
    [InlineData("related P2 P1 F")]
    [InlineData("related P1 P2 V")]
    [InlineData("related P3 P1 MO ; related P3 P2 FA")]
    [InlineData("related P1 P3 M ; related P2 P3 F ; resident P3 D1 2025-01-01")]
    [InlineData("related P1 P9 M ; person P9 linked=P2")]
    [InlineData("related P9 P8 M ; person P9 linked=P1 ; person P2 linked=P8")]
    [InlineData("sublet K1 P2 2026-01-01 2026-12-31")]
    [InlineData("sublet K1 P2 2026-01-01 2026-06-30")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 kind=blockhyra")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 kind=kommunkontrakt")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 kind=foretag")]
    [InlineData("party K1 C9")]
    [InlineData("party K1 P2 role=medhyresgast")]
    [InlineData("party K1 P2")]
    [InlineData("person P9 linked=P1 ; resident P9 D1 2024-01-01")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 start=2026-05-02")]
    [InlineData("dwelling D1 rooms=3 category=vanlig from=2026-05-02")]
    [InlineData("dwelling D2 rooms=1 category=special_aldre_funktionsnedsatt")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 start=2025-03-02")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 start=2024-11-02")]
    [InlineData("mute lease C1/K1")]
    [InlineData("exemption person:P1 X02")]
    [InlineData("exemption person:P1 X03")]
    [InlineData("exemption person:P1 X05")]
    [InlineData("exemption person:P1 X06")]
    [InlineData("exemption dwelling:D1 X11")]
    [InlineData("exemption dwelling:D1 X13")]
    [InlineData("exemption dwelling:D1 X17")]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 end=2026-07-15 ; resident P1 D2 2025-01-01 => resident P1 D2 2026-05-01 ; resident P1 D2 2026-05-01 => resident P1 D2 2026-05-17")]
    public void T01_InnocentExplanation_IsSilent(string change) =>
        Assert.Equal(0, RuleRun.Points("T01", RuleRun.Change(Sublet, change)));

    [Theory]
    [InlineData("lease K1 C1 D1 => lease K1 C1 D1 start=2025-03-03")]
    [InlineData("sublet K1 P2 2025-01-01 2026-06-29")]
    [InlineData("exemption person:P1 X02 to=2026-06-29")]
    [InlineData("exemption dwelling:D1 X10")]
    [InlineData("exemption dwelling:D1 X12")]
    [InlineData("exemption person:P2 X03")]
    [InlineData("related P1 P2 M to=2026-01-01")]
    [InlineData("party K1 P2 role=uppgiven_boende")]
    [InlineData("party K1 P3 role=medhyresgast")]
    public void T01_WhatExplainsNothing_StillFires(string change) =>
        Assert.Equal(3, RuleRun.Points("T01", RuleRun.Change(Sublet, change)));

    /// <summary>JB 12:39: a home in which a tenant of the lease lives is not sub-let; the strangers are that tenant's lodgers.</summary>
    [Theory]
    [InlineData(0, "party K1 P3 role=medhyresgast ; resident P3 D1 2025-01-01")]
    [InlineData(3, "party K1 P3 role=medhyresgast to=2026-06-29 ; resident P3 D1 2025-01-01")]
    [InlineData(3, "party K1 P3 role=medhyresgast ; resident P3 D1 2025-01-01 to=2026-06-29")]
    [InlineData(3, "party K1 P3 role=borgensman ; resident P3 D1 2025-01-01")]
    public void T01_CoTenantAtHome_MakesTheOthersLodgers(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("T01", RuleRun.Change(Sublet, change)));

    [Fact]
    public void T01_TheSameOnALaterDay_KeepsItsId()
    {
        var later = RuleRun.Change(Sublet, "resident P3 D1 2026-01-01");

        Assert.Equal(RuleRun.Findings("T01", Sublet)[0].Id, RuleRun.Findings("T01", later)[0].Id);
        Assert.NotEqual(
            RuleRun.Findings("T01", Sublet)[0].Id,
            RuleRun.Findings("T01", RuleRun.Change(Sublet, "resident P1 D2 2025-01-01 => resident P1 D2 2025-03-01"))[0].Id);
    }

    [Fact]
    public void T03_TwoLeasesOfOneCompany_IsAFindingOnThePerson()
    {
        var finding = Assert.Single(RuleRun.Findings("T03", TwoLeases));

        Assert.Equal(
            "T03 person:P1 2 analyst|social_services|housing_company rests on lease:C1/K1 lease:C1/K2", RuleRun.Shown(finding));
        Assert.Equal(["5560000001"], finding.Companies);
        Assert.Contains("på 2 bostadskontrakt (gräns 2) samtidigt i 180 dagar", finding.ExplanationSv, StringComparison.Ordinal);
    }

    /// <summary>A case has one subject; a second case on the other lease would hold the same finding and nothing else.</summary>
    [Fact]
    public void T03_TwoLeases_AreOneCaseForTheHousingCompany()
    {
        var one = Assert.Single(RuleRun.Evaluate(TwoLeases).Cases, c => c.Recipient == "housing_company");

        Assert.Equal(("lease", "5560000001/K1"), (one.SubjectType, one.SubjectKey));
    }

    [Fact]
    public void T03_LeasesOfTwoCompanies_IsForTheAnalystOnly() =>
        Assert.Equal(
            "T03 person:P1 2 analyst rests on lease:C1/K1 lease:C2/K2",
            RuleRun.Shown(RuleRun.Findings("T03", RuleRun.Change(TwoLeases, "lease K2 C1 D2 => lease K2 C2 D2")).Single()));

    /// <summary>A third lease at another company takes nothing from what the first company finds in its own stock.</summary>
    [Fact]
    public void T03_TwoLeasesOfOneCompanyAndOneOfAnother_IsForTheFirstAsWithoutIt() =>
        Assert.Equal(
            "T03 person:P1 2 analyst|social_services|housing_company rests on lease:C1/K1 lease:C1/K2",
            RuleRun.Shown(RuleRun.Findings("T03", TwoLeases + "\nlease K3 C2 D3\nparty K3 P1").Single()));

    /// <summary>A company is told no number of its tenant that stands on none of its leases.</summary>
    [Fact]
    public void T03_LeasesUnderTwoNumbers_NamesOneThatStandsOnALease() =>
        Assert.Equal(
            "T03 person:P2 2 analyst|social_services|housing_company rests on lease:C1/K1 lease:C1/K2",
            RuleRun.Shown(RuleRun.Findings(
                "T03",
                RuleRun.Change(TwoLeases, "party K1 P1 => party K1 P2 ; party K2 P1 => party K2 P3") + "\nperson P1 linked=P2|P3").Single()));

    [Fact]
    public void T03_TwoLeasesOfEachCompany_IsForTheAnalystOnly() =>
        Assert.Equal(
            "T03 person:P1 2 analyst rests on lease:C1/K1 lease:C1/K2 lease:C2/K3 lease:C2/K4",
            RuleRun.Shown(RuleRun.Findings("T03", TwoLeases + "\nlease K3 C2 D3\nparty K3 P1\nlease K4 C2 D4\nparty K4 P1").Single()));

    [Theory]
    [InlineData(2, "start=2026-01-01 => start=2026-04-30")]
    [InlineData(0, "start=2026-01-01 => start=2026-05-01")]
    [InlineData(0, "party K2 P1 => party K2 P1 from=2026-05-01")]
    [InlineData(0, "party K2 P1 => party K2 P1 to=2026-06-29")]
    [InlineData(2, "start=2026-01-01 => start=2026-01-01 kind=student")]
    [InlineData(2, "start=2026-01-01 => start=2026-01-01 kind=korttid")]
    [InlineData(0, "start=2026-01-01 => start=2026-01-01 kind=foretag")]
    [InlineData(0, "start=2026-01-01 => start=2026-01-01 kind=kommunkontrakt")]
    [InlineData(0, "start=2026-01-01 => start=2026-01-01 end=2026-06-29")]
    [InlineData(0, "party K2 P1 => party K2 P1 role=medhyresgast")]
    [InlineData(0, "party K2 C9")]
    [InlineData(0, "lease K2 C1 D2 => lease K2 C1 D1")]
    [InlineData(0, "mute lease C1/K2")]
    [InlineData(0, "exemption person:P1 X13")]
    [InlineData(0, "party K2 P1 => party K2 P2")]
    [InlineData(2, "party K2 P1 => party K2 P2 ; person P2 linked=P1")]
    [InlineData(2, "party K2 P1 => party K2 P2 ; person P9 linked=P1|P2")]
    public void T03_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("T03", RuleRun.Change(TwoLeases, change)));

    [Fact]
    public void T07_LeaseOfTheDead_IsAFindingOnTheLease() =>
        Assert.Equal(
            "T07 lease:C1/K1 2 analyst|social_services|housing_company rests on dwelling:D1 person:P1",
            RuleRun.Shown(RuleRun.Findings("T07", Estate).Single()));

    [Theory]
    [InlineData(2, "code=AV => code=UV")]
    [InlineData(0, "code=AV => code=OB")]
    [InlineData(0, "on=2026-03-31 => on=2026-04-01")]
    [InlineData(0, "lease K1 C1 D1 => lease K1 C1 D1 notice=2026-06-01")]
    [InlineData(0, "lease K1 C1 D1 => lease K1 C1 D1 transfer=dodsbo")]
    [InlineData(0, "lease K1 C1 D1 => lease K1 C1 D1 end=2026-06-29")]
    [InlineData(0, "party K1 P2 role=medhyresgast")]
    [InlineData(0, "party K1 P2")]
    [InlineData(2, "party K1 P2 role=medhyresgast ; person P2 code=AV on=2026-05-01")]
    [InlineData(2, "party K1 P2 role=borgensman")]
    [InlineData(0, "party K1 P1 => party K1 P1 role=medhyresgast")]
    [InlineData(0, "mute lease C1/K1")]
    [InlineData(0, "exemption person:P1 X15")]
    [InlineData(0, "exemption dwelling:D1 X15")]
    [InlineData(2, "exemption dwelling:D1 X03")]
    [InlineData(2, "party K1 P1 => party K1 P2 ; person P2 linked=P1 code=GN on=2020-01-01")]
    [InlineData(0, "party K1 P1 => party K1 P2 ; person P2 code=GN on=2020-01-01")]
    [InlineData(2, "person P2 linked=P1 code=AV on=2026-03-31")]
    [InlineData(0, "person P2 linked=P1 ; resident P2 D2 2020-01-01")]
    public void T07_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("T07", RuleRun.Change(Estate, change)));
}
