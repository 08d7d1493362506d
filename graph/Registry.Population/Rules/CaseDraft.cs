namespace Registry.Population.Rules;

/// <summary>A possible case: a subject and the findings one recipient may read about it.</summary>
internal sealed class CaseDraft(SubjectRef subject, IReadOnlyList<Finding> findings, bool opensHere)
{
    private readonly HashSet<string> _ids = [.. findings.Select(finding => finding.Id)];

    public SubjectRef Subject { get; } = subject;

    public IReadOnlyList<Finding> Findings { get; } = findings;

    /// <summary>Gets a value indicating whether a finding that may open a case belongs here in the first place.</summary>
    public bool OpensHere { get; } = opensHere;

    public bool Holds(Finding finding) => _ids.Contains(finding.Id);
}
