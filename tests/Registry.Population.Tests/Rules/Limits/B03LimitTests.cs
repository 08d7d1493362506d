namespace Registry.Population.Tests.Rules.Limits;

/// <summary>B03 with decisions that repeat a cost, leases that change, and addresses that name no single dwelling.</summary>
public sealed class B03LimitTests
{
    private const string Home = "0880|STORGATAN|1||1001";

    private const string PaidTwice = """
        lease K1 C1 D1 rent=8000
        decision B1 H1 2026-04 P1 stated=D1 cost=8000
        decision B2 H1 2026-05 P1 stated=D1 cost=8000
        decision B3 H2 2026-04 P2 stated=D1 cost=1600
        decision B4 H2 2026-05 P2 stated=D1 cost=1600
        """;

    /// <summary>The landlord's other leases: one that names no single dwelling is then no badly matched file.</summary>
    private static readonly string Stock = string.Concat(Enumerable.Range(100, 40).Select(n => $"\nlease S{n} C1 D{n}"));

    [Theory]
    // 9 600 is 1.2 times the rent.
    [InlineData(0, "")]
    [InlineData(-2, "cost=1600 => cost=1600.01")]
    [InlineData(0, "cost=1600 => cost=1599")]
    [InlineData(0, "decision B5 H2 2026-04 P2 stated=D1 cost=1600 ; decision B6 H2 2026-05 P2 stated=D1 cost=1600")]
    [InlineData(-2, "cost=1600 => cost=2000 ; lease K1 C1 D1 rent=8000 => lease K1 C1 D1 rent=8000 end=2026-05-01")]
    [InlineData(0, "cost=1600 => cost=2000 ; lease K1 C1 D1 rent=8000 => lease K1 C1 D1 rent=8000 end=2026-04-30")]
    [InlineData(-2, "cost=1600 => cost=2000 ; lease K2 C1 D1 rent=8000 start=2026-06-01")]
    [InlineData(0, "cost=1600 => cost=2000 ; lease K2 C1 D1 rent=8000 start=2026-05-31")]
    [InlineData(-2, "cost=1600 => cost=2000 ; stated=D1 => stated=A1")]
    [InlineData(0, "cost=1600 => cost=2000 ; lease K2 C1 0880|STORGATAN|1|| rent=4000 ; dwelling D30 address=0880|STORGATAN|1||1002")]
    public void B03_AroundItsLimit(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B03", RuleRun.Change(PaidTwice, change) + Stock));

    [Fact]
    public void B03_TwoHouseholdsAtAnEntranceOfSeveralDwellings_IsSilent()
    {
        // Neither the decisions nor the lease say which of the two dwellings they mean.
        var vague = RuleRun.Change(PaidTwice, "cost=1600 => cost=8000 ; D1 => 0880|STORGATAN|1||") + $"\ndwelling D1 address={Home}"
            + "\ndwelling D30 address=0880|STORGATAN|1||1002" + Stock;

        Assert.Equal(0, RuleRun.Points("B03", vague));
        Assert.Equal(-2, RuleRun.Points("B03", RuleRun.Change(vague, "- D30")));
    }

    [Fact]
    public void B03_TellsTheHighestMonthAndItsOwnRent()
    {
        // In April two households and the old rent, in May three and the new lease with a higher one.
        const string Table = """
            lease K1 C1 D1 rent=8000 end=2026-04-30
            lease K2 C1 D1 rent=9000 start=2026-05-01
            decision B1 H1 2026-04 P1 stated=D1 cost=10000
            decision B2 H2 2026-04 P2 stated=D1 cost=10000
            decision B3 H1 2026-05 P1 stated=D1 cost=5000
            decision B4 H2 2026-05 P2 stated=D1 cost=5000
            decision B5 H3 2026-05 P3 stated=D1 cost=5000
            """;
        var findings = RuleRun.Findings("B03", Table);

        Assert.Equal(["B3", "B4", "B5"], findings.Select(f => f.SubjectKey));
        Assert.All(findings, finding => Assert.Equal(
            "The housing is paid twice: 2 households (limit 2) were together granted up to SEK 20,000 a month for the same dwelling, more than 1.2 times the rent of SEK 8,000, in 2 months (limit 2). 3 points.",
            finding.ExplanationEn));
    }
}
