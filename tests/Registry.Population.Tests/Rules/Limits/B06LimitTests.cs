namespace Registry.Population.Tests.Rules.Limits;

/// <summary>B06 at month ends and on 29 February, with estates, reversals, payments to come and numbers of one person.</summary>
public sealed class B06LimitTests
{
    [Theory]
    [InlineData(0, "2026-01-31", "2026-03-03")]
    [InlineData(4, "2026-01-31", "2026-03-04")]
    [InlineData(0, "2024-02-29", "2024-03-31")]
    [InlineData(4, "2024-02-29", "2024-04-01")]
    [InlineData(4, "2026-05-29", "2026-06-30")]
    [InlineData(0, "2026-05-30", "2026-06-30")]
    public void B06_ThirtyOneDays(int points, string died, string paid) =>
        Assert.Equal(points, RuleRun.Points("B06", $"person P1 code=AV on={died}\ndecision B1 H1 2026-06 P1\npayment U1 B1 P1 {paid}"));

    [Theory]
    [InlineData(0, "P1 2026-05-27 => P1 2026-07-01")]
    [InlineData(0, "P1 2026-05-27 => 1012345674 2026-05-27 type=annan")]
    [InlineData(4, "P1 2026-05-27 => 7696012345 2026-05-27 type=annan")]
    [InlineData(0, "P1 2026-05-27 => P1 2026-05-27 method=hyresvard_direkt")]
    [InlineData(0, "person P2 linked=P1 ; resident P2 D1 2020-01-01")]
    [InlineData(4, "person P2 linked=P1")]
    [InlineData(4, "person P2 linked=P1 ; resident P2 D1 2020-01-01 to=2026-03-10")]
    [InlineData(4, "P1 2026-05-27 => P2 2026-05-27 ; person P2 linked=P1 code=GN on=2020-01-01")]
    [InlineData(0, "P1 2026-05-27 => P2 2026-05-27 ; person P2")]
    [InlineData(4, "person P2 linked=P1 code=AV on=2026-03-10")]
    [InlineData(4, "exemption person:P1 X15 to=2026-06-29")]
    [InlineData(4, "absent P9 ; payment U9 B1 P9 2026-05-27 type=annan")]
    public void B06_GuardsAndNumbers(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B06", RuleRun.Change(BenefitRuleTests.AfterDeath, change)));

    [Fact]
    public void B06_PartlyTakenBack_TellsThePaymentAndWhatRemains()
    {
        var finding = RuleRun.Findings("B06", BenefitRuleTests.AfterDeath + "\npayment U2 B1 P1 2026-06-20 amount=-4000").Single();

        Assert.Equal("B06 person:P1 4 social_services rests on decision:B1", RuleRun.Shown(finding));
        Assert.Equal(
            "The stop was missed: 1 payment of together SEK 6,000 after the death, the last 78 days after it (limit more than 31). 4 points.",
            finding.ExplanationEn);
        Assert.Equal(3, finding.Rows.Count);
    }
}
