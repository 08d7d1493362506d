namespace Registry.Population.Rules;

/// <summary>
/// Recipients that may read a finding only together with a finding of another rule on the same company: the C rules for
/// social services, which need B08 (rules.md section 8).
/// </summary>
internal static class Conditional
{
    /// <summary>Takes away conditional recipients where the other rule has found nothing on the same company.</summary>
    public static IEnumerable<Finding> Apply(IEnumerable<Finding> findings, RuleCatalog rules)
    {
        var all = findings.ToList();
        var companies = all.ToLookup(f => f.RuleId, StringComparer.Ordinal);
        foreach (var finding in all)
        {
            var lost = rules.Find(finding.RuleId)?.OnlyWith
                .Where(pair => !companies[pair.Value].Any(other => ShareCompany(finding, other)))
                .Select(pair => pair.Key).ToList() ?? [];
            yield return lost.Count == 0 ? finding : finding with { Recipients = [.. finding.Recipients.Except(lost)] };
        }
    }

    /// <summary>Whether two findings are about one company.</summary>
    public static bool ShareCompany(Finding left, Finding right) => Companies(left).Intersect(Companies(right)).Any();

    private static IEnumerable<SubjectRef> Companies(Finding finding) =>
        finding.Related.Prepend(finding.Subject).Where(subject => subject.Type == "company");
}
