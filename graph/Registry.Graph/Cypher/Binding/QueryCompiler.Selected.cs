using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Paths with a selector such as <c>ANY SHORTEST</c>: to the planner one long relationship between two nodes.</content>
internal sealed partial class QueryCompiler
{
    private void AddSelected(
        PathPattern pattern, PatternGraph graph, Scope scope, List<PlanStep> steps, List<Expression> conditions)
    {
        var left = AddNode(pattern.Nodes[0], graph, scope, steps, conditions);
        var right = AddNode(pattern.Nodes[^1], graph, scope, steps, conditions);
        var own = new List<Expression>();
        var inner = new HashSet<string>(StringComparer.Ordinal);
        var between = pattern.Nodes.Skip(1).SkipLast(1).Select(n => AddInner(n, scope, inner, own)).ToList();
        var parts = pattern.Relationships.Select(r => AddPart(r, graph, scope, inner, own)).ToList();
        NarrowOuterEnds(pattern, parts, left, right);
        if (pattern.Shortest != ShortestKind.None)
        {
            inner.UnionWith(pattern.Variable is { } path ? [path] : []);
        }

        // What only asks about the ends is the same before and after the choice.
        var split = conditions.Concat(own).SelectMany(Split).Select(c => (Expression: c, Inner: NamesIn(c, inner))).ToList();
        conditions.Clear();
        conditions.AddRange(split.Where(c => c.Inner.Count == 0).Select(c => c.Expression));
        var selected = new SelectedPath(pattern.Selector!, parts, between)
        {
            Variable = pattern.Variable,
            RefusesEqualEnds = pattern.Shortest != ShortestKind.None && parts[0].Min > 0 ? pattern.Position : null,
            Conditions = [.. split.Where(c => c.Inner.Count > 0)],
        };
        var (name, slot) = (HiddenName(), NewSlot(SlotKind.Value));
        scope.Add(new(name, slot, Kinds.List) { IsHidden = true, Items = new(Kinds.Relationship) });
        var directions = pattern.Relationships.Select(r => r.Direction).Distinct().ToList();
        var whole = new RelationshipPattern(
            null, null, directions is [var one] ? one : PatternDirection.Both, selected.Hops, null, null, pattern.Position);
        var relationship = new PatternRelationship(name, slot, left, right, whole)
        {
            Types = [.. parts.SelectMany(p => p.Part.Relationships).SelectMany(r => r.Types).Distinct()],
            Shortest = ShortestKind.None,
            Selected = selected,
            InnerNames = [.. inner],
        };
        graph.Relationships.Add(relationship);
        AddPathVariable(pattern, graph, left, [relationship]);
    }

