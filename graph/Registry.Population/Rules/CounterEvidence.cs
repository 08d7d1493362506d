namespace Registry.Population.Rules;

/// <summary>An innocent explanation that was looked for, whether or not it was found.</summary>
/// <param name="Code">The code X01-X18; empty for a test of the rule itself.</param>
/// <param name="Text">The explanation, for people.</param>
/// <param name="Held">Whether it held.</param>
public sealed record CounterEvidence(string Code, Wording Text, bool Held);
