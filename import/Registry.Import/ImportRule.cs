namespace Registry.Import;

/// <summary>A rule that a cell, a row, a file or a delivery can break.</summary>
/// <param name="Code">The rule in snake_case; stable.</param>
/// <param name="Text">The same in words, such that "column + text" is a sentence.</param>
/// <param name="TextSv">The same in Swedish.</param>
public sealed record ImportRule(string Code, string Text, string TextSv);
