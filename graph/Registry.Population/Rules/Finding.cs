namespace Registry.Population.Rules;

/// <summary>One rule hit on one subject on one day: a reason to look, not evidence.</summary>
public sealed record Finding
{
    /// <summary>Gets the id: the same rule, subject and supporting facts give the same one on every day.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>Gets the version of the rule.</summary>
    public required string RuleVersion { get; init; }

    /// <summary>Gets the hash of the rule text and its parameter values.</summary>
    public required string RuleHash { get; init; }

    /// <summary>Gets the evaluation day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Gets the subject.</summary>
    public required SubjectRef Subject { get; init; }

    /// <summary>Gets the points of the highest level that holds, with additions.</summary>
    public required int Points { get; init; }

    /// <summary>Gets the roles that may read it, in the order of formats.md.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    /// <summary>Gets the other things it rests on, sorted.</summary>
    public required IReadOnlyList<SubjectRef> Related { get; init; }

    /// <summary>Gets the explanation in plain Swedish, one line, without names.</summary>
    public required string ExplanationSv { get; init; }

    /// <summary>Gets the same in English.</summary>
    public required string ExplanationEn { get; init; }

    /// <summary>Gets the numbers with their limits.</summary>
    public IReadOnlyList<FindingNumber> Numbers { get; init; } = [];

    /// <summary>Gets the data rows it rests on, sorted.</summary>
    public IReadOnlyList<DataRow> Rows { get; init; } = [];

    /// <summary>Gets the innocent explanations that were looked for.</summary>
    public IReadOnlyList<CounterEvidence> CounterEvidence { get; init; } = [];

    /// <summary>Gets the organisation numbers of the housing companies in whose stock it lies.</summary>
    public IReadOnlyList<string> Companies { get; init; } = [];

    /// <summary>Gets the nodes it concerns, in the graph it was found in: the subject, then the related ones.</summary>
    public IReadOnlyList<int> Nodes { get; init; } = [];

    /// <summary>Gets a value indicating whether the rule is on trial: the finding is counted and opens no case.</summary>
    public bool Pilot { get; init; }

    /// <summary>Gets the subject type of formats.md section 6.</summary>
    public string SubjectType => Subject.Type;

    /// <summary>Gets the subject key of formats.md section 6.</summary>
    public string SubjectKey => Subject.Key;
}
