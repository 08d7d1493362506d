namespace Registry.Population.Tests.Rules;

/// <summary>C01, C02 and C05: what fires, the limits, every guard, the innocent look-alikes. The day is 2026-06-30.</summary>
public sealed class CompanyRuleTests
{
    private const string Letterbox = """
        company C1 dwelling=D1
        company C2 dwelling=D1
        company C3 dwelling=D1
        company C4 dwelling=D1
        company C5 dwelling=D1
        company C6 dwelling=D1 deregistered=2025-01-01 reason=konkurs
        """;

    private const string Serial = """
        company C1 deregistered=2024-01-01 reason=konkurs
        company C2 deregistered=2025-01-01 reason=likvidation
        company C3 ongoing=KK-AVOMFO
        role P1 C1 ledamot from=2020-01-01 to=2022-01-01
        role P1 C2 vd from=2020-01-01
        role P1 C3 suppleant from=2020-01-01
        """;

    private const string Unfit = """
        company C1 deregistered=2026-03-22 reason=likvidation
        supplier F1 C1 2026-05-11 period=2026-05 activity=ovrigt amount=50000
        """;

    private const string NoPermit = """
        company C1 registered=2020-01-01
        company C2 permit=2022-01-01
        supplier F1 C1 2026-05-11 period=2026-05 activity=hemtjanst
        """;

    [Fact]
    public void C01_FiveCompaniesInOneFlat_IsAFindingForTheAnalyst() =>
        Assert.Equal(
            "C01 dwelling:D1 2 analyst rests on company:C1 company:C2 company:C3 company:C4 company:C5 company:C6",
            RuleRun.Shown(RuleRun.Findings("C01", Letterbox).Single()));

