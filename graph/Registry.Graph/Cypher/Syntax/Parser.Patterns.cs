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

        var selector = ReadSelector();
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

        return chain with { Variable = variable, Shortest = shortest, Selector = selector, Position = position };
    }

    private bool AtSelector() => (Current.IsKeyword("SHORTEST") || Current.IsKeyword("ANY") || Current.IsKeyword("ALL"))
        && (Peek().IsName || Peek().Kind == TokenKind.Integer || Peek().IsSymbol("("));

    /// <summary>
    /// <c>ANY [k]</c>, <c>ANY SHORTEST</c>, <c>ALL [SHORTEST]</c>, <c>SHORTEST k</c> or <c>SHORTEST [k] GROUPS</c>.
    /// </summary>
    private PathSelector? ReadSelector()
    {
        if (Accept("ALL"))
        {
            var isShortest = Accept("SHORTEST");
            AcceptPathWord();
            return isShortest ? new(1, true) : null;
        }

        if (Accept("ANY"))
        {
            var some = Accept("SHORTEST") ? null : ReadPathCount();
            AcceptPathWord();
            return new(some ?? 1, false);
        }

        if (!Accept("SHORTEST"))
        {
            return null;
        }

        var count = ReadPathCount();
        AcceptPathWord();
        var isGroups = Accept("GROUP") || Accept("GROUPS");
        return count is null && !isGroups
            ? throw Unexpected("a number of paths, GROUP or GROUPS after SHORTEST")
            : new(count ?? 1, isGroups);
    }

    private void AcceptPathWord() => _ = Accept("PATH") || Accept("PATHS");

    private int? ReadPathCount()
    {
        var position = Current.Start;
        return ReadHopCount() switch
        {
            0 => throw Error("InvalidPathSelector", "a path selector must ask for at least one path", position),
            var count => count,
        };
    }

    private NodePattern ReadNode()
    {
        var position = Current.Start;
        ExpectSymbol("(");
        var variable = Current.IsName && !Current.IsKeyword("WHERE") && !AtIsLabel() ? Advance().Text : null;
        var labels = AcceptSymbol(":") || (AtIsLabel() && Accept("IS")) ? ReadLabels(allowBar: true) : null;
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
        Current.IsKeyword("IS") && (Peek().IsName || Peek().IsSymbol("!") || Peek().IsSymbol("%") || Peek().IsSymbol("$"));

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
        var from = _at;
        var types = AcceptSymbol(":") || (AtIsLabel() && Accept("IS")) ? ReadLabelExpression(allowBar: true) : null;
        var to = _at;
        var hops = AcceptSymbol("*") ? ReadHops() : null;
        var properties = ReadProperties();
        var where = Accept("WHERE") ? ReadEnclosed() : null;
        if (Current.IsSymbol(".."))
        {
            throw Error("InvalidRelationshipPattern", "a range of hops must follow a *", Current.Start);
        }

        ExpectSymbol("]");
        var signs = SignsOfLabels(types is null ? to : from + 1, to);
        RefuseColons(signs, mayFollowBar: (variable, hops, properties, where) is (null, null, null, null)
            && !signs.Exists(i => _tokens[i].Text is "&" or "!" or "%"));
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

    /// <summary>Reads the labels of a node, or those that a test asks for: a colon joins them where no other sign does.</summary>
    private LabelExpression ReadLabels(bool allowBar)
    {
        var from = _at;
        var labels = ReadLabelExpression(allowBar);
        var signs = SignsOfLabels(from, _at);
        if (_tokens[from - 1].IsKeyword("IS") || signs.Exists(i => _tokens[i].Text is "|" or "&" or "!" or "%" or "("))
        {
            RefuseColons(signs, mayFollowBar: false);
        }

        return labels;
    }

    /// <summary>Where the signs between names stand; a computed name is an expression, which may hold any sign.</summary>
    private List<int> SignsOfLabels(int from, int to)
    {
        var signs = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (_tokens[i].IsSymbol("$"))
            {
                i = _closing[_tokens[i + 1].IsSymbol("(") ? i + 1 : i + 2];
            }
            else if (_tokens[i].Kind == TokenKind.Symbol)
            {
                signs.Add(i);
            }
        }

        return signs;
    }

    /// <summary>The older forms a:b and a|:b are taken where nothing newer stands beside them, as in Neo4j.</summary>
    private void RefuseColons(List<int> signs, bool mayFollowBar)
    {
        foreach (var i in signs.Where(i => _tokens[i].IsSymbol(":") && !(mayFollowBar && _tokens[i - 1].IsSymbol("|"))))
        {
            throw Error("UnexpectedSyntax", "a colon must not join labels or types here: write a|b, or a&b", _tokens[i].Start);
        }
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
            term = Current.IsSymbol("$") ? ReadDynamicLabel() : new LabelName(ExpectName("a label or a type"), position);
        }

        Leave();
        return term;
    }

    /// <summary>A test outside of a pattern: as in Neo4j its names are written out.</summary>
    private LabelExpression ReadWrittenLabels()
    {
        var position = Current.Start;
        var (computedBefore, labels) = (_computedLabels, ReadLabels(!_barEnds));
        return _computedLabels == computedBefore ? labels : throw Error(
            "UnexpectedSyntax",
            "a computed label or type must stand in a pattern: ask label IN labels(n) or type(r) = type here", position);
    }

    /// <summary>A computed name whose parts are all written in the text is as good as a name.</summary>
    private LabelExpression ReadDynamicLabel()
    {
        var position = Advance().Start;
        _computedLabels++;
        var isAny = Current.IsKeyword("ANY");
        if (Current.IsName && !(Peek().IsSymbol("(") && (isAny || Current.IsKeyword("ALL"))))
        {
            throw Error(
                "UnexpectedSyntax", $"a label or type given by a parameter is written $(${Current.Text})", position);
        }

        _ = Accept("ANY") || Accept("ALL");
        ExpectSymbol("(");
        var value = ReadEnclosed();
        ExpectSymbol(")");
        return value switch
        {
            LiteralExpression { Value: string { Length: > 0 } name } => new LabelName(name, position),
            ListExpression { Items: [LiteralExpression { Value: string { Length: > 0 } name }] } =>
                new LabelName(name, position),
            ListExpression { Items.Count: > 1 } list
                when list.Items.All(i => i is LiteralExpression { Value: string { Length: > 0 } }) =>
                new LabelGroup(
                    !isAny, [.. list.Items.Select(i => new LabelName((string)((LiteralExpression)i).Value!, i.Position))]),
            _ => new LabelDynamic(value, isAny, position),
        };
    }
}
