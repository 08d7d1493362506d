namespace Registry.Population.Rules;

/// <summary>A number that the query returns and that the reader of a finding sees beside its limit.</summary>
/// <param name="Name">The column of the query.</param>
/// <param name="Limit">The parameter it is measured against; null where there is none.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Label">What the number is, for people.</param>
public sealed record RuleNumber(string Name, string? Limit, string Unit, Wording Label);
