namespace Registry.Population.Rules;

/// <summary>An alert: the findings on one subject that pass the bar for one recipient.</summary>
public sealed record Case
{
    /// <summary>Gets the id: subject and recipient give the same one on every day.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the subject.</summary>
    public required SubjectRef Subject { get; init; }

    /// <summary>Gets the role that may open it.</summary>
    public required string Recipient { get; init; }

    /// <summary>Gets the housing company, where that is the recipient.</summary>
    public string? Company { get; init; }

    /// <summary>Gets the evidence points: the sum over its findings, never a score of a person.</summary>
    public required int Points { get; init; }

    /// <summary>Gets the ids of its findings, sorted.</summary>
    public required IReadOnlyList<string> FindingIds { get; init; }

    /// <summary>Gets the day of the evaluation that passed the bar.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Gets a value indicating whether it rests on one comparison of two register facts.</summary>
    public bool RestsOnOneComparison { get; init; }

    /// <summary>Gets the subject type of formats.md section 6.</summary>
    public string SubjectType => Subject.Type;

    /// <summary>Gets the subject key of formats.md section 6.</summary>
    public string SubjectKey => Subject.Key;
}
