namespace Registry.Population.Rules;

/// <summary>One known innocent explanation (rules.md section 9).</summary>
/// <param name="Code">The code X01-X18.</param>
/// <param name="Text">The explanation.</param>
/// <param name="Basis">The legal basis or what it rests on.</param>
/// <param name="Test">What the software tests by itself; where empty only a row in undantag.csv counts.</param>
/// <param name="Mutes">The rules a valid row silences for its object.</param>
public sealed record InnocentExplanation(
    string Code, Wording Text, string Basis, Wording Test, IReadOnlyList<string> Mutes);
