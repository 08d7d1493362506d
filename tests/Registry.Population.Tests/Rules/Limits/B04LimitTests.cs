namespace Registry.Population.Tests.Rules.Limits;

/// <summary>B04 where the landlord's list is thin, and where the rent is shared in the month of the decision.</summary>
public sealed class B04LimitTests
{
    private const string NoLease = """
        lease K9 C1 D9
        party K9 P9
        decision B1 H1 2026-02 P1 stated=D1 cost=8000 landlord=C1
        """;

    private const string HalfRent = """
        lease K1 C1 D1 rent=8000
        party K1 P1
        decision B1 H1 2026-05 P1 stated=D1 cost=4000 landlord=C1
        """;

    [Theory]
    [InlineData(3, "")]
    // The month ends on 28 February: the lease may begin until 30 March.
    [InlineData(0, "lease K1 C1 D1 start=2026-03-30 ; party K1 P1")]
    [InlineData(3, "lease K1 C1 D1 start=2026-03-31 ; party K1 P1")]
    [InlineData(0, "lease K1 C1 D1 end=2026-02-01 ; party K1 P1")]
    [InlineData(3, "lease K1 C1 D1 end=2026-01-31 ; party K1 P1")]
    [InlineData(0, "lease K1 C1 D1 ; party K1 P1 to=2026-02-01")]
    [InlineData(3, "lease K1 C1 D1 ; party K1 P1 to=2026-01-31")]
    [InlineData(0, "lease K1 C1 D1 ; party K1 P2 ; sublet K1 P1 2025-01-01 2026-02-01")]
    [InlineData(3, "lease K1 C1 D1 ; party K1 P2 ; sublet K1 P1 2025-01-01 2026-01-31")]
    [InlineData(0, "lease K1 C1 A1 ; party K1 P1")]
    [InlineData(3, "stated=D1 => stated=A1")]
    [InlineData(0, "lease K1 C1 D1 ; party K1 P2 ; person P8 linked=P1|P2")]
    // A landlord whose list names no tenants, and a dwelling where silence is asked for.
    [InlineData(0, "- party")]
    [InlineData(0, "- party ; party K9 C9")]
    [InlineData(0, "mute dwelling D1")]
    // X10: a lodger in the month, whatever household says so.
    [InlineData(0, "member H1 2026-02 P1 role=inneboende")]
    [InlineData(0, "decision B2 H2 2026-02 P2 ; member H2 2026-02 P1 role=inneboende")]
    [InlineData(3, "decision B2 H2 2026-01 P2 ; member H2 2026-01 P1 role=inneboende")]
    [InlineData(3, "member H1 2026-02 P1 role=vuxen")]
    public void B04_LeaseInTheMonth(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B04", RuleRun.Change(NoLease, change)));

    [Theory]
    [InlineData(1, "")]
    [InlineData(0, "party K1 P2 role=medhyresgast")]
    [InlineData(0, "party K1 P2 role=medhyresgast to=2026-05-01")]
    [InlineData(1, "party K1 P2 role=medhyresgast to=2026-04-30")]
    [InlineData(1, "party K1 P2 role=medhyresgast ; cost=4000 => cost=4000 co=P2")]
    [InlineData(0, "party K1 P2 role=uppgiven_boende to=2026-05-01")]
    [InlineData(1, "party K1 P2 role=uppgiven_boende from=2026-06-01")]
    [InlineData(0, "sublet K1 P2 2026-01-01 2026-05-01")]
    [InlineData(1, "sublet K1 P2 2026-06-01 2026-12-31")]
    [InlineData(0, "member H1 2026-05 P2 role=inneboende")]
    [InlineData(1, "member H1 2026-05 P2 role=barn")]
    public void B04_RentThatIsShared(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("B04", RuleRun.Change(HalfRent, change)));

    [Fact]
    public void B04_NoLease_IsExplainedInEnglish() =>
        Assert.Equal(
            "The lease does not exist: the decision names a landlord that delivers its leases, but in the month there is no lease, sub-let or lodger note for the applicant on the stated dwelling, nor within 30 days after it. 3 points.",
            RuleRun.Findings("B04", NoLease).Single().ExplanationEn);
}
