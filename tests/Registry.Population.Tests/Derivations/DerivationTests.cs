namespace Registry.Population.Tests.Derivations;

public sealed class DerivationTests
{
    [Fact]
    public void Relations_ToldFromBothSides_AreOne()
    {
        using var snapshot = GraphReading.Snapshot("""
            related P1 P2 M from=2010-01-01
            related P2 P1 M from=2010-01-01
            related P3 P1 MO
            related P1 P3 B
            related P4 P2 V to=2026-06-29
            related P2 P4 VF
            """);

        Assert.Equal(
            ["P1>P2:M,2010-01-01,-,yes", "P3>P1:F,-,-,yes", "P4>P2:V,-,-,yes"],
            snapshot.Edges("RELATED_TO", "kind", "from", "to", "current"));
    }

    [Fact]
    public void Kin_CommonChildOnTheDay_JoinsParents()
    {
        using var snapshot = GraphReading.Snapshot("""
            related P9 P1 MO
            related P9 P2 FA
            related P8 P3 MO to=2020-01-01
            related P8 P4 FA
            """);

        Assert.Equal(["P1>P2", "P1>P9", "P2>P9", "P4>P8"], snapshot.Edges("KIN_OF"));
    }

    [Fact]
    public void FamilyUnits_ChildElsewhere_StillJoinsParents()
    {
        using var snapshot = GraphReading.Snapshot("""
            resident P1 D1 2020-01-01
            resident P2 D1 2020-01-01
            resident P3 D1 2020-01-01
            resident P9 D2 2020-01-01
            related P9 P1 MO
            related P9 P2 FA
            related P9 P3 V
            """);

        Assert.Equal("3,2", snapshot.Node("Dwelling", "D1", "residents", "familyUnits"));
    }

    [Theory]
    [InlineData("2008-06-30", "yes")]
    [InlineData("2008-07-01", "no")]
    [InlineData("2007-00-00", "yes")]
    [InlineData("2008-00-00", "no")]
    [InlineData("2008-06-00", "yes")]
    [InlineData("2008-00-12", "no")]
    public void Adult_PartialBirthDate_HoldsForEveryPossibleDate(string born, string adult)
    {
        using var snapshot = GraphReading.Snapshot($"""
            person P1 born={born}
            resident P1 D1 2020-01-01
            """);

        Assert.Equal(adult, snapshot.Node("Person", "P1", "adult"));
        Assert.Equal(adult == "yes" ? "1" : "0", snapshot.Node("Dwelling", "D1", "adults"));
    }

    [Theory]
    [InlineData("rooms=0", "1,0")]
    [InlineData("rooms=1", "1,0")]
    [InlineData("rooms=2", "2,-1")]
    [InlineData("rooms=4", "6,-5")]
    [InlineData("area=70", "-,-")]
    public void Norm2_RoomsKnown_AllowsTwoPersonsARoomButOne(string rooms, string expected)
    {
        using var snapshot = GraphReading.Snapshot($"""
            dwelling D1 {rooms}
            resident P1 D1 2020-01-01
            """);

        Assert.Equal(expected, snapshot.Node("Dwelling", "D1", "norm2Capacity", "norm2Excess"));
    }

    [Fact]
    public void SameAs_Links_JoinEveryPairOfTheCluster()
    {
        using var snapshot = GraphReading.Snapshot("""
            delivery population 2026-06-01
            person P1
            person P2 linked=P1
            delivery population 2026-06-20
            person P1
            person P2 linked=P1|P3
            absent P3
            """);

        Assert.Equal(["P2>P1:2026-06-01", "P2>P3:2026-06-20"], snapshot.Edges("ALSO_KNOWN_AS", "reportedOn"));
        Assert.Equal(
            ["P1>P2:40,1,hanvisning", "P1>P3:40,1,hanvisning", "P2>P3:40,1,hanvisning"],
            snapshot.Edges("SAME_AS", "weight", "probability", "reasons"));
    }

    [Theory]
    [InlineData(2, "0.2")]
    [InlineData(3, "0.3")]
    public void StreetShare_OfThoseWhoMoveOnOneDay_IsTheirShareOfTheStreet(int moved, string share)
    {
        var lines = Enumerable.Range(1, 10).Select(i => $"resident P{i} D{i} 2010-01-{i + 10}")
            .Concat(Enumerable.Range(1, moved).Select(i => $"resident P{i} D{i + 20} 2026-03-01"));

        using var snapshot = GraphReading.Snapshot(string.Join('\n', lines));

        Assert.Equal(
            Enumerable.Repeat(share, moved),
            snapshot.Edges("REGISTERED_AT", "from", "streetShare")
                .Where(edge => edge.Contains("2026-03-01", StringComparison.Ordinal)).Select(edge => edge.Split(',')[1]));
    }

    [Fact]
    public void Hub_TenThousandResidents_IsLinear()
    {
        const int People = 10_000;
        var lines = Enumerable.Range(1, People).Select(i => $"resident P{i} D1 2020-01-01 careof=C/O~BERG")
            .Concat(Enumerable.Range(1, People / 2).Select(i => $"related P{2 * i} P{(2 * i) - 1} M"))
            .Append($"person P1 linked={string.Join('|', Enumerable.Range(2, 999).Select(i => $"P{i}"))}");

        using var snapshot = GraphReading.Snapshot(string.Join('\n', lines));

        // The thousand numbers of one person, and their spouses among them, are one resident and one unit.
        Assert.Equal("9001,9001,4501", snapshot.Node("Dwelling", "D1", "residents", "adults", "familyUnits"));
        Assert.Equal(999, snapshot.Edges("SAME_AS").Length);
    }
}
