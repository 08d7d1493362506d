using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

/// <summary>Rules are muted by missing, old and badly matched files; never do they fire for want of data.</summary>
public sealed class MutingTests
{
    [Fact]
    public void Evaluate_EveryFileFresh_MutesNoRuleButThatWithoutHistory() =>
        Assert.Equal(["A04"], RuleRun.Evaluate("resident P1 D1 2020-01-01").Muted.Select(m => m.RuleId));

    [Theory]
    [InlineData("2026-07-14", 0)]
    [InlineData("2026-07-15", 16)]
    public void Evaluate_OldFiles_MuteFromDayFifteen(string day, int muted)
    {
        var evaluation = RuleRun.Evaluate("resident P1 D1 2020-01-01 to=2024-01-01", DateOnly.ParseExact(day, "yyyy-MM-dd"));

        Assert.Equal(muted, evaluation.Muted.Count);
    }

    [Fact]
    public void Evaluate_SubletFileMissing_MutesWhatNeedsIt()
    {
        var rule = RuleCatalog.Load().Find("T01")!;

        Assert.Contains("andrahand", rule.Inputs.Required);
    }

    [Fact]
    public void Evaluate_OldHousingCompany_IsLeftOutAloneAndTheOthersStay()
    {
        const string Table = """
            delivery housing 2026-05-20 controller=old name=housing-old
            lease K1 C1 D1
            party K1 P1
            delivery housing 2026-06-30 controller=new name=housing-new files=andrahand.csv
            lease K2 C2 D2
            party K2 P2
            person P1 code=AV on=2026-01-01
            person P2 code=AV on=2026-01-01
            """;

        Assert.Equal(
            ["T07 lease:C2/K2 2 analyst|social_services|housing_company rests on dwelling:D2 person:P2"],
            RuleRun.Findings("T07", Table).Select(RuleRun.Shown));
    }

    [Theory]
    [InlineData("2026-06-16", 1)]
    [InlineData("2026-06-15", 0)]
    public void Evaluate_OldSubletsOfOneCompany_SilenceItsOwnLeases(string extracted, int findings)
    {
        // Another company's sub-lets are fresh; of this one a permission may have come since.
        var table = $"""
            delivery housing {extracted} controller=one name=housing-sublets files=andrahand.csv
            delivery housing 2026-06-30 controller=one name=housing-one
            lease K1 C1 D1
            party K1 P1
            resident P1 D2 2025-01-01
            resident P2 D1 2025-02-01
            """;

        Assert.Equal(findings, RuleRun.Findings("T01", table).Count);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" files=andrahand.csv", 1)]
    public void Evaluate_CompanyThatNeverDeliversSublets_MayHavePermittedAny(string files, int findings)
    {
        var table = $"""
            delivery housing 2026-06-30 controller=one name=housing-one{files}
            lease K1 C1 D1
            party K1 P1
            resident P1 D2 2025-01-01
            resident P2 D1 2025-02-01
            """;

        Assert.Equal(findings, RuleRun.Findings("T01", table).Count);
        Assert.Single(RuleRun.Findings("T07", $"{table}\nperson P1 code=AV on=2026-01-01"));
    }

    [Fact]
    public void Evaluate_ExceptionThatSilences_IsKeptAsCounterEvidence()
    {
        var evaluation = RuleRun.Evaluate("""
            person P1 code=AV on=2026-01-01
            lease K1 C1 D1
            party K1 P1
            exemption person:P1 X15
            """);

        Assert.Equal([("T07", "X15")], evaluation.MutedSubjects.Select(m => (m.RuleId, m.Code)));
    }

    [Fact]
    public void Evaluate_RuleThatFails_IsMutedAndTheOthersRun()
    {
        var failing = RuleTexts.Valid.Replace("d.residents AS persons", "d.residents / 0 AS persons", StringComparison.Ordinal);
        var rules = RuleCatalog.Read([("A99.cypher", failing), ("A90.cypher", RuleTexts.Valid.Replace("A99", "A90", StringComparison.Ordinal))]);

        var evaluation = RuleRun.Evaluate("resident P1 D1 2020-01-01\nresident P2 D1 2020-01-01", rules: rules);

        Assert.Equal(["A99"], evaluation.Muted.Select(m => m.RuleId));
        Assert.Equal(["A90"], evaluation.Findings.Select(f => f.RuleId));
    }

    [Fact]
    public void Evaluate_ManyApplicantsOnOneAccountAndContact_TakesNoQuadraticTime()
    {
        var table = string.Join('\n', Enumerable.Range(1, 3000).Select(n =>
            $"""
             decision B{n}0 H{n} 2026-04 P{n}
             decision B{n}1 H{n} 2026-05 P{n}
             payment U{n}0 B{n}0 P{n} 2026-04-27 account=K1
             payment U{n}1 B{n}1 P{n} 2026-05-27 account=K1
             contact P{n} +46701740605
             """));
        var evaluation = RuleRun.Evaluate(table);

        Assert.Equal(["I05", "I06"], evaluation.Findings.Select(f => f.RuleId));
        Assert.All(evaluation.Timings.Values, time => Assert.InRange(time.TotalSeconds, 0, 10));
    }

    [Fact]
    public void Evaluate_ShuffledFacts_GivesTheSameFindings()
    {
        const string Table = """
            resident P1 D2 2025-01-01
            resident P2 D1 2025-02-01
            resident P3 D1 2025-02-01
            lease K1 C1 D1
            lease K2 C1 D2
            party K1 P1
            party K2 P1
            decision B1 H1 2026-04 P1 stated=D1 cost=8000
            decision B2 H2 2026-05 P2 stated=D1 cost=8000
            """;
        var forward = RuleRun.Evaluate(Table).Findings.Select(RuleRun.Shown).ToList();

        Assert.NotEmpty(forward);
        Assert.All(RuleRun.Evaluate(Table).Findings, finding => Assert.NotEmpty(finding.Rows));
        Assert.Equal(forward, RuleRun.Evaluate(string.Join('\n', Table.Split('\n').Reverse())).Findings.Select(RuleRun.Shown));
    }

    [Fact]
    public void Evaluate_ChangedLimit_ChangesTheFindingNotTheOldOne()
    {
        const string Table = "lease K1 C1 D1\nparty K1 P1\nlease K2 C1 D2\nparty K2 P1";
        var changed = RuleCatalog.Load(new() { Parameters = new Dictionary<string, string> { ["T03.minLeases"] = "3" } });
        var before = RuleRun.Evaluate(Table).Findings.Single(f => f.RuleId == "T03");

        Assert.DoesNotContain(RuleRun.Evaluate(Table, rules: changed).Findings, f => f.RuleId == "T03");
        Assert.Equal(before.Id, RuleRun.Evaluate(Table).Findings.Single(f => f.RuleId == "T03").Id);
        Assert.Equal("1", before.RuleVersion);
    }
}
