namespace Registry.Population.Rules;

/// <summary>One text in the two languages of the house.</summary>
/// <param name="Sv">The Swedish text.</param>
/// <param name="En">The English text.</param>
public sealed record Wording(string Sv, string En);
