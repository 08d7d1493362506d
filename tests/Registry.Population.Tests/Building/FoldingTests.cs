using FsCheck.Xunit;
using Registry.Population.Building;

namespace Registry.Population.Tests.Building;

public sealed class FoldingTests
{
    [Fact]
    public void Build_FullDelivery_ClosesOpenRowsWhoseKeyIsGone()
    {
        using var snapshot = GraphReading.Snapshot(Told("mode=full", "mode=full"));

        Assert.Equal(
            ["P1>D1:2026-06-10,no", "P1>D2:-,yes", "P2>D1:2026-06-20,no"],
            snapshot.Edges("REGISTERED_AT", "to", "current"));
    }

    [Fact]
    public void Build_DeltaDelivery_KeepsRowsThatItDoesNotRepeat()
    {
        using var snapshot = GraphReading.Snapshot(Told("mode=full", "mode=delta"));

        Assert.Equal(
            ["P1>D1:2026-06-10,no", "P1>D2:-,yes", "P2>D1:-,yes"],
            snapshot.Edges("REGISTERED_AT", "to", "current"));
    }

    [Theory]
    [InlineData("2026-04-05", "2026-04-01")]
    [InlineData("2026-04-01", "2026-04-05")]
    public void Build_FullDelivery_CorrectsTheFirstDay(string told, string corrected)
    {
        using var snapshot = GraphReading.Snapshot($"""
            delivery population 2026-06-01
            resident P1 D1 {told}
            delivery population 2026-06-20
            resident P1 D1 {corrected}
            """);

        Assert.Equal([$"P1>D1:{corrected},-,yes"], snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Theory]
    [InlineData("full")]
    [InlineData("delta")]
    public void Build_FullDelivery_WithdrawsAMoveWhoeverToldIt(string mode)
    {
        using var snapshot = GraphReading.Snapshot($"""
            delivery population 2026-06-01
            resident P1 D1 2020-01-01
            delivery population 2026-06-10 mode={mode}
            resident P1 D1 2020-01-01 to=2026-06-05
            resident P1 D3 2026-06-05
            delivery population 2026-06-20
            resident P1 D1 2020-01-01
            """);

        Assert.Equal(["P1>D1:2020-01-01,-,yes"], snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Fact]
    public void Build_CorrectedEpisode_StaysCorrectedWhenThePersonLeaves()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery population 2026-06-01
            resident P1 D1 2026-04-05
            delivery population 2026-06-10
            resident P1 D1 2026-04-01
            delivery population 2026-06-20
            resident P2 D1 2020-01-01
            """);

        Assert.Equal(
            ["P1>D1:2026-04-01,2026-06-20,no", "P2>D1:2020-01-01,-,yes"], snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Theory]
    [InlineData("resident P1 D1 2020-01-01 to=2026-06-10\nresident P1 D2 2026-06-10", "P1>D1:2020-01-01,2026-06-10,no", "P1>D2:2026-06-10,-,yes")]
    [InlineData("resident P1 D2 2026-06-10", "P1>D1:2020-01-01,2026-06-10,no", "P1>D2:2026-06-10,-,yes")]
    [InlineData("resident P1 D2 2026-05-28", "P1>D1:2020-01-01,2026-05-28,no", "P1>D2:2026-05-28,-,yes")]
    [InlineData("resident P1 D2 2026-06-05\nresident P1 D1 2026-06-10", "P1>D1:2020-01-01,2026-06-05,no", "P1>D1:2026-06-10,-,yes", "P1>D2:2026-06-05,2026-06-10,no")]
    public void Build_FullDelivery_EndsAStayBeforeARealMove(string newest, params string[] expected)
    {
        using var snapshot = GraphReading.Snapshot($"""
            delivery population 2026-06-01
            resident P1 D1 2020-01-01
            delivery population 2026-06-20
            {newest}
            """);

        Assert.Equal(expected, snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Fact]
    public void Build_FullDelivery_KeepsEndedStaysThatItForgot()
    {
        // The move of 2024-05-31 is told twice for its day, on which the later home counts.
        using var snapshot = GraphReading.Snapshot("""
            delivery population 2026-06-01
            resident P1 D1 2020-01-01 to=2024-05-31
            resident P1 D2 2024-05-31 to=2026-04-30
            resident P1 D1 2026-04-30
            delivery population 2026-06-20
            resident P1 D1 2020-01-01 to=2024-05-31
            resident P1 D1 2026-04-30
            """);

        Assert.Equal(
            ["P1>D1:2020-01-01,2024-05-31,no", "P1>D1:2026-04-30,-,yes", "P1>D2:2024-05-31,2026-04-30,no"],
            snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Fact]
    public void Build_DeltaDelivery_CorrectsTheRowOfItsKeyAlone()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery population 2026-06-01
            resident P1 D1 2020-01-01
            resident P2 D1 2021-01-01
            delivery population 2026-06-20 mode=delta
            resident P1 D2 2020-01-01
            """);

        Assert.Equal(
            ["P1>D2:2020-01-01,-,yes", "P2>D1:2021-01-01,-,yes"], snapshot.Edges("REGISTERED_AT", "from", "to", "current"));
    }

