using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Quantified path patterns: names within are one thing a repetition, and lists outside.</content>
internal sealed partial class QueryCompiler
{
    private PatternRelationship AddQuantified(
        RelationshipPattern pattern, PathPattern inner, Expression? where, PatternNode left, PatternNode right,
        PatternGraph graph, Scope scope)
    {
        var name = HiddenName();
        var slot = NewSlot(SlotKind.Value);
        scope.Add(new(name, slot, Kinds.List) { IsHidden = true, Items = new(Kinds.Relationship) });
        var part = PartOf(inner, where, graph, scope);
        var relationship = new PatternRelationship(name, slot, left, right, pattern)
        {
            Types = [.. part.Relationships.SelectMany(r => r.Types).Distinct()],
            Shortest = ShortestKind.None,
            Quantified = part,
            InnerNames = [.. part.Lists.Select(l => l.Name)],
        };
        graph.Relationships.Add(relationship);
        if (relationship.Min > 0)
        {
            NarrowEnd(left, part.Nodes[0].Nodes, inner.Nodes[0]);
            NarrowEnd(right, part.Nodes[^1].Nodes, inner.Nodes[^1]);
        }

        return relationship;
    }

    /// <summary>The outer ends of the first and the last repetition are the nodes around the pattern.</summary>
    private void NarrowEnd(PatternNode node, NodeSet? nodes, NodePattern pattern)
    {
        if (nodes is not null && !node.IsBound)
        {
            node.Groups.IntersectWith(catalog.GroupsWhere(Split(pattern.Labels).Static));
        }
    }

    private QuantifiedPart PartOf(PathPattern inner, Expression? where, PatternGraph graph, Scope scope)
    {
        var part = new PartNames(graph, scope);
        var nodes = inner.Nodes.Select((node, i) => NodeOf(node, i * 2, part)).ToArray();
        var relationships = inner.Relationships.Select((step, i) => RelationshipOf(step, (i * 2) + 1, part)).ToArray();
        if (where is not null)
        {
            RefuseAggregation(where, "WHERE");
            part.Conditions.Add(where);
        }

        return new(nodes, relationships)
        {
            Conditions = [.. part.Conditions.SelectMany(Split).Select(c => (c, PlacesOf(c, part.Places)))],
            Same = part.Same,
            Lists = part.Lists,
            Scope = part.Within,
        };
    }

    private (int Slot, NodeSet? Nodes) NodeOf(NodePattern node, int place, PartNames part)
    {
        var slot = NewSlot(SlotKind.Node);
        WarnLabels(node.Labels);
        var name = node.Variable ?? HiddenName();
        if (part.Places.TryGetValue(name, out var earlier))
        {
            part.Same.Add((earlier, place));
        }
        else
        {
            AddWithin(new(name, slot, Kinds.Node) { IsHidden = node.Variable is null }, place, node.Position, part);
        }

        var (labels, dynamic) = Split(node.Labels);
        AddDynamic(name, dynamic, node.Position, part.Conditions);
        AddConditions(name, node.Properties, node.Where, part.Conditions);
        return (slot.Index, labels is null ? null : catalog.SetOf(catalog.GroupsWhere(labels)));
    }

    private (int Slot, RelationshipGroup[] Types, PatternDirection Direction) RelationshipOf(RelationshipPattern step, int place, PartNames part)
    {
        var slot = NewSlot(SlotKind.Relationship);
        WarnTypes(step.Types);
        var name = step.Variable ?? HiddenName();
        if (part.Places.ContainsKey(name))
        {
            throw Conflict(name, "relationship", step.Position);
        }

        AddWithin(new(name, slot, Kinds.Relationship) { IsHidden = step.Variable is null }, place, step.Position, part);
        var (types, dynamic) = Split(step.Types);
        AddDynamic(name, dynamic, step.Position, part.Conditions);
        AddConditions(name, step.Properties, step.Where, part.Conditions);
        return (slot.Index, catalog.TypesWhere(types), step.Direction);
    }

    private void AddWithin(Variable variable, int place, int position, PartNames part)
    {
        part.Within.Add(variable);
        part.Places.Add(variable.Name, place);
        if (!variable.IsHidden)
        {
            var list = NewSlot(SlotKind.Value);
            RefuseUsed(variable.Name, part.Graph, part.Around, position);
            part.Lists.Add((variable.Name, list, place));
            part.Around.Add(new(variable.Name, list, Kinds.List) { Items = new(variable.Kinds) });
        }
    }

