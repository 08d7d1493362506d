namespace Registry.Population.Tests.Rules.Limits;

/// <summary>I05 with fewer households than applicants, contacts of other sources and days, and numbers of one person.</summary>
public sealed class I05LimitTests
{
    private const string Shared = """
        contact P1 EX@EXEMPEL.SE kind=epost
        contact P2 EX@EXEMPEL.SE kind=epost
        contact P3 EX@EXEMPEL.SE kind=epost
        decision B1 H1 2026-05 P1
        decision B2 H2 2026-05 P2
        decision B3 H3 2026-05 P3
        """;

    [Theory]
    [InlineData(1, "")]
    [InlineData(0, "decision B3 H3 2026-05 P3 => decision B3 H3 2026-05 P4 co=P3")]
    [InlineData(0, "decision B3 H3 2026-05 P3 => decision B3 H2 2026-04 P3")]
    [InlineData(1, "contact P4 EX@EXEMPEL.SE kind=epost ; decision B4 H1 2026-04 P4")]
    [InlineData(0, "person P3 linked=P1")]
    [InlineData(0, "person P9 linked=P1|P3")]
    [InlineData(0, "contact P3 EX@EXEMPEL.SE kind=epost => contact P3 EX@EXEMPEL.SE kind=epost from=2026-07-01")]
    [InlineData(1, "contact P3 EX@EXEMPEL.SE kind=epost => contact P3 EX@EXEMPEL.SE kind=epost from=2026-06-30 to=2026-06-30")]
    [InlineData(0, "contact P3 EX@EXEMPEL.SE kind=epost => contact P3 EX@EXEMPEL.SE kind=epost origin=kommun")]
    [InlineData(0, "related P1 P2 V")]
    [InlineData(1, "related P1 P2 M to=2026-06-29")]
    [InlineData(0, "exemption contact:EX@EXEMPEL.SE X15 partition=social")]
    [InlineData(1, "exemption contact:EX@EXEMPEL.SE X15 to=2026-06-29")]
    [InlineData(1, "exemption person:P9 X15")]
    public void I05_AroundThreeApplicantsInThreeHouseholds(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("I05", RuleRun.Change(Shared, change)));

    [Fact]
    public void I05_RelatedApplicant_IsNamedButNotCounted()
    {
        var finding = RuleRun.Findings(
            "I05", Shared + "\ncontact P4 EX@EXEMPEL.SE kind=epost\ndecision B4 H4 2026-05 P4\nrelated P4 P1 M").Single();

        Assert.Equal("I05 contact:EX@EXEMPEL.SE 1 social_services rests on person:P1 person:P2 person:P3 person:P4", RuleRun.Shown(finding));
        Assert.Equal(
            "One contact is shared by many: 3 applicants who are not related (limit 3, higher level 6) in 3 households (limit 3) gave the same telephone or e-mail. 1 point.",
            finding.ExplanationEn);
    }
}
