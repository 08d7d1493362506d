namespace Registry.Population.Rules;

/// <summary>
/// Gathers findings into cases (rules.md section 2): one subject, one recipient; the findings whose subject it is or whose
/// related entries hold it. A recipient gets no second case that would only repeat part of another.
/// </summary>
public static class CaseBuilder
{
    /// <summary>Builds the cases of one day.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="day">The evaluation day.</param>
    /// <param name="rules">The rules, for recipients that depend on another rule.</param>
    /// <param name="principle">When findings become a case.</param>
    /// <returns>The cases by subject type, subject key, recipient and company.</returns>
    public static IReadOnlyList<Case> Build(
        IReadOnlyList<Finding> findings, DateOnly day, RuleCatalog rules, AlertingPrinciple principle)
    {
        var live = findings.Where(finding => !finding.Pilot).ToList();
        var cases = new List<Case>();
        foreach (var desk in CaseDesk.All(live, rules, principle))
        {
            cases.AddRange(Build(desk, day));
        }

        return
        [
            .. cases.OrderBy(c => c.Subject)
                .ThenBy(c => c.Recipient, StringComparer.Ordinal).ThenBy(c => c.Company, StringComparer.Ordinal),
        ];
    }

    private static List<Case> Build(CaseDesk desk, DateOnly day)
    {
        var accepted = new List<CaseDraft>();
        var casesOf = new Dictionary<string, List<CaseDraft>>(StringComparer.Ordinal);
        foreach (var draft in desk.Drafts().OrderByDescending(d => d.OpensHere).ThenByDescending(d => d.Findings.Count)
            .ThenBy(d => desk.Rank(d.Subject)).ThenBy(d => d.Subject))
        {
            if (!draft.OpensHere && IsPartOfAnother(draft, casesOf))
            {
                continue;
            }

            accepted.Add(draft);
            foreach (var finding in draft.Findings)
            {
                (casesOf.TryGetValue(finding.Id, out var list) ? list : casesOf[finding.Id] = []).Add(draft);
            }
        }

        return [.. accepted.Select(draft => desk.CaseOf(draft, day))];
    }

    private static bool IsPartOfAnother(CaseDraft draft, Dictionary<string, List<CaseDraft>> casesOf)
    {
        var fewest = draft.Findings
            .Select(finding => casesOf.GetValueOrDefault(finding.Id) ?? []).MinBy(cases => cases.Count)!;
        return fewest.Any(other => draft.Findings.All(other.Holds));
    }
}