    private void RefuseUsed(string name, PatternGraph graph, Scope scope, int position)
    {
        if (scope.Find(name) is not null || graph.Paths.Exists(p => p.Name == name))
        {
            throw Error("VariableAlreadyBound",
                $"the variable {name} must not stand both inside and outside a quantified path pattern; rename it",
                position);
        }
    }

    private static int[] PlacesOf(Expression condition, Dictionary<string, int> places)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, condition);
        return [.. names.Where(places.ContainsKey).Select(n => places[n])];
    }

    private void WarnLabels(LabelExpression? labels)
    {
        foreach (var label in labels?.Names ?? [])
        {
            WarnUnknown("label", label.Name, catalog.LabelNames);
        }
    }

    private void WarnTypes(LabelExpression? types)
    {
        foreach (var type in types?.Names ?? [])
        {
            WarnUnknown("relationship type", type.Name, catalog.TypeNames);
        }
    }

    /// <summary>Lays the hops out in the order they are walked, each with what can be tested there.</summary>
    private QuantifiedSpec SpecOf(
        QuantifiedPart part, (int Min, int Max) range, bool reversed, PatternGraph graph, HashSet<string> known)
    {
        var count = part.Relationships.Length;
        var open = part.Conditions.ToList();
        var same = part.Same.ToList();
        foreach (var (condition, _) in open)
        {
            RefuseUnknown(condition, part, graph, known);
        }

        var hops = new QuantifiedHop[count];
        for (var walked = 0; walked < count; walked++)
        {
            var at = reversed ? count - 1 - walked : walked;
            var (near, far) = reversed ? (at + 1, at) : (at, at + 1);
            var reached = (int place) => reversed ? place >= far * 2 : place <= far * 2;
            var isOfHop = (int place) => place >= at * 2 && place <= (at * 2) + 2;
            var ready = open.FindAll(c => Array.TrueForAll(c.Places, p => reached(p)));
            var equal = same.FindAll(s => reached(s.Left) && reached(s.Right));
            open.RemoveAll(ready.Contains);
            same.RemoveAll(equal.Contains);
            var (slot, types, direction) = part.Relationships[at];
            hops[walked] = new(
                part.Nodes[near].Slot, slot, part.Nodes[far].Slot, types,
                reversed ? PatternRelationship.Turned(direction) : direction)
            {
                NearNodes = walked == 0 ? part.Nodes[near].Nodes : null,
                FarNodes = part.Nodes[far].Nodes,
                Same = [.. equal.Select(s => (part.SlotAt(s.Left), part.SlotAt(s.Right)))],
                Filters = Compiled(ready.Where(c => Array.TrueForAll(c.Places, p => isOfHop(p)))),
                WideFilters = Compiled(ready.Where(c => !Array.TrueForAll(c.Places, p => isOfHop(p)))),
            };
        }

        return new(hops, range.Min, range.Max)
        {
            Visible = catalog.HidesNodes ? catalog.AllNodes : null,
            Reversed = reversed,
            Lists = [.. part.Lists.Select(l => (l.Slot.Index, l.Place))],
        };

        Expr[] Compiled(IEnumerable<(Expression Expression, int[] Places)> conditions) =>
            [.. conditions.OrderBy(c => CostOf(c.Expression)).Select(c => CompilePredicate(c.Expression, part.Scope))];
    }

    /// <summary>A node or relationship of the same MATCH that is not found yet cannot be asked about within.</summary>
    private void RefuseUnknown(Expression condition, QuantifiedPart part, PatternGraph graph, HashSet<string> known)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, condition);
        names.ExceptWith(known);
        names.RemoveWhere(part.Scope.IsOwn);
        var own = graph.Nodes.Select(n => n.Name).Concat(graph.Relationships.Select(r => r.Name))
            .Concat(graph.ListNames).Concat(graph.Paths.Select(p => p.Name));
        if (own.FirstOrDefault(names.Contains) is { } name)
        {
            throw Error("NotSupported",
                $"a quantified path pattern must not ask about {name} of the same MATCH: bind it in a MATCH before",
                condition.Position);
        }
    }

    /// <summary>The names of a repeated part while it is read: by their place in it, and the lists that they are outside.</summary>
    private sealed record PartNames(PatternGraph Graph, Scope Around)
    {
        public Scope Within { get; } = new(Around);

        public List<Expression> Conditions { get; } = [];

        public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

        public List<(int Earlier, int Place)> Same { get; } = [];

        public List<(string Name, Slot List, int Place)> Lists { get; } = [];
    }
}
