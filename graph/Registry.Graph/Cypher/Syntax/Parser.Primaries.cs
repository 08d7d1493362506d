namespace Registry.Graph.Cypher.Syntax;

internal sealed partial class Parser
{
    private static readonly HashSet<string> ReservedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "MATCH", "OPTIONAL", "WHERE", "RETURN", "WITH", "UNWIND", "UNION", "WHEN", "THEN", "ELSE", "AND", "OR", "XOR",
        "IN",
        "AS", "IS", "ORDER", "SKIP", "LIMIT", "STARTS", "ENDS", "CONTAINS",
    };

    private static readonly HashSet<string> AfterExpression = new(StringComparer.OrdinalIgnoreCase)
    {
        "ASC", "ASCENDING", "DESC", "DESCENDING", "END", "CALL", "OFFSET",
    };

    private Expression ReadPrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Integer:
                return ReadInteger("");
            case TokenKind.Float:
                return ReadFloat();
            case TokenKind.BadNumber:
                throw Error("InvalidNumberLiteral", "a number must be followed by a blank or an operator", token.Start);
            case TokenKind.Text:
                _at++;
                return Track(new LiteralExpression(token.Text, token.Start));
            case TokenKind.Name or TokenKind.QuotedName:
                return ReadNamed(token);
            case TokenKind.Symbol when token.Text == "$":
                return ReadParameter();
            case TokenKind.Symbol when token.Text == "(":
                return AtPattern(_at) ? ReadPatternExpression() : ReadParenthesised();
            case TokenKind.Symbol when token.Text == "[":
                return ReadBracketed();
            case TokenKind.Symbol when token.Text == "{":
                return ReadMap();
            default:
                throw Unexpected("an expression");
        }
    }

    private Expression ReadParenthesised()
    {
        _at++;
        var expression = ReadEnclosed();
        ExpectSymbol(")");
        return expression;
    }

    private ParameterExpression ReadParameter()
    {
        var position = Advance().Start;
        if (!Current.IsName && Current.Kind != TokenKind.Integer)
        {
            throw Unexpected("the name of a parameter");
        }

        return Track(new ParameterExpression(Advance().Text, position));
    }

    private PatternExpression ReadPatternExpression()
    {
        var position = Current.Start;
        var (pattern, depth) = Measure(() => ReadChain(mayRepeat: false));
        return Track(new PatternExpression(pattern, depth, position));
    }

    private Expression ReadNamed(Token token)
    {
        if (token.Kind == TokenKind.Name)
        {
            if (ReadWordLiteral(token) is { } literal)
            {
                return literal;
            }

            if (Peek().IsSymbol("{") && SubqueryOf(token) is { } kind)
            {
                return ReadSubquery(kind);
            }

            if (Peek().IsSymbol("(") && ReadSpecialCall(token) is { } call)
            {
                return call;
            }

            if (token.IsKeyword("CASE") && !Peek().IsSymbol(".") && !Peek().IsSymbol(")") && !Peek().IsSymbol(","))
            {
                return ReadCase();
            }

            if (ReservedWords.Contains(token.Text) && !AtFunction(_at) && !EndsExpression(Peek()))
            {
                throw Unexpected("an expression");
            }
        }

        return AtFunction(_at) ? ReadFunction() : Track(new VariableExpression(Advance().Text, token.Start));
    }

    /// <summary>A word of the language is the name of a variable where what follows it can only follow an expression.</summary>
    private static bool EndsExpression(Token next) => next.Kind switch
    {
        TokenKind.End => true,
        TokenKind.Symbol => next.Text is not ("(" or "{" or "$"),
        TokenKind.Name => ReservedWords.Contains(next.Text) || AfterExpression.Contains(next.Text),
        _ => false,
    };

    private LiteralExpression? ReadWordLiteral(Token token)
    {
        if (token.IsKeyword("TRUE") || token.IsKeyword("FALSE"))
        {
            _at++;
            return Track(new LiteralExpression(token.IsKeyword("TRUE"), token.Start));
        }

        if (token.IsKeyword("NULL"))
        {
            _at++;
            return Track(new LiteralExpression(null, token.Start));
        }

        var infinite = token.IsKeyword("INF") || token.IsKeyword("INFINITY");
        if ((!infinite && !token.IsKeyword("NAN")) || Peek().IsSymbol(".") || Peek().IsSymbol("("))
        {
            return null;
        }

        _at++;
        return Track(new LiteralExpression(infinite ? double.PositiveInfinity : double.NaN, token.Start));
    }

    /// <summary>A name, or names joined by dots, before an opening parenthesis.</summary>
    private bool AtFunction(int at)
    {
        while (at + 2 < _tokens.Count && _tokens[at + 1].IsSymbol(".") && _tokens[at + 2].IsName)
        {
            at += 2;
        }

        return at + 1 < _tokens.Count && _tokens[at + 1].IsSymbol("(");
    }

    private Expression ReadFunction()
    {
        var position = Current.Start;
        var name = Advance().Text;
        while (AcceptSymbol("."))
        {
            name += "." + Advance().Text;
        }

        if (Peek().IsSymbol("*") && Peek(2).IsSymbol(")") && name.Equals("count", StringComparison.OrdinalIgnoreCase))
        {
            _at += 3;
            return Track(new CountAllExpression(position));
        }

        var distinct = Peek().IsKeyword("DISTINCT");
        var arguments = ReadArguments(isQuantified: distinct || (Peek().IsKeyword("ALL") && !Peek(2).IsSymbol("(")));
        return Track(new FunctionExpression(name, distinct, arguments, position));
    }

    /// <param name="isQuantified">Whether DISTINCT or ALL comes first, which are no names there.</param>
    private List<Expression> ReadArguments(bool isQuantified = false)
    {
        ExpectSymbol("(");
        _at += isQuantified ? 1 : 0;

        var arguments = new List<Expression>();
        if (AcceptSymbol(")"))
        {
            return arguments;
        }

        do
        {
            arguments.Add(ReadEnclosed());
        }
        while (AcceptSymbol(","));

        ExpectSymbol(")");
        return arguments;
    }
}
