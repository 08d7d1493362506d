namespace Registry.Population.Rules;

/// <summary>A number of a finding beside the limit it was measured against.</summary>
/// <param name="Name">The name in the rule text.</param>
/// <param name="Value">The value, written with a decimal point.</param>
/// <param name="Limit">The limit, written the same way; null where there is none.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Label">What the number is, for people.</param>
public sealed record FindingNumber(string Name, string Value, string? Limit, string Unit, Wording Label);
