using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Registry.Population.Tests.Rules;

/// <summary>A02, A03, A04 and A08: what fires, the limits, every guard, the innocent look-alikes. The day is 2026-06-30.</summary>
public sealed class AddressRuleTests
{
    /// <summary>Two rooms hold two persons; four unrelated ones live there.</summary>
    internal const string Crowd = """
        dwelling D1 rooms=2 area=50 category=vanlig
        resident P1 D1 2020-01-01
        resident P2 D1 2020-01-01
        resident P3 D1 2020-01-01
        resident P4 D1 2020-01-01
        """;

    /// <summary>Six persons moved into two rooms within the year, each for two months.</summary>
    private const string Passage = """
        dwelling D1 rooms=2 category=vanlig
        dwelling D9 rooms=2 category=vanlig
        resident P91 D9 2020-01-01 to=2024-01-01
        resident P1 D1 2025-08-01 to=2025-10-01
        resident P2 D1 2025-08-02 to=2025-10-02
        resident P3 D1 2025-10-03 to=2025-12-03
        resident P4 D1 2025-10-04 to=2025-12-04
        resident P5 D1 2026-01-05 to=2026-03-05
        resident P6 D1 2026-01-06 to=2026-03-06
        """;

    internal const string NoRecord = """
        absent D1
        resident P1 D1 2025-01-01
        """;

    private const string NoNumber = """
        dwelling D1 address=0880|STORGATAN|20||1001
        dwelling D10 address=0880|STORGATAN|20||1002
        resident P1 0880|STORGATAN|20|| 2025-01-01
        """;

    /// <summary>
    /// Neighbours on the street: two who move on one day are then no mass change, and one unknown dwelling is no bad file.
    /// </summary>
    private static readonly string Street = string.Join('\n', Enumerable.Range(21, 30).Select(n => $"\nresident P{n} D{n} 2010-01-01"));

    [Fact]
    public void A02_FourStrangersInTwoRooms_IsAFindingOnTheDwelling()
    {
        var finding = Assert.Single(RuleRun.Findings("A02", Crowd));

        Assert.Equal(
            "A02 dwelling:D1 2 analyst|social_services rests on person:P1 person:P2 person:P3 person:P4", RuleRun.Shown(finding));
        Assert.Equal(
            "Fler personer än sovplatser: 4 folkbokförda från 4 familjeenheter (gräns 3), 2 fler än de 2 som bostaden rymmer enligt norm 2 (gräns 2). 2 p.",
            finding.ExplanationSv);
        Assert.Empty(RuleRun.Evaluate(Crowd).Cases);
    }

    [Theory]
    [InlineData(0, "- P4")]
    [InlineData(0, "rooms=2 => rooms=3")]
    [InlineData(2, "related P1 P2 M")]
    [InlineData(0, "related P1 P2 M ; related P3 P4 M")]
    [InlineData(0, "rooms=2 => kitchen=kok")]
    [InlineData(0, "category=vanlig => category=special_student")]
    [InlineData(0, "category=vanlig => category=")]
    [InlineData(0, "lease K1 C1 D1 kind=student")]
    [InlineData(2, "lease K1 C1 D1 kind=student end=2026-01-01")]
    [InlineData(2, "lease K1 C1 D1 kind=forsta_hand")]
    [InlineData(0, "exemption dwelling:D1 X09")]
    [InlineData(0, "exemption dwelling:D1 X12")]
    [InlineData(0, "exemption dwelling:D1 X18")]
    [InlineData(2, "exemption dwelling:D1 X10")]
    [InlineData(2, "exemption dwelling:D1 X09 to=2026-06-29")]
    [InlineData(0, "resident P4 D1 2020-01-01 => resident P4 D1 2020-01-01 to=2026-06-29")]
    [InlineData(0, "person P4 code=UV on=2026-06-01")]
    [InlineData(0, "absent P4")]
    public void A02_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A02", RuleRun.Change(Crowd, change)));