    [Theory]
    [InlineData(0, "- C5")]
    [InlineData(0, "company C5 dwelling=D1 => company C5 dwelling=D1 deregistered=2026-06-30")]
    [InlineData(3, "company C7 dwelling=D1 deregistered=2023-06-30 reason=fusion")]
    [InlineData(2, "company C7 dwelling=D1 deregistered=2023-06-29 reason=konkurs")]
    [InlineData(3, "company C5 dwelling=D1 => company C5 dwelling=D1 ongoing=KK-AVOMFO")]
    [InlineData(3, "company C5 dwelling=D1 => company C5 dwelling=D1 ongoing=konkurs")]
    [InlineData(0, "dwelling=D1 => dwelling=0880|HANDELSVÄGEN|1||")]
    [InlineData(2, "dwelling=D1 => dwelling=0880|HANDELSVÄGEN|1||1001")]
    [InlineData(2, "absent D1")]
    [InlineData(0, "company C5 dwelling=D1 => company C5 dwelling=D1 careof=C/O~Svea~Redovisning~AB")]
    [InlineData(2, "company C5 dwelling=D1 => company C5 dwelling=D1 careof=C/O~Svea")]
    public void C01_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("C01", RuleRun.Change(Letterbox, change)));

    [Theory]
    [InlineData("5", "careof=C/O~BYRÅN => name=X")]
    [InlineData("15", "dwelling=D1 => dwelling=0880|HANDELSVÄGEN|1||")]
    public void C01_TellsTheLimitOfItsForm(string limit, string change)
    {
        var table = string.Join('\n', Enumerable.Range(1, 15).Select(n => $"company C{n} dwelling=D1 careof=C/O~BYRÅN"));
        var finding = RuleRun.Findings("C01", RuleRun.Change(table, change)).Single();

        Assert.Equal(
            [("15", limit)], finding.Numbers.Where(n => n.Name is "companies" or "sharing").Select(n => (n.Value, n.Limit!)));
        Assert.Contains($"(gräns {limit})", finding.ExplanationSv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(14, "Byrån", 0)]
    [InlineData(15, "Byrån", 2)]
    [InlineData(15, "Alba~Redovisning~AB", 0)]
    [InlineData(15, "Kontorshotellet~Öst", 0)]
    public void C01_OneCareOfAtAnOffice_AroundItsLimitAndGuards(int companies, string name, int points)
    {
        var table = string.Join('\n', Enumerable.Range(1, companies).Select(n =>
            $"company C{n} dwelling=0880|HANDELSVÄGEN|1|| careof=C/O~{(n % 2 == 0 ? name : $"~{name.ToUpperInvariant()}")}"));

        Assert.Equal(points, RuleRun.Points("C01", table));
    }

    [Fact]
    public void C02_ThreeBurntCompanies_IsAFindingOnThePerson() =>
        Assert.Equal(
            "C02 person:P1 2 analyst rests on company:C1 company:C2 company:C3",
            RuleRun.Shown(RuleRun.Findings("C02", Serial).Single()));

    [Theory]
    [InlineData(0, "ongoing=KK-AVOMFO => ongoing=FR-AVOMFO")]
    [InlineData(2, "ongoing=KK-AVOMFO => ongoing=likvidation")]
    [InlineData(2, "deregistered=2024-01-01 => deregistered=2021-06-30")]
    [InlineData(0, "deregistered=2024-01-01 => deregistered=2021-06-29")]
    [InlineData(0, "reason=likvidation => reason=fusion")]
    [InlineData(0, "deregistered=2025-01-01 => deregistered=2026-07-01")]
    [InlineData(0, "C3 suppleant => C3 revisor")]
    [InlineData(0, "C3 suppleant => C3 likvidator")]
    [InlineData(0, "C3 suppleant => C3 konkursforvaltare")]
    [InlineData(0, "absent P1")]
    [InlineData(0, "role P1 C2 => role P2 C2")]
    [InlineData(2, "role P1 C2 => role P2 C2 ; person P2 linked=P1")]
    [InlineData(2, "role P1 C2 => role P2 C2 ; role P1 C3 => role P3 C3 ; person P9 linked=P1|P2|P3")]
    public void C02_AroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("C02", RuleRun.Change(Serial, change)));

    [Fact]
    public void C05_PaidAfterDeregistration_IsAFindingOnTheCompany()
    {
        var finding = Assert.Single(RuleRun.Findings("C05", Unfit));

        Assert.Equal("C05 company:C1 3 analyst rests on", RuleRun.Shown(finding));
        Assert.Contains("1 betalning på tillsammans 50 000 kr", finding.ExplanationSv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "C1 2026-05-11 period=2026-05 => C1 2026-03-21 period=2026-04")]
    [InlineData(3, "C1 2026-05-11 period=2026-05 => C1 2026-04-01 period=2026-04")]
    [InlineData(0, "period=2026-05 => period=2026-03")]
    [InlineData(0, "period=2026-05 => department=X")]
    [InlineData(0, "amount=50000 => amount=-50000")]
    [InlineData(3, "deregistered=2026-03-22 reason=likvidation => deregistered=2026-03-22 reason=fusion")]
    [InlineData(0, "role P5 C1 konkursforvaltare from=2026-03-22")]
    [InlineData(3, "role P5 C1 konkursforvaltare from=2026-03-22 to=2026-04-30")]
    [InlineData(0, "- company")]
    public void C05_DeregisteredAroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("C05", RuleRun.Change(Unfit, change)));

    /// <summary>A final invoice is innocent; without its period nobody can tell whether this is one, and unknown never fires.</summary>
    [Fact]
    public void C05_InvoiceWithoutPeriod_IsSilentHoweverLate() =>
        Assert.Equal(0, RuleRun.Points("C05", "company C1 deregistered=2024-03-22\nsupplier F1 C1 2026-05-11 activity=ovrigt"));

    [Fact]
    public void C05_StruckOffAndWithoutPermit_TellsOfBoth()
    {
        const string Table = """
            company C1 deregistered=2026-03-22 reason=likvidation
            company C2 permit=2022-01-01
            supplier F1 C1 2026-05-11 period=2026-05 activity=hemtjanst amount=50000
            supplier F2 C1 2026-02-11 period=2026-01 activity=hemtjanst amount=30000
            supplier F3 C1 2026-03-11 period=2026-02 activity=hvb amount=20000
            supplier F4 C1 2026-04-11 activity=hvb amount=1000
            """;
        var finding = RuleRun.Findings("C05", Table).Single();

        Assert.Equal(
            "It had no right to trade: 1 payment of together SEK 50,000 while the company was struck off or bankrupt, for the time after that day, and 3 payments of together SEK 51,000 for care without a permit from IVO on the day of payment. 3 points.",
            finding.ExplanationEn);
        Assert.Equal(5, finding.Rows.Count);
    }

    [Fact]
    public void C05_RunningBankruptcy_CountsFromTheFirstDeliveryThatShowsIt()
    {
        const string Earlier = """
            delivery company 2026-03-22 controller=company name=company-earlier
            company C1 ongoing=KK-AVOMFO
            delivery company 2026-06-30
            company C1 ongoing=KK-AVOMFO
            """;

        Assert.Equal(3, RuleRun.Points("C05", Earlier + "\nsupplier F1 C1 2026-05-11 period=2026-05 activity=ovrigt"));
        Assert.Equal(0, RuleRun.Points("C05", Earlier + "\nsupplier F1 C1 2026-03-21 period=2026-04 activity=ovrigt"));
    }

    [Theory]
    [InlineData(3, "")]
    [InlineData(0, "activity=hemtjanst => activity=ovrigt")]
    [InlineData(0, "company C2 permit=2022-01-01 => company C2")]
    [InlineData(0, "company C1 registered=2020-01-01 => company C1 permit=2022-01-01")]
    [InlineData(3, "company C1 registered=2020-01-01 => company C1 permit=2022-01-01 permitto=2026-04-30")]
    [InlineData(0, "company C1 registered=2020-01-01 => company C1 permit=2022-01-01 permitto=2026-05-11")]
    [InlineData(0, "company C1 registered=2020-01-01 => company C1 permit=2022-01-01 permitto=2026-05-10")]
    [InlineData(3, "company C1 registered=2020-01-01 => company C1 permit=2026-06-01")]
    [InlineData(0, "- company C1")]
    public void C05_PermitAroundItsLimitsAndGuards(int points, string change) =>
        Assert.Equal(points, RuleRun.Points("C05", RuleRun.Change(NoPermit, change)));

    [Theory]
    [InlineData(0, "permit=2020-01-01 permitto=2026-03-31", "permit=2026-04-01")]
    [InlineData(0, "permit=2020-01-01", "permit=2026-04-01")]
    [InlineData(3, "permit=2020-01-01 permitto=2026-01-31", "permit=2026-04-01")]
    [InlineData(3, "permit=2020-01-01", "registered=2020-01-01")]
    public void C05_RenewedPermit_CoversWhatTheOneBeforeItDid(int points, string earlier, string now) => Assert.Equal(
        points,
        RuleRun.Points("C05", $"""
            delivery company 2026-03-22 controller=company name=company-earlier
            company C1 {earlier}
            company C2 permit=2022-01-01
            delivery company 2026-06-30
            company C1 {now}
            company C2 permit=2022-01-01
            supplier F1 C1 2026-02-10 period=2026-02 activity=hvb
            """));

    [Theory]
    [InlineData(3, "permit=2026-06-01")]
    [InlineData(0, "permit=2022-01-01 permitto=2026-04-30")]
    [InlineData(0, "permit=2022-01-01")]
    public void C05_PaymentWithoutPeriod_IsExcusedOnlyByAPermitThatWas(int points, string permit) => Assert.Equal(
        points,
        RuleRun.Points("C05", $"company C1 {permit}\ncompany C2 permit=2022-01-01\nsupplier F1 C1 2026-05-11 activity=hemtjanst"));
}
