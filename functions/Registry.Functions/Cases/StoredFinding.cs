using Registry.Population.Rules;

namespace Registry.Functions.Cases;

/// <summary>A finding as the database keeps it: everything its explanation needs, so that a changed rule changes nothing here.</summary>
public sealed record StoredFinding
{
    public required string Id { get; init; }

    public required string RuleId { get; init; }

    public required string RuleVersion { get; init; }

    public required string RuleHash { get; init; }

    public required Wording RuleName { get; init; }

    public required Wording Clears { get; init; }

    public required Wording Law { get; init; }

    public required DateOnly Day { get; init; }

    public required Subject Subject { get; init; }

    public required int Points { get; init; }

    public required IReadOnlyList<string> Recipients { get; init; }

    public required IReadOnlyList<Subject> Related { get; init; }

    /// <summary>Gets the organisation numbers of the housing companies whose stock the finding is about.</summary>
    public required IReadOnlyList<string> Companies { get; init; }

    public required string ExplanationSv { get; init; }

    public required string ExplanationEn { get; init; }

    public required IReadOnlyList<StoredNumber> Numbers { get; init; }

    public required IReadOnlyList<StoredRow> Rows { get; init; }

    public required IReadOnlyList<StoredGuard> CounterEvidence { get; init; }
}

/// <summary>What a finding or case is about: a type and a key of formats.md, section 6.</summary>
public sealed record Subject(string Type, string Key)
{
    public override string ToString() => $"{Type}:{Key}";
}

/// <summary>A number of the explanation beside its limit.</summary>
public sealed record StoredNumber(string Name, string Value, string? Limit, string Unit, Wording Label);

/// <summary>A row of a file that the finding rests on.</summary>
public sealed record StoredRow(string File, int Line);

/// <summary>A guard that was tested, and whether it held.</summary>
public sealed record StoredGuard(string Code, Wording Text, bool Held);
