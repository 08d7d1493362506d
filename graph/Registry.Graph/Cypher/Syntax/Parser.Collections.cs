namespace Registry.Graph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>A list, a list comprehension or a pattern comprehension.</summary>
    private Expression ReadBracketed()
    {
        var position = Advance().Start;
        if (Current.IsName && Peek().IsKeyword("IN"))
        {
            return ReadListComprehension(position);
        }

        if (AtPattern(_at) || (Current.IsName && Peek().IsSymbol("=") && AtPattern(_at + 2)))
        {
            return ReadPatternComprehension(position);
        }

        var items = new List<Expression>();
        if (!Current.IsSymbol("]"))
        {
            do
            {
                items.Add(ReadEnclosed());
            }
            while (AcceptSymbol(","));
        }

        ExpectSymbol("]");
        return Track(new ListExpression(items, position));
    }

    private ListComprehensionExpression ReadListComprehension(int position)
    {
        var variable = ExpectName("a variable");
        Expect("IN");
        var list = ReadEnclosed(barEnds: true);
        var where = Accept("WHERE") ? ReadEnclosed(barEnds: true) : null;
        var projection = AcceptSymbol("|") ? ReadEnclosed() : null;
        ExpectSymbol("]");
        return Track(new ListComprehensionExpression(variable, list, where, projection, position));
    }

    private PatternComprehensionExpression ReadPatternComprehension(int position)
    {
        var ((pattern, where, projection), depth) = Measure(() =>
        {
            var path = Current.IsName ? Advance().Text : null;
            if (path is not null)
            {
                ExpectSymbol("=");
            }

            var chain = ReadChain(mayRepeat: false) with { Variable = path };
            var filter = Accept("WHERE") ? ReadEnclosed(barEnds: true) : null;
            ExpectSymbol("|");
            return (chain, filter, ReadEnclosed());
        });
        ExpectSymbol("]");
        return Track(new PatternComprehensionExpression(pattern, where, projection, depth, position));
    }

    private MapExpression ReadMap()
    {
        var position = Advance().Start;
        var entries = new List<(string, Expression)>();
        if (!Current.IsSymbol("}"))
        {
            do
            {
                var key = ExpectName("a key");
                ExpectSymbol(":");
                entries.Add((key, ReadEnclosed()));
            }
            while (AcceptSymbol(","));
        }

        ExpectSymbol("}");
        return Track(new MapExpression(entries, position));
    }

    private MapProjectionExpression ReadMapProjection(Expression target)
    {
        ExpectSymbol("{");
        var items = new List<MapProjectionItem>();
        if (!Current.IsSymbol("}"))
        {
            do
            {
                items.Add(ReadMapProjectionItem());
            }
            while (AcceptSymbol(","));
        }

        ExpectSymbol("}");
        return new(target, items, target.Position);
    }

    private MapProjectionItem ReadMapProjectionItem()
    {
        if (AcceptSymbol("."))
        {
            return AcceptSymbol("*") ? new(null, null) : new(ExpectName("a property"), null);
        }

        var position = Current.Start;
        var name = ExpectName("a key, a variable, .property or .*");
        return AcceptSymbol(":")
            ? new(name, ReadEnclosed())
            : new(name, Track(new VariableExpression(name, position)));
    }
}