    [Theory]
    [InlineData(19, "yes")]
    [InlineData(20, "no")]
    public void Build_AsOfADay_KnowsOnlyWhatWasExtractedUntilThen(int day, string current)
    {
        using var snapshot = GraphReading.Snapshot(
            Told("mode=full", "mode=full") + "\nperson P2\ndelivery population 2026-06-01 name=persons mode=delta\nperson P2",
            new DateOnly(2026, 6, day));

        Assert.Contains(snapshot.Edges("REGISTERED_AT", "current"), edge => edge == $"P2>D1:{current}");
    }

    [Fact]
    public void Build_ReportedAfterTheDay_IsNotKnown()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2020-01-01
            resident P1 D2 2026-05-01 reported=2026-07-01
            """);

        Assert.Equal(["P1>D1:-,yes"], snapshot.Edges("REGISTERED_AT", "to", "current"));
    }

    [Fact]
    public void Build_EventFile_KeepsWhatALaterFullDeliveryLeavesOut()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery social 2026-06-01
            decision B1 H1 2026-04 P1
            delivery social 2026-06-20
            decision B2 H1 2026-05 P1
            """);

        Assert.Equal(["B1>P1:sokande", "B2>P1:sokande"], snapshot.Edges("COVERS", "role"));
    }

    [Fact]
    public void Build_SameKeyLater_ReplacesTheValues()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery housing 2026-06-01
            lease K1 C1 D1 rent=8000
            delivery housing 2026-06-20 mode=delta
            lease K1 C1 D1 rent=8500 end=2026-06-30
            """);

        Assert.Equal("8500,2026-07-01,yes", snapshot.Node("Lease", "5560000001/K1", "monthlyRent", "end", "active"));
    }

    [Fact]
    public void Build_DwellingGoneFromTheRegister_IsRemoved()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery population 2026-06-01
            dwelling D1 rooms=3
            dwelling D2 rooms=2
            delivery population 2026-06-20
            dwelling D2 rooms=2
            resident P1 D1 2020-01-01
            """);

        Assert.Equal(
            "3,avregistrerad,2026-06-20,1", snapshot.Node("Dwelling", "D1", "rooms", "status", "validTo", "residents"));
    }

    [Theory]
    [InlineData("2026-06-16", false, false)]
    [InlineData("2026-06-15", true, false)]
    [InlineData("2026-05-16", true, false)]
    [InlineData("2026-05-15", true, true)]
    public void Build_AgeOfASource_MutesAndBlocks(string extracted, bool stale, bool blocked)
    {
        using var snapshot = GraphReading.Snapshot($"""
            delivery housing {extracted}
            lease K1 C1 D1
            exemption dwelling:D1 X11 partition=housing
            resident P1 D1 2020-01-01
            """);

        var source = Assert.Single(snapshot.Sources, source => source.FileName == "hyreskontrakt.csv");
        Assert.Equal((stale, blocked), (source.Stale, source.Blocked));
        Assert.Equal(blocked ? 0 : 1, snapshot.Count("Lease"));
        Assert.Equal(1, snapshot.Count("Exemption"));
    }

    [Fact]
    public void Build_OngoingProceeding_CountsFromTheFirstDeliveryThatShowsIt()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery company 2026-03-01
            company C1
            company C2 ongoing=KK-AVOMFO
            delivery company 2026-06-01
            company C1 ongoing=KK-AVOMFO
            company C2
            delivery company 2026-06-29
            company C1 ongoing=KK-AVOMFO
            company C2 ongoing=KK-AVOMFO
            """);

        Assert.Equal("KK-AVOMFO,2026-06-01", snapshot.Node("Company", "C1", "ongoing", "ongoingSince"));
        Assert.Equal("KK-AVOMFO,2026-06-29", snapshot.Node("Company", "C2", "ongoing", "ongoingSince"));
    }

    [Fact]
    public void Build_History_CoversAWindowThatBeginsAfterSomeEndedEpisode()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2020-01-01 to=2025-06-30
            resident P1 D2 2025-07-01
            """);

        var source = Assert.Single(snapshot.Sources, source => source.FileName == "folkbokforing.csv");
        Assert.Equal(new DateOnly(2025, 6, 30), source.HistoryFrom);
        Assert.True(source.HistoryCovers12Months);
        Assert.True(source.Covers(new(2025, 6, 30)));
        Assert.False(source.Covers(new(2025, 6, 29)));
    }

    [Property(MaxTest = 40)]
    public void Build_ShuffledDeliveriesAndRows_GiveTheSameBytes(int seed, int shuffle)
    {
        var table = RandomFacts.Table(seed);
        using var straight = PopulationBuilder.Build(FactTable.Read(table), FactTable.Day);
        using var shuffled = PopulationBuilder.Build(RandomFacts.Shuffle(FactTable.Read(table), shuffle), FactTable.Day);

        Assert.Equal(straight.Bytes(), shuffled.Bytes());
    }

    [Property(MaxTest = 20)]
    public void Build_LaterDeliveries_DoNotChangeAnEarlierDay(int seed)
    {
        var deliveries = FactTable.Read(RandomFacts.Table(seed));
        var day = FactTable.Day.AddDays(-1);
        using var all = PopulationBuilder.Build(deliveries, day);
        using var known = PopulationBuilder.Build([.. deliveries.Where(d => d.Manifest.ExtractDate <= day)], day);

        Assert.Equal(known.Bytes(), all.Bytes());
    }

    private static string Told(string first, string second) => $"""
        delivery population 2026-06-01 {first}
        resident P1 D1 2020-01-01
        resident P2 D1 2021-01-01
        delivery population 2026-06-20 {second}
        resident P1 D2 2026-06-10
        """;
}
