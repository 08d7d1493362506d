namespace Registry.Graph.Cypher.Syntax;

/// <content>Chains of nodes and relationships, and the parts of them that are repeated.</content>
internal sealed partial class Parser
{
    /// <param name="mayRepeat">Whether parts may be repeated: in MATCH and its like, not in an expression.</param>
    private PathPattern ReadChain(bool mayRepeat)
    {
        Enter();
        var position = Current.Start;
        var (nodes, relationships) = (new List<NodePattern>(), new List<RelationshipPattern>());
        if (AtParentheses())
        {
            ReadFirstParentheses(nodes, relationships, mayRepeat);
        }
        else
        {
            nodes.Add(ReadNode());
        }

        while (true)
        {
            if (Current.IsSymbol("-") || (Current.IsSymbol("<") && Peek().IsSymbol("-")))
            {
                CountPart(Current.Start);
                relationships.Add(Repeated(ReadRelationship(), mayRepeat));
                nodes.Add(ReadNode());
            }
            else if (mayRepeat && AtParentheses())
            {
                CountPart(Current.Start);
                ReadRepeated(nodes, relationships);
            }
            else
            {
                Leave();
                RefuseMixture(relationships);
                return new(null, nodes, relationships, ShortestKind.None, position);
            }
        }
    }

    private bool AtParentheses() => Current.IsSymbol("(") && Peek().IsSymbol("(");

    private bool AtQuantifier() => Current.IsSymbol("{") || Current.IsSymbol("+") || Current.IsSymbol("*");

    private void ReadFirstParentheses(
        List<NodePattern> nodes, List<RelationshipPattern> relationships, bool mayRepeat)
    {
        var position = Current.Start;
        var (inner, where) = ReadParenthesisedChain();
        if (mayRepeat && AtQuantifier())
        {
            nodes.Add(Unnamed(position));
            AddRepeated(inner, where, position, nodes, relationships);
            return;
        }

        RefuseQuantifier();
        AddOnce(inner, where, nodes, relationships);
    }

    /// <summary>Parentheses around a part that is not repeated; only one that is may follow it.</summary>
    private void AddOnce(
        PathPattern inner, Expression? where, List<NodePattern> nodes, List<RelationshipPattern> relationships)
    {
        nodes.AddRange(inner.Nodes);
        relationships.AddRange(inner.Relationships);
        if (where is not null)
        {
            var last = nodes[^1];
            nodes[^1] = last with
            {
                Where = last.Where is null ? where : new LogicExpression(true, [last.Where, where], where.Position),
            };
        }

        if (Current.IsSymbol("-") || (Current.IsSymbol("<") && Peek().IsSymbol("-")))
        {
            throw Unexpected("the end of the pattern, or a repeated part: leave the parentheses out");
        }
    }

    private void ReadRepeated(List<NodePattern> nodes, List<RelationshipPattern> relationships)
    {
        var position = Current.Start;
        var (inner, where) = ReadParenthesisedChain();
        if (!AtQuantifier() && relationships is [.., { Quantified: not null }] && nodes[^1].Position == position)
        {
            // Its first node is the one at which the repeated part before it ends.
            nodes.RemoveAt(nodes.Count - 1);
            AddOnce(inner, where, nodes, relationships);
            return;
        }

        AddRepeated(inner, where, position, nodes, relationships);
    }

    /// <summary>After a repeated part comes a node or another repeated part, or the end with an unnamed node.</summary>
    private void AddRepeated(
        PathPattern inner, Expression? where, int position, List<NodePattern> nodes,
        List<RelationshipPattern> relationships)
    {
        relationships.Add(Repeat(inner, where, ReadQuantifier(), position));
        if (Current.IsSymbol("(") && !AtParentheses())
        {
            nodes.Add(ReadNode());
            return;
        }

        if (Current.IsSymbol("-") || Current.IsSymbol("<"))
        {
            throw Unexpected("a node");
        }

        nodes.Add(Unnamed(Current.Start));
    }

    private (PathPattern Inner, Expression? Where) ReadParenthesisedChain()
    {
        ExpectSymbol("(");
        var inner = ReadChain(mayRepeat: true);
        var where = Accept("WHERE") ? ReadEnclosed() : null;
        ExpectSymbol(")");
        return (inner, where);
    }

    /// <summary><c>-[r:T]->+</c> is short for <c>(()-[r:T]->())+</c>.</summary>
    private RelationshipPattern Repeated(RelationshipPattern relationship, bool mayRepeat)
    {
        if (!AtQuantifier())
        {
            return relationship;
        }

        if (!mayRepeat)
        {
            RefuseQuantifier();
        }

        var ends = new[] { Unnamed(relationship.Position), Unnamed(relationship.Position) };
        var inner = new PathPattern(null, ends, [relationship], ShortestKind.None, relationship.Position);
        return Repeat(inner, null, ReadQuantifier(), relationship.Position);
    }

    private RelationshipPattern Repeat(PathPattern inner, Expression? where, HopRange range, int position)
    {
        if (inner.Relationships.Count == 0)
        {
            throw Error(
                "InvalidQuantifiedPath", "a quantified path pattern must have at least one relationship", position);
        }

        foreach (var relationship in inner.Relationships.Where(r => r.Hops is not null))
        {
            throw Error("InvalidQuantifiedPath",
                relationship.Quantified is null
                    ? "a quantified path pattern must not hold a variable-length relationship"
                    : "a quantified path pattern must not hold another one",
                relationship.Position);
        }

        var direction = inner.Relationships.Count == 1 ? inner.Relationships[0].Direction : PatternDirection.Both;
        return new(null, null, direction, range, null, null, position) { Quantified = new(inner, where) };
    }

    private HopRange ReadQuantifier()
    {
        var position = Current.Start;
        if (AcceptSymbol("+"))
        {
            return new(1, null);
        }

        if (AcceptSymbol("*"))
        {
            return new(0, null);
        }

        if (!AcceptSymbol("{"))
        {
            throw Unexpected("a quantifier such as {1,3}, + or *");
        }

        var min = ReadHopCount();
        var range = AcceptSymbol(",") ? new HopRange(min ?? 0, ReadHopCount()) : new HopRange(min, min);
        if (range.Min is null)
        {
            throw Unexpected("a number of repetitions");
        }

        ExpectSymbol("}");
        return range.Max == 0 || range.Max < range.Min
            ? throw Error("InvalidQuantifier",
                "the most repetitions of a quantifier must be at least one and not fewer than the least", position)
            : range;
    }

    /// <summary>As in Neo4j: the two kinds of repetition count relationships differently and are kept apart.</summary>
    private void RefuseMixture(List<RelationshipPattern> relationships)
    {
        if (relationships.Exists(r => r.Quantified is not null)
            && relationships.Find(r => r.Hops is not null && r.Quantified is null) is { } variable)
        {
            throw Error("InvalidQuantifiedPath",
                "a variable-length relationship must not stand beside a quantified one: write both as quantified",
                variable.Position);
        }
    }

    private void RefuseQuantifier()
    {
        if (AtQuantifier())
        {
            throw Error("NotSupported",
                "a quantified path pattern must stand in MATCH, EXISTS { }, COUNT { } or COLLECT { }: "
                + "in an expression write a variable-length relationship such as -[:TYPE*1..3]->",
                Current.Start);
        }
    }

    private static NodePattern Unnamed(int position) => new(null, null, null, null, position);
}
