namespace Registry.Population.Rules;

/// <summary>What the rules found on a day.</summary>
/// <param name="Day">The evaluation day.</param>
/// <param name="Findings">The findings by rule, subject type and subject key.</param>
/// <param name="Muted">The rules that did not run, with the reason.</param>
/// <param name="MutedSubjects">The hits that a valid exception silenced.</param>
/// <param name="Cases">The cases by subject type, subject key and recipient.</param>
/// <param name="Timings">The time each rule took; not part of any output file.</param>
public sealed record Evaluation(
    DateOnly Day,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<MutedRule> Muted,
    IReadOnlyList<MutedSubject> MutedSubjects,
    IReadOnlyList<Case> Cases,
    IReadOnlyDictionary<string, TimeSpan> Timings);

/// <summary>A rule that did not run.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Reason">Why: a file is missing, too old, or matches too badly.</param>
public sealed record MutedRule(string RuleId, Wording Reason);

/// <summary>A hit that a valid exception silenced.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Subject">The subject of the hit.</param>
/// <param name="Code">The code of the exception.</param>
public sealed record MutedSubject(string RuleId, SubjectRef Subject, string Code);
