using System.Globalization;

namespace Registry.Graph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>
    /// Looks over one pair of parentheses: what lies in it must look like a node and an arrow must follow.
    /// </summary>
    private bool AtPattern(int at)
    {
        if (at >= _tokens.Count || !_tokens[at].IsSymbol("(") || _closing[at] < 0)
        {
            return false;
        }

        var inside = _tokens[at + 1];
        var second = _tokens[at + 2];
        var node = inside.IsSymbol(")") || inside.IsSymbol(":") || inside.IsSymbol("{")
            || (inside.IsName && (second.IsSymbol(")") || second.IsSymbol(":") || second.IsSymbol("{")
                || second.IsKeyword("WHERE") || second.IsKeyword("IS")));
        return node && AtArrow(_closing[at] + 1);
    }

    private bool AtArrow(int at)
    {
        if (_tokens[at].IsSymbol("<"))
        {
            at++;
        }

        return at + 1 < _tokens.Count && _tokens[at].IsSymbol("-")
            && (_tokens[at + 1].IsSymbol("[") || _tokens[at + 1].IsSymbol("-"));
    }

    private PathPattern ReadPathPattern()
    {
        var position = Current.Start;
        var variable = Current.IsName && Peek().IsSymbol("=") ? Advance().Text : null;
        if (variable is not null)
        {
            ExpectSymbol("=");
        }

        RefusePathSelector();
        var shortest = Current.IsKeyword("SHORTESTPATH") && Peek().IsSymbol("(") ? ShortestKind.One
            : Current.IsKeyword("ALLSHORTESTPATHS") && Peek().IsSymbol("(") ? ShortestKind.All : ShortestKind.None;
        if (shortest != ShortestKind.None)
        {
            _at++;
            ExpectSymbol("(");
        }

        var chain = ReadChain(mayRepeat: true);
        if (shortest != ShortestKind.None)
        {
            ExpectSymbol(")");
        }

        return chain with { Variable = variable, Shortest = shortest, Position = position };
    }

    private void RefusePathSelector()
    {
        if (Current.IsKeyword("SHORTEST") || Current.IsKeyword("ANY") || Current.IsKeyword("ALL"))
        {
            throw Error("NotSupported",
                "path selectors are not supported: write shortestPath((a)-[:TYPE*]->(b)) or allShortestPaths",
                Current.Start);
        }
    }

    private NodePattern ReadNode()
    {
        var position = Current.Start;
        ExpectSymbol("(");
        var variable = Current.IsName && !Current.IsKeyword("WHERE") && !AtIsLabel() ? Advance().Text : null;
        var labels = AcceptSymbol(":") || (AtIsLabel() && Accept("IS")) ? ReadLabelExpression(allowBar: true) : null;
        var properties = ReadProperties();
        var where = Accept("WHERE") ? ReadEnclosed() : null;
        if (!Current.IsSymbol(")"))
        {
            throw Unexpected(labels is null && variable is null && properties is null
                ? "a variable, a label, properties or )" : ")");
        }

        _at++;
        return new(variable, labels, properties, where, position);
    }

    private bool AtIsLabel() =>
        Current.IsKeyword("IS") && (Peek().IsName || Peek().IsSymbol("!") || Peek().IsSymbol("%"));

    private MapExpression? ReadProperties()
    {
        if (Current.IsSymbol("$"))
        {
            throw Error(
                "InvalidParameterUse", "a parameter must not stand for all properties of a pattern; name them",
                Current.Start);
        }

        return Current.IsSymbol("{") ? ReadMap() : null;
    }

    private RelationshipPattern ReadRelationship()
    {
        var position = Current.Start;
        var incoming = AcceptSymbol("<");
        ExpectSymbol("-");
        var (variable, types, hops, properties, where) =
            Current.IsSymbol("[") ? ReadRelationshipDetail() : (null, null, null, null, null);
        ExpectSymbol("-");
        var outgoing = AcceptSymbol(">");
        var direction = incoming == outgoing ? PatternDirection.Both
            : incoming ? PatternDirection.Incoming : PatternDirection.Outgoing;
        return new(variable, types, direction, hops, properties, where, position);
    }

    private (string? Variable, LabelExpression? Types, HopRange? Hops, MapExpression? Properties, Expression? Where)
        ReadRelationshipDetail()
    {
        ExpectSymbol("[");
        var variable = Current.IsName && !Current.IsKeyword("WHERE") && !AtIsLabel() ? Advance().Text : null;
        var types = AcceptSymbol(":") || (AtIsLabel() && Accept("IS")) ? ReadLabelExpression(allowBar: true) : null;
        var hops = AcceptSymbol("*") ? ReadHops() : null;
        var properties = ReadProperties();
        var where = Accept("WHERE") ? ReadEnclosed() : null;
        if (Current.IsSymbol(".."))
        {
            throw Error("InvalidRelationshipPattern", "a range of hops must follow a *", Current.Start);
        }

        ExpectSymbol("]");
        return (variable, types, hops, properties, where);
    }

    private HopRange ReadHops()
    {
        if (Current.IsSymbol("-"))
        {
            throw Error("InvalidRelationshipPattern", "the number of hops must not be negative", Current.Start);
        }

        var min = ReadHopCount();
        if (!AcceptSymbol(".."))
        {
            return new(min, min);
        }

        return new(min, ReadHopCount());
    }

    private int? ReadHopCount()
    {
        if (Current.Kind != TokenKind.Integer)
        {
            return null;
        }

        var token = Advance();
        return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw Error("IntegerOverflow", "the number of hops must be a 32-bit integer", token.Start);
    }

    private LabelExpression ReadLabelExpression(bool allowBar)
    {
        Enter();
        var operands = new List<LabelExpression> { ReadLabelConjunction() };
        while (allowBar && AcceptSymbol("|"))
        {
            AcceptSymbol(":");
            operands.Add(ReadLabelConjunction());
        }

        Leave();
        return operands.Count == 1 ? operands[0] : new LabelGroup(false, operands);
    }

    private LabelExpression ReadLabelConjunction()
    {
        var operands = new List<LabelExpression> { ReadLabelTerm() };
        while (AcceptSymbol("&") || AcceptSymbol(":"))
        {
            operands.Add(ReadLabelTerm());
        }

        return operands.Count == 1 ? operands[0] : new LabelGroup(true, operands);
    }

    private LabelExpression ReadLabelTerm()
    {
        Enter();
        LabelExpression term;
        if (AcceptSymbol("!"))
        {
            term = new LabelNot(ReadLabelTerm());
        }
        else if (AcceptSymbol("%"))
        {
            term = new LabelAny();
        }
        else if (AcceptSymbol("("))
        {
            term = ReadLabelExpression(allowBar: true);
            ExpectSymbol(")");
        }
        else
        {
            var position = Current.Start;
            if (Current.IsSymbol("$"))
            {
                throw Error("NotSupported",
                    "a label or type must be written as a name: ask WHERE $label IN labels(n) or type(r) = $type instead",
                    position);
            }

            term = new LabelName(ExpectName("a label or a type"), position);
        }

        Leave();
        return term;
    }
}
