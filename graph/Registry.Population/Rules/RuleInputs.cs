namespace Registry.Population.Rules;

/// <summary>The files a rule reads. A required one that is missing mutes the rule; one that is old always does.</summary>
/// <param name="Required">File names without ending, or <c>partition/file</c>.</param>
/// <param name="Optional">Files that only widen what the rule sees.</param>
/// <param name="History">The parameter with the number of days of own registration history that the rule needs.</param>
public sealed record RuleInputs(IReadOnlyList<string> Required, IReadOnlyList<string> Optional, string? History);