    [Fact]
    public void A02_OneFamilyOfNine_IsSilent()
    {
        var family = string.Join('\n', Enumerable.Range(2, 8).Select(n => $"related P{n} P1 F\nresident P{n} D1 2020-01-01"));

        Assert.Equal(0, RuleRun.Points("A02", $"dwelling D1 rooms=2 area=50 category=vanlig\nresident P1 D1 2020-01-01\n{family}"));
    }

    [Fact]
    public void A02_ResidentWhoReportedAStranger_IsNotCountedAgainst() =>
        Assert.Equal(
            "A02 dwelling:D1 2 analyst|social_services rests on person:P1 person:P3 person:P4",
            RuleRun.Shown(RuleRun.Findings("A02", RuleRun.Change(Crowd, "exemption person:P2 X18")).Single()));

    [Fact]
    public void A02_OwnStock_IsReadByTheHousingCompany() =>
        Assert.Equal(
            "A02 dwelling:D1 2 analyst|social_services|housing_company rests on person:P1 person:P2 person:P3 person:P4",
            RuleRun.Shown(RuleRun.Findings("A02", RuleRun.Change(Crowd, "lease K1 C1 D1 kind=forsta_hand")).Single()));

    [Property(MaxTest = 20)]
    public Property A02_OneMoreUnrelatedResident_NeverLowersThePoints() =>
        Prop.ForAll(Gen.Choose(1, 8).ToArbitrary(), Gen.Choose(0, 3).ToArbitrary(), (strangers, rooms) =>
        {
            string Table(int count) => $"dwelling D1 rooms={rooms} category=vanlig\n"
                + string.Join('\n', Enumerable.Range(1, count).Select(n => $"resident P{n} D1 2020-01-01"));
            return RuleRun.Points("A02", Table(strangers + 1)) >= RuleRun.Points("A02", Table(strangers))
                && RuleRun.Points("A03", Table(strangers + 1)) >= RuleRun.Points("A03", Table(strangers));
        });

    [Theory]
    [InlineData(2, "")]
    [InlineData(0, "- P4")]
    [InlineData(2, "rooms=2 => rooms=3")]
    [InlineData(0, "rooms=2 => rooms=4")]
    [InlineData(0, "rooms=2 => rooms=4 ; resident P5 D1 2020-01-01")]
    [InlineData(2, "rooms=2 => rooms=4 ; resident P5 D1 2020-01-01 ; resident P6 D1 2020-01-01")]
    [InlineData(0, "rooms=2 => kitchen=kok")]
    [InlineData(2, "rooms=2 => kitchen=kok ; resident P5 D1 2020-01-01 ; resident P6 D1 2020-01-01")]
    [InlineData(0, "related P1 P2 B")]
    [InlineData(0, "category=vanlig => category=")]
    [InlineData(0, "category=vanlig => category=special_ovrig")]
    [InlineData(0, "exemption dwelling:D1 X17")]
    [InlineData(0, "lease K1 C1 D1 kind=blockhyra")]
    [InlineData(0, "lease K1 C1 D1 kind=kommunkontrakt")]
    [InlineData(0, "lease K1 C1 D1 kind=foretag")]
    [InlineData(0, "lease K1 C1 D1 kind=student")]
    [InlineData(0, "lease K1 C1 D1 kind=forsta_hand ; party K1 C9")]
    [InlineData(2, "lease K1 C1 D1 kind=forsta_hand ; party K1 P1")]
    public void A03_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A03", RuleRun.Change(Crowd, change)));

