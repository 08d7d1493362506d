namespace Registry.Graph.Cypher.Syntax;

/// <content>What looks like a call but has a form of its own: sub-queries, quantifiers, reduce, and shortest paths.</content>
internal sealed partial class Parser
{
    private static SubqueryKind? SubqueryOf(Token token) =>
        token.IsKeyword("EXISTS") ? SubqueryKind.Exists
        : token.IsKeyword("COUNT") ? SubqueryKind.Count
        : token.IsKeyword("COLLECT") ? SubqueryKind.Collect : null;

    private SubqueryExpression ReadSubquery(SubqueryKind kind)
    {
        var position = Advance().Start;
        ExpectSymbol("{");
        var outer = _barEnds;
        _barEnds = false;
        var (query, depth) = Measure(ReadSubqueryBody);
        _barEnds = outer;
        ExpectSymbol("}");
        return Track(new SubqueryExpression(kind, query, depth, position));
    }

    /// <summary>A whole query, or only a pattern with an optional WHERE.</summary>
    private Query ReadSubqueryBody()
    {
        var shortest = Current.IsKeyword("SHORTESTPATH") || Current.IsKeyword("ALLSHORTESTPATHS");
        if (!Current.IsSymbol("(") && !(Current.IsName && Peek().IsSymbol("=")) && !(shortest && Peek().IsSymbol("("))
            && !AtSelector())
        {
            return ReadQuery(QueryMode.Answer, inBraces: true);
        }

        var position = Current.Start;
        CountPart(position);
        return new([new([ReadMatch(optional: false, position)], position)], false, QueryMode.Answer);
    }

    private Expression? ReadSpecialCall(Token token)
    {
        Quantifier? quantifier = token.IsKeyword("ALL") ? Quantifier.All
            : token.IsKeyword("ANY") ? Quantifier.Any
            : token.IsKeyword("NONE") ? Quantifier.None
            : token.IsKeyword("SINGLE") ? Quantifier.Single : null;
        if (quantifier is { } q && Peek(2).IsName && Peek(3).IsKeyword("IN"))
        {
            return ReadQuantifier(q);
        }

        if (token.IsKeyword("REDUCE") && Peek(2).IsName && Peek(3).IsSymbol("="))
        {
            return ReadReduce();
        }

        if (token.IsKeyword("TRIM"))
        {
            return ReadTrim();
        }

        if (token.IsKeyword("NORMALIZE") && Peek(2).Kind != TokenKind.End)
        {
            return ReadNormalize();
        }

        return token.IsKeyword("SHORTESTPATH") || token.IsKeyword("ALLSHORTESTPATHS") ? ReadShortestExpression() : null;
    }

    private PatternExpression ReadShortestExpression()
    {
        var position = Current.Start;
        var (pattern, depth) = Measure(ReadPathPattern);
        return Track(new PatternExpression(pattern, depth, position));
    }

    private QuantifierExpression ReadQuantifier(Quantifier quantifier)
    {
        var position = Advance().Start;
        ExpectSymbol("(");
        var variable = ExpectName("a variable");
        Expect("IN");
        var list = ReadEnclosed();
        Expect("WHERE");
        var where = ReadEnclosed();
        ExpectSymbol(")");
        return Track(new QuantifierExpression(quantifier, variable, list, where, position));
    }

    private ReduceExpression ReadReduce()
    {
        var position = Advance().Start;
        ExpectSymbol("(");
        var accumulator = ExpectName("a variable");
        ExpectSymbol("=");
        var initial = ReadEnclosed();
        ExpectSymbol(",");
        var variable = ExpectName("a variable");
        Expect("IN");
        var list = ReadEnclosed(barEnds: true);
        ExpectSymbol("|");
        var step = ReadEnclosed();
        ExpectSymbol(")");
        return Track(new ReduceExpression(accumulator, initial, variable, list, step, position));
    }

    /// <summary><c>trim(BOTH 'x' FROM text)</c> is btrim(text, 'x'), and with LEADING or TRAILING ltrim or rtrim.</summary>
    private FunctionExpression ReadTrim()
    {
        var position = Advance().Start;
        ExpectSymbol("(");
        var next = Peek();
        var isWord = next.Kind is not TokenKind.Symbol || next.IsSymbol("$") || next.IsSymbol("[") || next.IsSymbol("{");
        var name = !isWord ? null
            : Accept("BOTH") ? "btrim" : Accept("LEADING") ? "ltrim" : Accept("TRAILING") ? "rtrim" : null;
        var signs = name is not null && Current.IsKeyword("FROM") ? null : ReadEnclosed();
        if (!Accept("FROM"))
        {
            var arguments = new List<Expression> { signs ?? throw Unexpected("FROM") };
            while (name is null && AcceptSymbol(","))
            {
                arguments.Add(ReadEnclosed());
            }

            ExpectSymbol(name is null ? ")" : "FROM");
            return Track(new FunctionExpression("trim", false, arguments, position));
        }

        var text = ReadEnclosed();
        ExpectSymbol(")");
        return Track(new FunctionExpression(name ?? "btrim", false, signs is null ? [text] : [text, signs], position));
    }

    /// <summary>The normal form is written as a word: <c>normalize(text, NFD)</c>.</summary>
    private FunctionExpression ReadNormalize()
    {
        var position = Advance().Start;
        ExpectSymbol("(");
        var arguments = new List<Expression>();
        while (!AcceptSymbol(")"))
        {
            var form = arguments.Count == 1 ? FormAt(0) : null;
            arguments.Add(form is null ? ReadEnclosed() : Track(new LiteralExpression(form, Advance().Start)));
            if (!Current.IsSymbol(")"))
            {
                ExpectSymbol(",");
            }
        }

        return Track(new FunctionExpression("normalize", false, arguments, position));
    }
}
