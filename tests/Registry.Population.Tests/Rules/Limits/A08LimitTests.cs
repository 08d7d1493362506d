namespace Registry.Population.Tests.Rules.Limits;

/// <summary>A08 where the register is new, removed, or has the home in other words; and what its texts count.</summary>
public sealed class A08LimitTests
{
    /// <summary>Registered at an entrance, or at a number of it, of which the register has one numbered dwelling.</summary>
    private const string Entrance = """
        dwelling D1 address=0880|STORGATAN|20||1001
        resident P1 0880|STORGATAN|20|| 2025-01-01
        """;

    private static readonly string Street = string.Concat(Enumerable.Range(21, 60).Select(n => $"\nresident P{n} D{n} 2010-01-01"));

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "dwelling D10 address=0880|STORGATAN|20||1002")]
    [InlineData(1, "dwelling D10 address=0880|STORGATAN|20||1002 from=2026-04-30")]
    [InlineData(0, "dwelling D10 address=0880|STORGATAN|20||1002 from=2026-05-01")]
    [InlineData(0, "dwelling D10 address=0880|STORGATAN|20||1002 status=planerad")]
    [InlineData(0, "dwelling D10 address=0880|STORGATAN|20||1002 status=avregistrerad")]
    [InlineData(1, "resident P1 0880|STORGATAN|20|| => resident P1 0880|STORGATAN|20||1002")]
    [InlineData(0, "STORGATAN|20||1001 => STORGATAN|20|| ; resident P1 0880|STORGATAN|20|| => resident P1 0880|STORGATAN|20||1002")]
    [InlineData(0, "STORGATAN|20||1001 => STORGATAN|20|| ; dwelling D10 address=0880|STORGATAN|20||")]
    public void A08_EntranceOfAHouse(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A08", RuleRun.Change(Entrance + Street, change)));

    [Theory]
    [InlineData(1, "absent D1 => dwelling D1 status=avregistrerad from=2026-04-30")]
    [InlineData(0, "absent D1 => dwelling D1 status=avregistrerad from=2026-05-01")]
    [InlineData(1, "absent D1 => dwelling D1 status=avregistrerad to=2026-06-29")]
    [InlineData(0, "absent D1 => dwelling D1 status=avregistrerad to=2026-06-30")]
    [InlineData(0, "absent D1 => dwelling D1 to=2026-06-29")]
    [InlineData(0, "person P1 code=UV on=2026-06-30")]
    [InlineData(1, "resident P1 D1 2025-01-01 => resident P1 D1 2025-01-01 to=2026-06-30")]
    [InlineData(0, "exemption dwelling:D1 X14")]
    [InlineData(0, "exemption dwelling:D1 X17")]
    [InlineData(1, "exemption dwelling:D1 X17 to=2026-06-29")]
    public void A08_NoRecordAndRemoved(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A08", RuleRun.Change(AddressRuleTests.NoRecord + Street, change)));

    [Theory]
    [InlineData("resident P2 D1 2026-01-01", "2 persons are registered at a dwelling that is missing in the dwelling register, the first since 545 days")]
    [InlineData("resident P2 D1 2026-06-01", "1 person is registered at a dwelling that is missing in the dwelling register, the first since 545 days")]
    public void A08_CountsThoseWhomTheLagDoesNotExplain(string other, string told) =>
        Assert.Contains(
            told, RuleRun.Findings("A08", RuleRun.Change(AddressRuleTests.NoRecord + Street, other)).Single().ExplanationEn, StringComparison.Ordinal);
}
