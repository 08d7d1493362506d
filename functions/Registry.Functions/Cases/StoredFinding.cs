namespace Registry.Functions.Cases;

/// <summary>A finding as the database keeps it: everything its explanation needs, so that a changed rule changes nothing here.</summary>
public sealed record StoredFinding
{
    public required string Id { get; init; }

    public required string RuleId { get; init; }

    public required int RuleVersion { get; init; }

    public required string RuleHash { get; init; }

    public required DateOnly Day { get; init; }

    public required Subject Subject { get; init; }

    public required int Points { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public required IReadOnlyList<Subject> Related { get; init; }

    /// <summary>Gets the organisation numbers of the housing companies whose stock the finding is about.</summary>
    public required IReadOnlyList<string> Companies { get; init; }

    public required string ExplanationSv { get; init; }

    public required string ExplanationEn { get; init; }

    public required IReadOnlyList<FindingNumber> Numbers { get; init; }

    public required IReadOnlyList<FindingRow> Rows { get; init; }

    public required IReadOnlyList<FindingGuard> CounterEvidence { get; init; }
}

/// <summary>What a finding or case is about: a type and a key of formats.md, section 6.</summary>
public sealed record Subject(string Type, string Key)
{
    public override string ToString() => $"{Type}:{Key}";
}

/// <summary>A number of the explanation beside its limit.</summary>
public sealed record FindingNumber(string Name, string Value, string? Limit, string? Unit);

/// <summary>A row of a file that the finding rests on.</summary>
public sealed record FindingRow(string File, long Line);

/// <summary>A guard that was tested, and whether it held.</summary>
public sealed record FindingGuard(string Code, bool Held);
