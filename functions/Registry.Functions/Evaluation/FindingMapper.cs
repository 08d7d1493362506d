using Registry.Functions.Cases;
using Registry.Population.Rules;

namespace Registry.Functions.Evaluation;

/// <summary>Takes findings and cases of the rules into the records that are stored.</summary>
public static class FindingMapper
{
    public static StoredFinding ToStored(Finding finding, Rule rule) => new()
    {
        Id = finding.Id,
        RuleId = finding.RuleId,
        RuleVersion = finding.RuleVersion,
        RuleHash = finding.RuleHash,
        RuleName = rule.Name,
        Clears = rule.Clears,
        Law = rule.Law,
        Day = finding.Day,
        Subject = ToSubject(finding.Subject),
        Points = finding.Points,
        Recipients = finding.Recipients,
        Related = [.. finding.Related.Select(ToSubject)],
        Companies = finding.Companies,
        ExplanationSv = finding.ExplanationSv,
        ExplanationEn = finding.ExplanationEn,
        Numbers = [.. finding.Numbers.Select(n => new StoredNumber(n.Name, n.Value, n.Limit, n.Unit, n.Label))],
        Rows = [.. finding.Rows.Select(r => new StoredRow(r.File, r.Line))],
        CounterEvidence = [.. finding.CounterEvidence.Select(g => new StoredGuard(g.Code, g.Text, g.Held))],
    };

    public static NewCase ToNew(Case found) => new(
        found.Id, ToSubject(found.Subject), found.Recipient, found.Company ?? string.Empty, found.Points, found.FindingIds);

    private static Subject ToSubject(SubjectRef subject) => new(subject.Type, subject.Key);
}
