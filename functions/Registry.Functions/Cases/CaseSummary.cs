namespace Registry.Functions.Cases;

/// <summary>One line of the list of cases.</summary>
public sealed record CaseSummary
{
    public required string Id { get; init; }

    public required string SubjectType { get; init; }

    public required string SubjectKey { get; init; }

    public required string Title { get; init; }

    public required long Points { get; init; }

    public required string State { get; init; }

    public required string OpenedOn { get; init; }

    public required string RuleList { get; init; }

    public required bool IsNew { get; init; }

    public IReadOnlyList<string> Rules => [.. RuleList.Split(',').Order(StringComparer.Ordinal)];
}

/// <summary>A step by hand; outcomes by finding id count only where the case is closed.</summary>
public sealed record CaseMove(string State, IReadOnlyDictionary<string, string> Outcomes, string? Note);
