namespace Registry.Graph.Cypher.Syntax;

/// <content>What looks like a call but has a form of its own: sub-queries, quantifiers, reduce, shortest paths, and CASE.</content>
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
        if (!Current.IsSymbol("(") && !(Current.IsName && Peek().IsSymbol("=")) && !(shortest && Peek().IsSymbol("(")))
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

    private CaseExpression ReadCase()
    {
        var position = Advance().Start;
        var subject = Current.IsKeyword("WHEN") ? null : ReadExpression();
        var branches = new List<(Expression, Expression)>();
        while (Accept("WHEN"))
        {
            var when = ReadExpression();
            if (subject is not null && Current.IsSymbol(","))
            {
                throw Unexpected("THEN (one value after each WHEN)");
            }

            Expect("THEN");
            branches.Add((when, ReadExpression()));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN");
        }

        var otherwise = Accept("ELSE") ? ReadExpression() : null;
        Expect("END");
        return Track(new CaseExpression(subject, branches, otherwise, position));
    }
}
