namespace Registry.Population.Rules;

/// <summary>The rule texts or their settings cannot be used; every problem is named at once.</summary>
/// <param name="issues">The problems.</param>
public sealed class RuleCatalogException(IReadOnlyList<RuleIssue> issues)
    : Exception(string.Join(Environment.NewLine, issues))
{
    /// <summary>Gets the problems.</summary>
    public IReadOnlyList<RuleIssue> Issues { get; } = issues;
}
