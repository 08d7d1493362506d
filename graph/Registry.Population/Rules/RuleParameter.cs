namespace Registry.Population.Rules;

/// <summary>A limit of a rule that a municipality may change without a compiler.</summary>
/// <param name="Name">The camelCase name, unique within the rule.</param>
/// <param name="Value">A whole number, a fraction or a list of tokens.</param>
/// <param name="Unit">What is counted: days, persons, SEK.</param>
/// <param name="Source">Where the default comes from; <c>default</c> where no source is named.</param>
/// <param name="Minimum">The smallest value that keeps the meaning of the rule.</param>
/// <param name="IsDefault">False once a setting has replaced the value of the rule text.</param>
public sealed record RuleParameter(
    string Name, RuleParameterValue Value, string Unit, string Source, double Minimum, bool IsDefault = true);
