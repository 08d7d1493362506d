namespace Registry.Population.Rules;

/// <summary>One thing wrong with a rule text or a rule setting.</summary>
/// <param name="File">The file of the rule, or the name of the setting.</param>
/// <param name="Line">The line, counted from 1; 0 where there is none.</param>
/// <param name="Rule">The id of the rule, as far as it is known.</param>
/// <param name="Text">What must hold.</param>
public sealed record RuleIssue(string File, int Line, string Rule, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{File} {Rule}: {Text}" : $"{File}:{Line} {Rule}: {Text}";
}
