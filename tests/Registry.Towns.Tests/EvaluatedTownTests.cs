using Registry.Population.Rules;

namespace Registry.Towns.Tests;

/// <summary>What the real import and the real rules make of a town: the same measures as the evaluator of the towns.</summary>
public sealed class EvaluatedTownTests
{
    [Theory]
    [InlineData(500, 21)]
    [InlineData(5_000, 22)]
    [InlineData(20_000, 23)]
    [InlineData(31_000, 24)]
    public void Town_GoesTheWholeWay_AndItsRulesFindWhatWasPlantedAndNothingElse(int people, int seed)
    {
        using var town = new EvaluatedTown(new() { People = people, Seed = seed });
        var cases = PlantedCases.Read(town.Town.TruthPath);
        var findings = town.Evaluation.Findings;

        Assert.True(town.Import.Accepted);
        Assert.Empty(town.Import.Issues);
        Assert.Empty(town.Evaluation.Muted);
        Assert.Empty(Missed(cases, findings));
        Assert.Empty(Violations(cases, findings));
        Assert.Empty(Wrong(cases, findings));
    }

    private static IEnumerable<string> Missed(IReadOnlyList<PlantedCases.Case> cases, IReadOnlyList<Finding> findings) =>
        from planted in cases
        from rule in planted.Rules
        where !findings.Any(f => f.RuleId == rule && Keys(f).Any(planted.Subjects.Contains))
        select $"{planted.Id} {planted.Kind}/{planted.Variant} {rule}";

    private static IEnumerable<string> Violations(IReadOnlyList<PlantedCases.Case> cases, IReadOnlyList<Finding> findings) =>
        from planted in cases
        from finding in findings
        where planted.MustNot.Contains(finding.RuleId) && planted.Primary.Contains(finding.SubjectKey)
        select $"{planted.Id} {planted.Kind}/{planted.Variant} {finding.RuleId}";

    private static IEnumerable<string> Wrong(IReadOnlyList<PlantedCases.Case> cases, IReadOnlyList<Finding> findings)
    {
        var known = cases.Where(c => !c.IsInnocent).SelectMany(c => c.Subjects).ToHashSet();
        var tolerated = cases.SelectMany(c => c.Tolerated.SelectMany(rule => c.Subjects.Select(key => (rule, key)))).ToHashSet();
        return findings.Where(f => !Keys(f).Any(known.Contains) && !tolerated.Contains((f.RuleId, f.SubjectKey)))
            .Select(f => $"{f.RuleId} {f.SubjectType}");
    }

    private static IEnumerable<string> Keys(Finding finding) => finding.Related.Select(r => r.Key).Prepend(finding.SubjectKey);
}