    [Fact]
    public void A04_SixShortStaysInAYear_IsAFindingOnTheDwelling()
    {
        var finding = Assert.Single(RuleRun.Findings("A04", Passage + Street));

        Assert.Equal(
            "A04 dwelling:D1 2 analyst|social_services rests on person:P1 person:P2 person:P3 person:P4 person:P5 person:P6",
            RuleRun.Shown(finding));
        Assert.Contains("6 personer har flyttat in på 365 dagar (gräns 6)", finding.ExplanationSv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "- P6")]
    [InlineData(0, "rooms=2 => rooms=3")]
    [InlineData(0, "rooms=2 => kitchen=kok")]
    [InlineData(2, "resident P1 D1 2025-08-01 to=2025-10-01 => resident P1 D1 2025-06-30 to=2025-08-30")]
    [InlineData(0, "resident P1 D1 2025-08-01 to=2025-10-01 => resident P1 D1 2025-06-29 to=2025-08-29")]
    [InlineData(2, "resident P5 D1 2026-01-05 to=2026-03-05 => resident P5 D1 2026-01-05")]
    [InlineData(0, "to=2025-12-03 => to=2026-06-01 ; to=2025-12-04 => to=2026-06-01 ; to=2026-03-05 => to=2026-06-20 ; to=2026-03-06 => to=2026-06-20")]
    [InlineData(0, "resident P1 D1 2025-08-01 to=2025-10-01 => resident P2 D1 2025-11-01 to=2025-12-01")]
    [InlineData(0, "category=vanlig => category=special_student")]
    [InlineData(0, "lease K1 C1 D1 kind=blockhyra")]
    [InlineData(0, "lease K1 C1 D1 kind=kommunkontrakt")]
    [InlineData(0, "lease K1 C1 D1 kind=foretag")]
    [InlineData(0, "lease K1 C1 D1 kind=foretag end=2026-01-31")]
    [InlineData(2, "lease K1 C1 D1 kind=foretag end=2025-01-31")]
    [InlineData(0, "exemption dwelling:D1 X13")]
    [InlineData(0, "exemption dwelling:D1 X14")]
    [InlineData(2, "exemption dwelling:D1 X17")]
    [InlineData(0, "to=2024-01-01 => to=2025-09-01")]
    public void A04_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A04", RuleRun.Change(Passage + Street, change)));

    [Fact]
    public void A04_StreetRenumbered_IsSilent()
    {
        var movers = string.Join('\n', Enumerable.Range(1, 6).Select(n => $"resident P{n} D1 2026-01-01 to=2026-02-01"));

        Assert.Equal(0, RuleRun.Points("A04", $"{movers}\ndwelling D1 rooms=2 category=vanlig\nresident P91 D9 2020-01-01 to=2024-01-01"));
    }

    [Fact]
    public void A08_NoRecordOfTheDwelling_IsAFindingInTheQueueAndNoCase()
    {
        var finding = Assert.Single(RuleRun.Findings("A08", NoRecord + Street));

        Assert.Equal("A08 dwelling:D1 1 analyst rests on person:P1", RuleRun.Shown(finding));
        Assert.Contains("saknas i lägenhetsregistret", finding.ExplanationSv, StringComparison.Ordinal);
        Assert.Empty(RuleRun.Evaluate(NoRecord + Street).Cases);
    }

    [Theory]
    [InlineData(1, "resident P1 D1 2025-01-01 => resident P1 D1 2026-04-30")]
    [InlineData(0, "resident P1 D1 2025-01-01 => resident P1 D1 2026-05-01")]
    [InlineData(0, "- absent")]
    [InlineData(0, "resident P1 D1 2025-01-01 => resident P1 0114|ANNANGATAN|1|| 2025-01-01 municipality=0114")]
    [InlineData(1, "absent D1 => dwelling D1 rooms=2 status=avregistrerad")]
    [InlineData(0, "absent D1 => dwelling D1 rooms=2 status=planerad")]
    [InlineData(0, "resident P1 D1 2025-01-01 => resident P1 D1 2025-01-01 to=2026-01-01")]
    [InlineData(0, "2010-01-01 => 2025-01-01")]
    public void A08_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("A08", RuleRun.Change(NoRecord + Street, change)));

    [Fact]
    public void A08_MissingNumberWhereThereAreSeveral_IsAFindingOnTheAddress() =>
        Assert.Equal(
            "A08 address:0880|STORGATAN|20|| 1 analyst rests on person:P1",
            RuleRun.Shown(RuleRun.Findings("A08", NoNumber + Street).Single()));

    [Theory]
    [InlineData("- D10")]
    [InlineData("resident P1 0880|STORGATAN|20|| 2025-01-01 => resident P1 0880|STORGATAN|20||1002 2025-01-01")]
    public void A08_NumberNotNeededOrGiven_IsSilent(string change) =>
        Assert.Equal(0, RuleRun.Points("A08", RuleRun.Change(NoNumber + Street, change)));
}
