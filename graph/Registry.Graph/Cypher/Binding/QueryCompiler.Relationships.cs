using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Relationships of a pattern.</content>
internal sealed partial class QueryCompiler
{
    private PatternRelationship AddRelationship(
        RelationshipPattern pattern, ShortestKind shortest, PatternNode left, PatternNode right, PatternGraph graph,
        Scope scope, List<PlanStep> steps, List<Expression> conditions)
    {
        var name = pattern.Variable ?? HiddenName();
        if (pattern.Types is null && catalog.TypeNames.Contains(name))
        {
            Warn($"{name} is a variable here and stands for any type: write [:{name}] for the type.");
        }

        if (graph.Relationships.Exists(r => r.Name == name))
        {
            throw Error(
                "RelationshipUniquenessViolation", $"the relationship {name} must not stand twice in one pattern",
                pattern.Position);
        }

        if (graph.Nodes.Exists(n => n.Name == name) || graph.Paths.Exists(p => p.Name == name))
        {
            throw Conflict(name, "relationship", pattern.Position);
        }

        foreach (var type in pattern.Types?.Names ?? [])
        {
            WarnUnknown("relationship type", type.Name, catalog.TypeNames);
        }

        var (types, dynamic) = Split(pattern.Types);
        var effective = shortest != ShortestKind.None && pattern.Hops is null
            ? pattern with { Hops = new(1, 1) }
            : pattern;
        var (slot, isBound) = RelationshipSlot(name, effective, scope, steps);
        var hopName = effective.Hops is null ? null : HiddenName();
        var hopSlot = hopName is null ? default : NewSlot(SlotKind.Relationship);
        if (hopName is not null)
        {
            scope.Add(new(hopName, hopSlot, Kinds.Relationship) { IsHidden = true });
        }

        var relationship = new PatternRelationship(name, slot, left, right, effective)
        {
            Types = catalog.TypesWhere(types),
            Shortest = shortest,
            IsBound = isBound,
            HopName = hopName,
            HopSlot = hopSlot,
        };
        graph.Relationships.Add(relationship);
        if (hopName is null)
        {
            AddDynamic(name, dynamic, pattern.Position, conditions);
            AddConditions(name, pattern.Properties, pattern.Where, conditions);
        }
        else if (pattern.Where is not null)
        {
            throw Error(
                "NotSupported",
                "WHERE must not stand in a variable-length relationship: write a quantified one, -[r:TYPE WHERE ...]->+",
                pattern.Position);
        }

        return relationship;
    }

    private (Slot Slot, bool IsBound) RelationshipSlot(
        string name, RelationshipPattern pattern, Scope scope, List<PlanStep> steps)
    {
        var isList = pattern.Hops is not null;
        var known = scope.Find(name);
        if (known is null)
        {
            var slot = NewSlot(isList ? SlotKind.Value : SlotKind.Relationship);
            scope.Add(new(name, slot, isList ? Kinds.List : Kinds.Relationship)
            {
                IsHidden = pattern.Variable is null,
                Items = isList ? new(Kinds.Relationship) : null,
            });
            return (slot, false);
        }

        var wanted = isList ? Kinds.List : Kinds.Relationship;
        if ((known.Kinds != Kinds.None && (known.Kinds & wanted) == 0)
            || (isList && known.Items is { Kinds: not Kinds.None } items && (items.Kinds & Kinds.Relationship) == 0))
        {
            throw Conflict(name, isList ? "list of relationships" : "relationship", pattern.Position);
        }

        return (isList ? known.Slot : Unpack(known, SlotKind.Relationship, steps, pattern.Position), true);
    }

    /// <summary>A node at the end of a relationship can only be of a group where such relationships end.</summary>
    private void NarrowByTypes(PatternGraph graph)
    {
        foreach (var relationship in graph.Relationships.Where(r => r.Shortest == ShortestKind.None && r.Min > 0))
        {
            foreach (var node in new[] { relationship.Left, relationship.Right }.Where(n => !n.IsBound))
            {
                node.Groups.IntersectWith(EndGroups(relationship, node));
            }
        }
    }

    /// <summary>Gets the groups in which a relationship of the pattern can have the given end.</summary>
    private IEnumerable<int> EndGroups(PatternRelationship relationship, PatternNode node)
    {
        var direction = relationship.DirectionFrom(node);
        return relationship.Types.SelectMany(type => GroupsAt(type, direction)).Distinct();
    }

    private IEnumerable<int> GroupsAt(RelationshipGroup type, PatternDirection direction)
    {
        var (starts, ends) = catalog.Ends.Of(type);
        return catalog.VisibleGroups.Where(g =>
            (direction != PatternDirection.Incoming && starts[g]) || (direction != PatternDirection.Outgoing && ends[g]));
    }

    private Expr[] HopFilters(PatternRelationship relationship, Scope scope)
    {
        var conditions = new List<Expression>();
        AddDynamic(
            relationship.HopName!, Split(relationship.Pattern.Types).Dynamic, relationship.Pattern.Position, conditions);
        AddConditions(relationship.HopName!, relationship.Pattern.Properties, null, conditions);
        return [.. conditions.Select(c => CompilePredicate(c, scope))];
    }
}
