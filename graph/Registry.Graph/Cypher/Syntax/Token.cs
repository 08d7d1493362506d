namespace Registry.Graph.Cypher.Syntax;

internal enum TokenKind
{
    End,
    Name,
    QuotedName,
    Integer,
    Float,
    BadNumber,
    Text,
    Symbol,
}

/// <summary>
/// One token; <see cref="Text"/> is the decoded text of names and strings, the written form of all others.
/// </summary>
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End)
{
    public bool IsName => Kind is TokenKind.Name or TokenKind.QuotedName;

    public bool IsKeyword(string keyword) =>
        Kind == TokenKind.Name && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;
}
