namespace Registry.Population.Tests.Rules.Limits;

/// <summary>A03 with pupils and refugees who lodge, two numbers of one person, and the limit that was passed.</summary>
public sealed class A03LimitTests
{
    private const string Small = """
        dwelling D1 rooms=3 category=vanlig
        resident P1 D1 2020-01-01
        resident P2 D1 2020-01-01
        resident P3 D1 2020-01-01
        resident P4 D1 2020-01-01
        """;

    private const string Large = Small + "\nresident P5 D1 2020-01-01\nresident P6 D1 2020-01-01";

    [Theory]
    [InlineData(0, "- P4")]
    [InlineData(0, "rooms=3 => rooms=4")]
    [InlineData(0, "exemption person:P4 X04")]
    [InlineData(0, "exemption person:P4 X09")]
    [InlineData(2, "exemption person:P4 X13")]
    [InlineData(0, "person P4 linked=P2")]
    [InlineData(2, "person P4 linked=P9")]
    [InlineData(0, "related P2 P9 MO ; person P9 code=GN on=2020-01-01 linked=P1")]
    [InlineData(2, "related P2 P9 MO ; person P9 code=GN on=2020-01-01")]
    [InlineData(2, "resident P4 D1 2020-01-01 => resident P4 A1 2020-01-01")]
    [InlineData(2, "lease K1 C1 D1 kind=kommunkontrakt start=2026-07-01")]
    [InlineData(0, "lease K1 C1 D1 kind=kommunkontrakt end=2026-06-30")]
    [InlineData(0, "exemption dwelling:D1 X04 partition=social")]
    [InlineData(0, "person P4 code=AV on=2026-06-30")]
    public void A03_AroundFourInThreeRooms(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A03", RuleRun.Change(Small, change)));

    [Theory]
    [InlineData("rooms=3", "4", "Many unrelated people in one home: 6 family units in 3 rooms (limit 4 in at most 3 rooms), 6 registered persons. 2 points.")]
    [InlineData("rooms=4", "6", "Many unrelated people in one home: 6 family units (limit 6 in an ordinary dwelling), 6 registered persons. 2 points.")]
    [InlineData("kitchen=kok", "6", "Many unrelated people in one home: 6 family units (limit 6 in an ordinary dwelling), 6 registered persons. 2 points.")]
    public void A03_TellsTheLimitThatWasPassed(string rooms, string limit, string explanation)
    {
        var finding = RuleRun.Findings("A03", RuleRun.Change(Large, $"rooms=3 => {rooms}")).Single();

        Assert.Equal(explanation, finding.ExplanationEn);
        Assert.Equal([("6", limit)], finding.Numbers.Where(n => n.Unit == "units").Select(n => (n.Value, n.Limit!)));
    }

    [Fact]
    public void A03_FamilyWithALodgingPupil_CountsTheFamily() =>
        Assert.Equal(
            "A03 dwelling:D1 2 analyst|social_services rests on person:P1 person:P2 person:P3 person:P4",
            RuleRun.Shown(RuleRun.Findings("A03", RuleRun.Change(Small, "resident P5 D1 2020-01-01 ; exemption person:P5 X04")).Single()));
}
