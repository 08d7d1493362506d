namespace Registry.Population.Tests.Rules.Limits;

/// <summary>A04 at its median, its size, its share of the street and its history; and one person under two numbers.</summary>
public sealed class A04LimitTests
{
    /// <summary>Enough of the past, and neighbours enough that a few movers are no mass change.</summary>
    private static readonly string Around = "dwelling D1 rooms=2 category=vanlig\nresident P91 D9 2020-01-01 to=2024-01-01\n" + Neighbours(30);

    [Theory]
    [InlineData(2, "2025-11-27")]
    [InlineData(0, "2025-11-28")]
    [InlineData(0, "2025-11-29")]
    public void A04_MedianOf119And120Days(int points, string lastDay) =>
        Assert.Equal(points, RuleRun.Points("A04", Around + Movers(6, "2025-08-01", lastDay)));

    [Theory]
    [InlineData(0, 11)]
    [InlineData(2, 12)]
    public void A04_ThreeRooms_NeedThreeTimesTheirCapacity(int points, int movers) =>
        Assert.Equal(points, RuleRun.Points("A04", RuleRun.Change(Around, "rooms=2 => rooms=3") + Movers(movers, "2025-08-01", "2025-09-01")));

    [Fact]
    public void A04_TellsTheNumbersOfTheDwelling() =>
        Assert.Equal(
            "The address is a place to pass through: 12 persons moved in within 365 days (limit 12) and the median of their stays is 32 days (limit below 120). 2 points.",
            RuleRun.Findings("A04", RuleRun.Change(Around, "rooms=2 => rooms=3") + Movers(12, "2025-08-01", "2025-09-01")).Single().ExplanationEn);

    [Theory]
    [InlineData(0, "person P6 linked=P5")]
    [InlineData(0, "person P99 linked=P5|P6")]
    [InlineData(2, "person P6 linked=P99")]
    [InlineData(0, "lease K1 C1 D1 kind=korttid")]
    [InlineData(2, "lease K1 C1 D1 kind=korttid end=2025-06-29")]
    [InlineData(0, "lease K1 C1 D1 kind=korttid end=2025-06-30")]
    [InlineData(2, "exemption person:P6 X18")]
    [InlineData(2, "to=2024-01-01 => to=2025-06-30")]
    [InlineData(0, "to=2024-01-01 => to=2025-07-01")]
    [InlineData(0, "resident P6 D1 2025-08-01 to=2025-09-01 => resident P6 D1 2026-07-01")]
    [InlineData(0, "absent P6")]
    public void A04_SixMovers(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A04", RuleRun.Change(Around + Movers(6, "2025-08-01", "2025-09-01"), change)));

    [Fact]
    public void A04_NewNumberOfAResident_IsNoMove()
    {
        // P7 has lived there since 2020 and got the number P8 in the window; with five others that is five moves.
        var table = Around + Movers(5, "2025-08-01", "2025-09-01")
            + "\nresident P7 D1 2020-01-01 to=2025-10-01\nresident P8 D1 2025-10-02 to=2025-11-01\nperson P8 linked=P7";

        Assert.Equal(0, RuleRun.Points("A04", table));
        Assert.Equal(2, RuleRun.Points("A04", table.Replace(" linked=P7", string.Empty, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(0, "2024-02-01", "2025-07-31", "2025-08-01", "2025-09-30")]
    [InlineData(2, "2025-08-01", "2025-09-30", "2025-10-01", "2025-10-31")]
    [InlineData(0, "2025-08-01", "2025-09-30", "2025-10-01", "2025-12-31")]
    [InlineData(2, "2024-02-01", "2025-06-30", "2025-08-01", "2025-09-30")]
    public void A04_RegistrationThatIsRenewedAtTheDwelling_IsNoMove(int points, string from, string to, string again, string last) =>
        Assert.Equal(points, RuleRun.Points("A04", Around + Movers(6, from, to) + Movers(6, again, last)));

    [Theory]
    [InlineData(0, 14)]
    [InlineData(2, 15)]
    public void A04_ThirtyPerCentOfTheStreetOnOneDay_IsAMassChange(int points, int neighbours) =>
        Assert.Equal(points, RuleRun.Points(
            "A04",
            RuleRun.Change(Around, $"{Neighbours(30)} => {Neighbours(neighbours)}") + Movers(6, "2025-08-01", "2025-09-01")));

    private static string Neighbours(int count) =>
        string.Join('\n', Enumerable.Range(21, count).Select(n => $"resident P{n} D{n} 2010-01-01"));

    private static string Movers(int count, string from, string lastDay) =>
        string.Concat(Enumerable.Range(1, count).Select(n => $"\nresident P{n} D1 {from} to={lastDay}"));
}