    private static HashSet<string> NamesIn(Expression condition, HashSet<string> some)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, condition);
        names.IntersectWith(some);
        return names;
    }

    private InnerNode AddInner(
        NodePattern pattern, Scope scope, HashSet<string> inner, List<Expression> conditions)
    {
        var name = DeclareInner(pattern.Variable, Kinds.Node, scope, inner, conditions, pattern.Position);
        var slot = NewSlot(SlotKind.Node);
        WarnLabels(pattern.Labels);
        var (labels, dynamic) = Split(pattern.Labels);
        var nodes = catalog.SetOf(catalog.GroupsWhere(labels));
        scope.Add(new(name, slot, Kinds.Node) { IsHidden = name != pattern.Variable, Groups = nodes });
        AddDynamic(name, dynamic, pattern.Position, conditions);
        AddConditions(name, pattern.Properties, pattern.Where, conditions);
        return new(name, slot, labels is null ? null : nodes);
    }

    /// <summary>A name that is bound elsewhere too gets another here, and the condition that both are the same.</summary>
    private string DeclareInner(
        string? variable, Kinds kind, Scope scope, HashSet<string> inner, List<Expression> conditions, int position)
    {
        var known = variable is null ? null : scope.Find(variable);
        if (known is not null && known.Kinds != Kinds.None && (known.Kinds & kind) == 0)
        {
            throw Conflict(variable!, kind == Kinds.Node ? "node" : "relationship", position);
        }

        var name = variable is null || known is not null ? HiddenName() : variable;
        if (known is not null)
        {
            conditions.Add(new ComparisonExpression(
                [new VariableExpression(name, position), new VariableExpression(variable!, position)],
                [ComparisonOperator.Equal], position));
        }

        inner.Add(name);
        return name;
    }

    private SelectedPart AddPart(
        RelationshipPattern pattern, PatternGraph graph, Scope scope, HashSet<string> inner, List<Expression> conditions)
    {
        if (pattern.Hops is { } hops)
        {
            var (repeated, where) = pattern.Quantified is { } quantified
                ? (quantified.Pattern, quantified.Where) : (OneHopOf(pattern), null);
            var part = PartOf(repeated, where, graph, scope);
            inner.UnionWith(part.Lists.Select(l => l.Name));
            return new(part, hops.Min ?? 1, hops.Max ?? int.MaxValue, null);
        }

        var name = DeclareInner(pattern.Variable, Kinds.Relationship, scope, inner, conditions, pattern.Position);
        var slot = NewSlot(SlotKind.Relationship);
        WarnTypes(pattern.Types);
        var (types, dynamic) = Split(pattern.Types);
        scope.Add(new(name, slot, Kinds.Relationship) { IsHidden = name != pattern.Variable });
        AddDynamic(name, dynamic, pattern.Position, conditions);
        AddConditions(name, pattern.Properties, pattern.Where, conditions);
        var once = new QuantifiedPart(
            [(NewSlot(SlotKind.Node).Index, null), (NewSlot(SlotKind.Node).Index, null)],
            [(slot.Index, catalog.TypesWhere(types), pattern.Direction)])
        {
            Conditions = [],
            Same = [],
            Lists = [],
            Scope = scope,
        };
        return new(once, 1, 1, name);
    }

    /// <summary>A variable length is a repetition of one relationship.</summary>
    private static PathPattern OneHopOf(RelationshipPattern pattern) => new(
        null, [Unnamed(pattern), Unnamed(pattern)], [pattern with { Hops = null }], ShortestKind.None, pattern.Position);

    private static NodePattern Unnamed(RelationshipPattern pattern) => new(null, null, null, null, pattern.Position);

    /// <summary>The outer ends of a first and a last repetition are the ends of the path.</summary>
    private void NarrowOuterEnds(PathPattern pattern, List<SelectedPart> parts, PatternNode left, PatternNode right)
    {
        if (parts[0].Min > 0 && pattern.Relationships[0].Quantified is { } first)
        {
            NarrowEnd(left, parts[0].Part.Nodes[0].Nodes, first.Pattern.Nodes[0]);
        }

        if (parts[^1].Min > 0 && pattern.Relationships[^1].Quantified is { } last)
        {
            NarrowEnd(right, parts[^1].Part.Nodes[^1].Nodes, last.Pattern.Nodes[^1]);
        }
    }

    /// <summary>The relationship of the move is known by now, its far end and what lies between are not yet.</summary>
    private void AddSelectedMove(
        PatternMove move, SelectedPath path, bool into, PatternGraph graph, HashSet<string> known, Scope scope,
        List<PlanStep> steps)
    {
        var relationship = move.Relationship!;
        var (from, to) = (move.Node, relationship.Other(move.Node));
        var reversed = from != relationship.Left;
        var conditions = path.Conditions.ToList();
        var own = graph.Nodes.Select(n => n.Name).ToHashSet(StringComparer.Ordinal);
        var stages = new List<SelectedStage>();
        for (var i = 0; i < path.Parts.Count; i++)
        {
            var part = path.Parts[reversed ? path.Parts.Count - 1 - i : i];
            var spec = SpecOf(part.Part, (part.Min, part.Max), reversed, graph, known);
            if (part.Relationship is { } name)
            {
                spec = spec with { Hops = [spec.Hops[0] with { Filters = Of(name) }] };
            }

            var after = i == path.Parts.Count - 1 ? null : path.Between[reversed ? path.Between.Count - 1 - i : i];
            stages.Add(new(spec, after is null ? null : new(after.Slot.Index, after.Nodes, Of(after.Name))));
        }

        known.Add(to.Name);
        var ends = Place(graph, known, scope);
        known.UnionWith(relationship.InnerNames);
        var onPath = conditions.Select(c => CompilePredicate(c.Expression, scope)).ToArray();
        steps.Add(
            new SelectedPathsStep(
                new(stages, path.Selector, relationship.Slot.Index)
                {
                    From = from.Slot.Index,
                    To = to.Slot.Index,
                    Into = into,
                    RefusesEqualEnds = path.RefusesEqualEnds,
                    Targets = Targets(relationship, from, to),
                    EndFilters = ends,
                    PathFilters = onPath,
                    Path = path.Variable is not null && path.Conditions.Any(c => c.Inner.Contains(path.Variable))
                        ? new(relationship.Left.Slot.Index, [relationship.Slot], scope.Find(path.Variable)!.Slot.Index) : null,
                    Filters = Place(graph, known, scope),
                },
                $"{path.Selector} ({from.Name.Trim()})...({to.Name.Trim()})")
            { Rows = move.Rows });

        // What asks about one thing between the ends, and else only about what is known, can be asked on the way.
        Expr[] Of(string name)
        {
            var ready = conditions.FindAll(c => c.Inner.Count == 1 && c.Inner.Contains(name)
                && NamesIn(c.Expression, own).IsSubsetOf(known));
            conditions.RemoveAll(ready.Contains);
            return [.. ready.OrderBy(c => CostOf(c.Expression)).Select(c => CompilePredicate(c.Expression, scope))];
        }
    }
}
