namespace Registry.Population.Tests.Rules.Limits;

/// <summary>I01 on the day of deregistration, with payments that were taken back, and with numbers that lead on.</summary>
public sealed class I01LimitTests
{
    private const string Paid = """
        person P1 code=FI on=2026-05-15
        decision B1 H1 2026-05 P1
        payment U1 B1 P1 2026-05-27
        """;

    private const string OldNumber = """
        person P1 code=GN on=2026-01-15
        lease K1 C1 D1
        party K1 P1
        """;

    [Theory]
    [InlineData(0, "2026-05-27 => 2026-05-15")]
    [InlineData(4, "2026-05-27 => 2026-05-16")]
    [InlineData(4, "2026-05-27 => 2026-06-30")]
    [InlineData(0, "2026-05-27 => 2026-07-01")]
    [InlineData(0, "payment U2 B1 P1 2026-06-02 amount=-10000")]
    [InlineData(4, "payment U2 B1 P1 2026-06-02 amount=-4000")]
    [InlineData(4, "H1 2026-05 P1 => H1 2026-06 P1 ; - payment")]
    [InlineData(4, "on=2026-05-15 => on=2026-05-31 ; H1 2026-05 P1 => H1 2026-06 P1 ; - payment")]
    [InlineData(0, "on=2026-05-15 => on=2026-06-01 ; H1 2026-05 P1 => H1 2026-06 P1 ; - payment")]
    [InlineData(4, "- payment ; decision B2 H2 2026-06 P2 ; member H2 2026-06 P1 role=vuxen")]
    public void I01_AroundTheDayOfDeregistration(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I01", RuleRun.Change(Paid, change)));

    [Theory]
    [InlineData(1, "")]
    [InlineData(0, "on=2026-01-15 => on=2026-07-01")]
    [InlineData(1, "on=2026-01-15 => on=2026-06-30")]
    [InlineData(0, "person P1 => person P1 linked=P2 ; person P2 code=GS on=2026-02-01 linked=P3")]
    [InlineData(0, "person P1 => person P1 linked=P2 ; person P2 code=AV on=2026-02-01")]
    [InlineData(1, "person P1 => person P1 linked=P2 ; person P2 code=AN on=2026-02-01")]
    [InlineData(0, "person P1 => person P1 linked=P2 ; absent P2")]
    [InlineData(1, "party K1 P1 => party K1 P1 role=medhyresgast")]
    [InlineData(0, "lease K1 C1 D1 => lease K1 C1 D1 start=2026-07-01")]
    [InlineData(0, "party K1 P1 => party K1 P1 from=2026-07-01")]
    [InlineData(0, "mute lease C1/K1")]
    public void I01_OldNumberOnALease(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I01", RuleRun.Change(OldNumber, change)));

    [Fact]
    public void I01_TellsWhatTheNumberIsUsedFor()
    {
        var finding = RuleRun.Findings("I01", Paid + "\ndecision B2 H1 2026-06 P1\nlease K1 C1 D1\nparty K1 P1").Single();

        Assert.Equal("I01 person:P1 4 social_services rests on decision:B1 decision:B2 lease:C1/K1", RuleRun.Shown(finding));
        Assert.Equal(
            "A number deregistered as a false identity (FI) is in use: 1 decision for a later month, 1 payment in the last 60 days, 1 lease that runs. 4 points.",
            finding.ExplanationEn);
        Assert.Equal(
            "Ett nummer som är avregistrerat som falsk identitet (FI) är i bruk: 1 beslut för en senare månad, 1 utbetalning de senaste 60 dagarna, 1 kontrakt som löper. 4 p.",
            finding.ExplanationSv);
    }
}
