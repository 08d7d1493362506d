namespace Registry.Population.Tests.Rules.Limits;

/// <summary>A02 on the day itself, by uuid and by address, with two numbers of one person and with hosted refugees.</summary>
public sealed class A02LimitTests
{
    [Theory]
    [InlineData(2, "resident P4 D1 2020-01-01 => resident P4 D1 2026-06-30")]
    [InlineData(0, "resident P4 D1 2020-01-01 => resident P4 D1 2026-07-01")]
    [InlineData(2, "resident P4 D1 2020-01-01 => resident P4 D1 2020-01-01 to=2026-06-30")]
    [InlineData(0, "resident P4 D1 2020-01-01 => resident P4 D1 2020-01-01 to=2026-06-30 ; resident P4 D2 2026-06-30")]
    [InlineData(0, "person P4 code=UV on=2026-06-30")]
    [InlineData(2, "person P4 code=UV on=2026-07-01")]
    [InlineData(2, "resident P4 D1 2020-01-01 => resident P4 A1 2020-01-01")]
    [InlineData(2, "rooms=2 => rooms=1 ; - P4")]
    [InlineData(2, "rooms=2 => rooms=0 ; - P4")]
    [InlineData(2, "related P1 P2 M to=2026-06-29 ; related P3 P4 M")]
    [InlineData(0, "related P1 P2 M to=2026-06-30 ; related P3 P4 M")]
    [InlineData(0, "lease K1 C1 D1 kind=student end=2026-06-30")]
    [InlineData(2, "exemption dwelling:D1 X12 to=2026-06-29")]
    public void A02_OnTheDayItself(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A02", RuleRun.Change(AddressRuleTests.Crowd, change)));

    [Theory]
    [InlineData("person P4 linked=P3")]
    [InlineData("person P8 linked=P3|P4")]
    [InlineData("exemption person:P4 X09")]
    public void A02_OneOfTheFourDoesNotCount_IsSilent(string change) =>
        Assert.Equal(0, RuleRun.Points("A02", RuleRun.Change(AddressRuleTests.Crowd, change)));

    [Fact]
    public void A02_HostedRefugeeAmongFive_IsNeitherCountedNorNamed()
    {
        var finding = RuleRun.Findings("A02", RuleRun.Change(AddressRuleTests.Crowd, "resident P5 D1 2020-01-01 ; exemption person:P5 X09")).Single();

        Assert.Equal("A02 dwelling:D1 2 analyst|social_services rests on person:P1 person:P2 person:P3 person:P4", RuleRun.Shown(finding));
        Assert.Equal(
            "More people than beds: 4 registered persons of 4 family units (limit 3), 2 more than the 2 that norm 2 allows in the dwelling (limit 2). 2 points.",
            finding.ExplanationEn);
    }

    [Fact]
    public void A02_SecondNumberOfOneOfFour_IsCountedOnce() =>
        Assert.StartsWith(
            "Fler personer än sovplatser: 4 folkbokförda från 4 familjeenheter",
            RuleRun.Findings("A02", RuleRun.Change(AddressRuleTests.Crowd, "resident P5 D1 2020-01-01 ; person P5 linked=P1")).Single().ExplanationSv,
            StringComparison.Ordinal);
}
