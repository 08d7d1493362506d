namespace Registry.Functions.Cases;

/// <summary>One case of the database.</summary>
public sealed record CaseRow
{
    public required string Id { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectKey { get; init; }

    public required string Title { get; init; }

    public required string Recipient { get; init; }

    public required string Company { get; init; }

    public required string State { get; init; }

    public required long Points { get; init; }

    public required string OpenedOn { get; init; }

    public string? Assignee { get; init; }

    public string? Deadline { get; init; }

    public Subject Subject => new(SubjectType, SubjectKey);
}

/// <summary>One step of a case.</summary>
public sealed record CaseStep(string At, string By, string From, string To, string? Outcome, string? Note);

/// <summary>A finding inside a case, with the outcome it got.</summary>
public sealed record CaseFinding(StoredFinding Finding, string? Outcome);
