using Registry.Functions.Access;
using Registry.Functions.Register;

namespace Registry.Functions.Cases;

/// <summary>Puts a case together for its reader: findings with numbers, rows and related things that the reader may see.</summary>
public sealed class CaseReader(CaseStore cases, CurrentGraph graph, FilePartitions files)
{
    /// <summary>Reads a case that the caller has; null where there is none.</summary>
    public CaseResponse? Read(Caller caller, string id)
    {
        if (cases.Find(caller, id) is not { } found)
        {
            return null;
        }

        var window = graph.For(caller);
        return new(
            found.Id,
            Named(window, found.Subject) ?? new(found.SubjectType, found.SubjectKey, found.Title),
            found.Points,
            found.State,
            found.OpenedOn,
            found.Recipient,
            found.Assignee,
            found.Deadline,
            [.. cases.Findings(id).Select(f => Finding(caller, window, f))],
            cases.History(id),
            CaseStates.Next(found.State));
    }

    private FindingResponse Finding(Caller caller, RegisterWindow? window, CaseFinding item)
    {
        var finding = item.Finding;
        return new(
            finding.Id,
            finding.RuleId,
            finding.RuleVersion,
            finding.RuleName.Sv,
            finding.RuleName.En,
            finding.Points,
            finding.ExplanationSv,
            finding.ExplanationEn,
            [.. finding.Numbers.Select(n => new NumberResponse(n.Name, n.Value, n.Limit, n.Unit, n.Label.Sv, n.Label.En))],
            finding.Clears.Sv,
            finding.Clears.En,
            finding.Law.Sv,
            finding.Law.En,
            [.. finding.Rows.Where(r => files.MayKnow(caller.Role, r.File))],
            [.. finding.CounterEvidence.Select(g => new GuardResponse(g.Code, g.Text.Sv, g.Text.En, g.Held))],
            [.. Related(caller, window, finding).Select(r => Named(window, r)).OfType<SubjectResponse>()],
            item.Outcome);
    }

    /// <summary>
    /// Gets what a finding may name to its reader. To a housing company an A finding is a count and names nobody; a T
    /// finding names the parties of its own leases alone, since a tenant of another lease who is registered here would
    /// tell where somebody else is registered (rules.md, section 2).
    /// </summary>
    public static IReadOnlyList<Subject> Related(Caller caller, RegisterWindow? window, StoredFinding finding)
    {
        if (caller.Role != Role.HousingCompany)
        {
            return finding.Related;
        }

        if (finding.RuleId[0] == 'A' || window is null)
        {
            return [];
        }

        var leases = finding.Related.Append(finding.Subject).Where(s => s.Type == "lease")
            .Select(s => RegisterLookup.Find(window, s)).OfType<int>().ToHashSet();
        return [.. finding.Related.Where(r => r.Type != "person" || IsPartyTo(leases, window, r))];
    }

    private static bool IsPartyTo(HashSet<int> leases, RegisterWindow window, Subject person) =>
        RegisterLookup.Find(window, person) is { } node
        && window.Graph.Around(node, int.MaxValue).Any(n => leases.Contains(n.Neighbour));

    /// <summary>Names a thing through the caller's window; null where the caller does not see it.</summary>
    private static SubjectResponse? Named(RegisterWindow? window, Subject subject)
    {
        if (window is null || RegisterLookup.Find(window, subject) is not { } node)
        {
            return null;
        }

        return new(subject.Type, subject.Key, Titles.Of(window, node).Title);
    }
}
