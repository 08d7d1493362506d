namespace Registry.Population.Rules;

/// <summary>What one recipient may read, and what passes the bar for a case there.</summary>
internal sealed class CaseDesk
{
    private readonly string _recipient;
    private readonly string? _company;
    private readonly IReadOnlyList<Finding> _findings;
    private readonly RuleCatalog _rules;
    private readonly AlertingPrinciple _principle;
    private readonly string[] _types;

    private CaseDesk(
        string recipient, string? company, IEnumerable<Finding> findings, RuleCatalog rules, AlertingPrinciple principle)
    {
        (_recipient, _company, _rules, _principle) = (recipient, company, rules, principle);
        _findings = [.. findings.Where(f => f.Recipients.Contains(recipient))];
        _types = recipient switch
        {
            Recipient.SocialServices => ["person", "decision"],
            Recipient.HousingCompany => ["lease", "dwelling"],
            Recipient.InternalAudit => ["person", "company"],
            _ => ["dwelling", "person", "company"],
        };
    }

    /// <summary>One desk for each role, and one for each housing company.</summary>
    public static IEnumerable<CaseDesk> All(IReadOnlyList<Finding> findings, RuleCatalog rules, AlertingPrinciple principle)
    {
        foreach (var role in Recipient.All.Where(role => role != Recipient.HousingCompany))
        {
            yield return new(role, null, findings, rules, principle);
        }

        var companies = findings.SelectMany(f => f.Companies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (var company in companies)
        {
            var own = findings.Where(f => f.RuleId[0] is 'A' or 'T' && f.Companies.Contains(company));
            yield return new(Recipient.HousingCompany, company, own, rules, principle);
        }
    }

    /// <summary>The order in which types are preferred where several subjects would show the same findings.</summary>
    public int Rank(SubjectRef subject) => Array.IndexOf(_types, subject.Type);

    /// <summary>Every subject that passes the bar, with its findings.</summary>
    public IEnumerable<CaseDraft> Drafts()
    {
        var bySubject = new Dictionary<SubjectRef, List<Finding>>();
        foreach (var finding in _findings)
        {
            foreach (var subject in finding.Related.Prepend(finding.Subject).Where(IsSubject).Distinct())
            {
                (bySubject.TryGetValue(subject, out var list) ? list : bySubject[subject] = []).Add(finding);
            }
        }

        foreach (var (subject, found) in bySubject)
        {
            var readable = found.Where(f => MayStandWith(f, found)).ToList();
            if (Passes(readable))
            {
                yield return new(subject, readable, readable.Any(f => OpensAt(f, subject)));
            }
        }
    }

    public Case CaseOf(CaseDraft draft, DateOnly day) => new()
    {
        Id = StableId.Of(["case", _recipient, _company ?? string.Empty, draft.Subject.Type, draft.Subject.Key]),
        Subject = draft.Subject,
        Recipient = _recipient,
        Company = _company,
        Points = draft.Findings.Sum(f => f.Points),
        FindingIds = [.. draft.Findings.Select(f => f.Id).Order(StringComparer.Ordinal)],
        Day = day,
        RestsOnOneComparison = _recipient == Recipient.SocialServices && !SeveralGroups(draft.Findings),
    };

    private bool IsSubject(SubjectRef subject) =>
        _types.Contains(subject.Type)
        && (subject.Type != "lease" || _company is null || subject.Key.StartsWith(_company + "/", StringComparison.Ordinal));

    /// <summary>A finding whose recipient depends on another rule stands only beside that rule on the same company.</summary>
    private bool MayStandWith(Finding finding, List<Finding> others) =>
        _rules.Find(finding.RuleId)?.OnlyWith.GetValueOrDefault(_recipient) is not { } needed
        || others.Any(other => other.RuleId == needed && Conditional.ShareCompany(finding, other));

    private bool Passes(List<Finding> findings) =>
        _recipient == Recipient.SocialServices
            ? findings.Any(_principle.IsExact) || SeveralGroups(findings)
            : findings.Any(_principle.MayOpen);

    private bool SeveralGroups(IReadOnlyList<Finding> findings)
    {
        var groups = findings.Where(f => !_principle.QueueRules.Contains(f.RuleId)).Select(f => f.RuleId[0]).ToHashSet();
        return groups.Count >= _principle.SocialMinGroups && groups.Overlaps("BI") && findings.Any(_principle.MayOpen);
    }

    /// <summary>
    /// Whether a finding that may open a case has this subject; where its own subject is of a type that gets no case here,
    /// the first related entry of the preferred type stands for it.
    /// </summary>
    private bool OpensAt(Finding finding, SubjectRef subject)
    {
        if (_recipient == Recipient.SocialServices ? !_principle.IsExact(finding) : !_principle.MayOpen(finding))
        {
            return false;
        }

        return IsSubject(finding.Subject)
            ? finding.Subject == subject
            : finding.Related.Where(IsSubject).OrderBy(Rank).ThenBy(s => s).FirstOrDefault() == subject;
    }
}
