using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>A node of the patterns of one MATCH.</summary>
internal sealed class PatternNode(string name, Slot slot, int position)
{
    public string Name { get; } = name;

    public Slot Slot { get; } = slot;

    public int Position { get; } = position;

    /// <summary>Gets or sets the groups it may belong to.</summary>
    public HashSet<int> Groups { get; set; } = [];

    public bool IsBound { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether it was fixed by an entry key or reached from such a node.
    /// </summary>
    public bool IsFixed { get; set; }

    /// <summary>Gets or sets a value indicating whether it is given by an entry key, or reached from one so over stepped types alone.</summary>
    public bool IsKeyed { get; set; }

    /// <summary>Gets or sets a value indicating whether labels or properties are asked of it here.</summary>
    public bool IsConstrained { get; set; }
}

/// <summary>A relationship of the patterns of one MATCH.</summary>
internal sealed class PatternRelationship(
    string name, Slot slot, PatternNode left, PatternNode right, RelationshipPattern pattern)
{
    public string Name { get; } = name;

    public Slot Slot { get; } = slot;

    public PatternNode Left { get; } = left;

    public PatternNode Right { get; } = right;

    public RelationshipPattern Pattern { get; } = pattern;

    public required RelationshipGroup[] Types { get; init; }

    public required ShortestKind Shortest { get; init; }

    public bool IsBound { get; init; }

    /// <summary>Gets the name of one hop, for the filters of a variable length.</summary>
    public string? HopName { get; init; }

    public Slot HopSlot { get; init; }

    /// <summary>Gets what one repetition looks like, where this is a quantified path pattern.</summary>
    public QuantifiedPart? Quantified { get; init; }

    /// <summary>Gets the path of which only some are kept, where this stands for one with a selector.</summary>
    public SelectedPath? Selected { get; init; }

    /// <summary>Gets the names within a quantified part or a path with a selector.</summary>
    public IReadOnlyList<string> InnerNames { get; init; } = [];

    public bool IsVariable => Pattern.Hops is not null;

    public int Min => Pattern.Hops is { } hops ? hops.Min ?? 1 : 1;

    public int Max => Pattern.Hops is { } hops ? hops.Max ?? int.MaxValue : 1;

    /// <summary>Gets a value indicating whether a node between the ends may be passed.</summary>
    public bool IsLong => IsVariable && (Max > 1 || Quantified is { Relationships.Length: > 1 } || Selected is not null);

    public PatternNode Other(PatternNode node) => node == Left ? Right : Left;

    /// <summary>Gets the direction as seen from one end.</summary>
    public PatternDirection DirectionFrom(PatternNode node) =>
        node == Left ? Pattern.Direction : Turned(Pattern.Direction);

    public static PatternDirection Turned(PatternDirection direction) => direction switch
    {
        PatternDirection.Outgoing => PatternDirection.Incoming,
        PatternDirection.Incoming => PatternDirection.Outgoing,
        _ => PatternDirection.Both,
    };
}

/// <summary>
/// One repetition of a quantified path pattern, from left to right: the slots of its nodes and relationships, what they
/// must be, and the lists that the names within it become outside.
/// </summary>
internal sealed record QuantifiedPart(
    (int Slot, NodeSet? Nodes)[] Nodes,
    (int Slot, RelationshipGroup[] Types, PatternDirection Direction)[] Relationships)
{
    /// <summary>Gets the conditions within, each with the places (nodes even, relationships odd) it needs.</summary>
    public required IReadOnlyList<(Expression Expression, int[] Places)> Conditions { get; init; }

    /// <summary>Gets the places that must hold the same node.</summary>
    public required IReadOnlyList<(int Left, int Right)> Same { get; init; }

    /// <summary>Gets the lists, by the place whose values they gather.</summary>
    public required IReadOnlyList<(string Name, Slot Slot, int Place)> Lists { get; init; }

    /// <summary>Gets the names within.</summary>
    public required Binding.Scope Scope { get; init; }

    public int SlotAt(int place) => place % 2 == 0 ? Nodes[place / 2].Slot : Relationships[place / 2].Slot;
}

/// <summary>One part of the conditions of a MATCH, all of which must hold.</summary>
internal sealed class Conjunct(Expression expression, IReadOnlySet<string> names)
{
    public Expression Expression { get; } = expression;

    /// <summary>Gets the variables of this MATCH that it needs.</summary>
    public IReadOnlySet<string> Names { get; } = names;

    public bool IsPlaced { get; set; }

    /// <summary>Finds <c>node = value</c> or <c>node IN value</c>, from either side.</summary>
    public bool IsIdentity(string node, out Expression value, out bool isList)
    {
        (value, isList) = (Expression, false);
        if (Expression is BinaryExpression { Operator: BinaryOperator.In, Left: VariableExpression item } binary
            && item.Name == node)
        {
            (value, isList) = (binary.Right, true);
            return true;
        }

        if (Expression is not ComparisonExpression
            {
                Operators: [ComparisonOperator.Equal],
                Operands: [var left, var right]
            })
        {
            return false;
        }

        value = left is VariableExpression first && first.Name == node ? right : left;
        return (left is VariableExpression l && l.Name == node) || (right is VariableExpression r && r.Name == node);
    }

    /// <summary>Finds <c>node.property = value</c> or <c>node.property IN value</c>, from either side.</summary>
    public bool IsEquality(string node, out string property, out Expression value, out bool isList)
    {
        (property, value, isList) = ("", Expression, false);
        if (Expression is BinaryExpression
            {
                Operator: BinaryOperator.In,
                Left: PropertyExpression { Target: VariableExpression target } left
            } binary
            && target.Name == node)
        {
            (property, value, isList) = (left.Name, binary.Right, true);
            return true;
        }

        if (Expression is not ComparisonExpression { Operators: [ComparisonOperator.Equal] } comparison)
        {
            return false;
        }

        foreach (var (
            side, other) in new[] { (comparison.Operands[0], comparison.Operands[1]),
            (comparison.Operands[1], comparison.Operands[0]) })
        {
            if (side is PropertyExpression { Target: VariableExpression variable } found && variable.Name == node)
            {
                (property, value) = (found.Name, other);
                return true;
            }
        }

        return false;
    }
}

/// <summary>The patterns of one MATCH as a graph, with the conditions on it.</summary>
internal sealed class PatternGraph
{
    public List<PatternNode> Nodes { get; } = [];

    public List<PatternRelationship> Relationships { get; } = [];

    public List<Conjunct> Conjuncts { get; } = [];

    /// <summary>Gets the names within quantified parts and paths with a selector.</summary>
    public IEnumerable<string> ListNames => Relationships.SelectMany(r => r.InnerNames);

    public List<(string Name, int Position, PatternNode First, PatternRelationship[] Relationships)> Paths { get; } =
        [];
}
