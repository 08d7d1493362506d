using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>From the patterns of a MATCH to a graph of nodes, relationships and conditions.</content>
internal sealed partial class QueryCompiler
{
    private void CompileMatch(MatchClause match, Scope scope, List<PlanStep> steps)
    {
        var before = scope.All.ToList();
        var part = match.Optional ? [] : steps;
        var rowsBefore = _rowsBefore;
        _rowsBefore = match.Optional ? RowsOf(steps) : rowsBefore;
        var graph = BuildPattern(match, scope, part);
        PlanPattern(graph, scope, part);
        foreach (var (name, _, first, relationships) in graph.Paths)
        {
            part.Add(
                new PathStep(new(first.Slot.Index, [.. relationships.Select(r => r.Slot)], scope.Find(name)!.Slot.Index))
                { Rows = RowsOf(part) });
        }

        var rest = graph.Conjuncts.Where(c => !c.IsPlaced).ToList();
        if (rest.Count > 0)
        {
            part.Add(
                new FilterStep(
                    [.. rest.Select(c => CompileConjunct(c, scope))],
                    string.Join(" AND ", rest.Select(c => ExpressionText.Of(c.Expression))))
                {
                    Rows = RowsOf(part) * 0.3,
                });
        }

        _rowsBefore = rowsBefore;
        if (match.Optional)
        {
            // What the optional part asked of a known node need not hold for it afterwards.
            before.FindAll(v => scope.Find(v.Name) != v).ForEach(scope.Add);
            var added = scope.All.Select(v => v.Slot).Except(before.Select(v => v.Slot)).ToArray();
            steps.Add(new OptionalStep(new(part), added) { Rows = Math.Max(RowsOf(steps), RowsOf(part)) });
        }
    }

    private Expr CompileConjunct(Conjunct conjunct, Scope scope)
    {
        conjunct.IsPlaced = true;
        return CompilePredicate(conjunct.Expression, scope);
    }

    private PatternGraph BuildPattern(MatchClause match, Scope scope, List<PlanStep> steps)
    {
        var graph = new PatternGraph();
        var conditions = new List<Expression>();
        if (match.Patterns.Count > 1 && match.Patterns.FirstOrDefault(p => p.Selector is not null) is { } selective)
        {
            throw Error("InvalidPathSelector",
                "a path with a selector must be the only one of its MATCH: write the others in a MATCH of their own",
                selective.Position);
        }

        if (match.Where is not null)
        {
            RefuseAggregation(match.Where, "WHERE");
        }

        var where = match.Where is null ? [] : Split(match.Where).ToList();
        var made = match.Patterns.SelectMany(AllNamesOf).Where(n => scope.Find(n) is null).ToHashSet(StringComparer.Ordinal);
        foreach (var pattern in match.Patterns)
        {
            CheckShortest(pattern);
            AddPath(SelectedByWhere(pattern, where, made, conditions), graph, scope, steps, conditions);
        }

        foreach (var (name, position, _, _) in graph.Paths)
        {
            Declare(name, scope, position);
            scope.Add(new(name, NewSlot(SlotKind.Value), Kinds.Path));
        }

        foreach (var hinted in match.Hinted)
        {
            Lookup(hinted.Name, scope, hinted.Position);
        }

        conditions.AddRange(where);
        NarrowByTypes(graph);
        var own = graph.Nodes.Where(n => !n.IsBound).Select(n => n.Name)
            .Concat(graph.Relationships.Where(r => !r.IsBound).Select(r => r.Name)).Concat(graph.ListNames)
            .Concat(graph.Paths.Select(p => p.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var condition in conditions.SelectMany(Split))
        {
            AddCondition(condition, graph, own);
        }

        return graph;
    }

    private static IEnumerable<Expression> Split(Expression condition) =>
        condition is LogicExpression { IsAnd: true } logic ? logic.Operands.SelectMany(Split) : [condition];

    /// <summary>A label test on a node of the pattern narrows its groups; all else is kept as a condition.</summary>
    private void AddCondition(Expression condition, PatternGraph graph, HashSet<string> own)
    {
        budget.Tick();
        if (condition is LabelTestExpression { Target: VariableExpression target } test && !test.Labels.Dynamics.Any()
            && graph.Nodes.Find(n => n.Name == target.Name && !n.IsBound) is { } node)
        {
            Narrow(node, test.Labels);
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, condition);
        names.IntersectWith(own);
        graph.Conjuncts.Add(new(condition, names));
    }

    private static (LabelExpression? Static, LabelExpression? Dynamic) Split(LabelExpression? labels) =>
        labels?.Split() ?? (null, null);

    /// <summary>A test whose names only a row tells is a condition like any other.</summary>
    private static void AddDynamic(string name, LabelExpression? labels, int position, List<Expression> conditions)
    {
        if (labels is not null)
        {
            conditions.Add(new LabelTestExpression(new VariableExpression(name, position), labels, position));
        }
    }

    private void Narrow(PatternNode node, LabelExpression labels)
    {
        foreach (var name in labels.Names)
        {
            WarnUnknown("label", name.Name, catalog.LabelNames);
        }

        node.IsConstrained = true;
        node.Groups.IntersectWith(catalog.GroupsWhere(labels));
    }

    private void AddPath(
        PathPattern pattern, PatternGraph graph, Scope scope, List<PlanStep> steps, List<Expression> conditions)
    {
        if (pattern is { Selector: not null, Relationships.Count: > 0 })
        {
            AddSelected(pattern, graph, scope, steps, conditions);
            return;
        }

        var left = AddNode(pattern.Nodes[0], graph, scope, steps, conditions);
        var first = left;
        var relationships = new List<PatternRelationship>();
        for (var i = 0; i < pattern.Relationships.Count; i++)
        {
            var right = AddNode(pattern.Nodes[i + 1], graph, scope, steps, conditions);
            relationships.Add(pattern.Relationships[i].Quantified is { } quantified
                ? AddQuantified(pattern.Relationships[i], quantified.Pattern, quantified.Where, left, right, graph, scope)
                : AddRelationship(
                    pattern.Relationships[i], pattern.Shortest, left, right, graph, scope, steps, conditions));
            left = right;
        }

        AddPathVariable(pattern, graph, first, [.. relationships]);
    }

    private void AddPathVariable(
        PathPattern pattern, PatternGraph graph, PatternNode first, PatternRelationship[] relationships)
    {
        if (pattern.Variable is not { } name)
        {
            return;
        }

        if (graph.Paths.Exists(p => p.Name == name))
        {
            throw Error(
                "VariableAlreadyBound", $"the variable {name} is bound already and must not be bound again",
                pattern.Position);
        }

        graph.Paths.Add((name, pattern.Position, first, relationships));
    }

    private PatternNode AddNode(
        NodePattern pattern, PatternGraph graph, Scope scope, List<PlanStep> steps, List<Expression> conditions)
    {
        budget.Tick();
        var name = pattern.Variable ?? HiddenName();
        if (graph.Relationships.Exists(r => r.Name == name) || graph.Paths.Exists(p => p.Name == name))
        {
            throw Conflict(name, "node", pattern.Position);
        }

        var node = graph.Nodes.Find(n => n.Name == name) ?? NewNode(name, pattern, graph, scope, steps);
        var (labels, dynamic) = Split(pattern.Labels);
        if (labels is not null)
        {
            Narrow(node, labels);
        }

        AddDynamic(name, dynamic, pattern.Position, conditions);
        AddConditions(name, pattern.Properties, pattern.Where, conditions);
        node.IsConstrained |= pattern.Properties is not null || pattern.Where is not null || dynamic is not null;
        return node;
    }

    private QueryException Conflict(string name, string what, int position) =>
        Error("VariableTypeConflict", $"the variable {name} is bound already and is not a {what}", position);

    private PatternNode NewNode(string name, NodePattern pattern, PatternGraph graph, Scope scope, List<PlanStep> steps)
    {
        var known = scope.Find(name);
        PatternNode node;
        if (known is null)
        {
            if (pattern.Labels is null && catalog.LabelNames.Contains(name))
            {
                Warn($"{name} is a variable here and stands for any node: write (:{name}) for the label.");
            }

            node = new(name, NewSlot(SlotKind.Node), pattern.Position) { Groups = [.. catalog.VisibleGroups] };
            scope.Add(new(name, node.Slot, Kinds.Node) { IsHidden = pattern.Variable is null });
        }
        else
        {
            if ((known.Kinds != Kinds.None && (known.Kinds & Kinds.Node) == 0)
                || known.Slot.Kind == SlotKind.Relationship)
            {
                throw Conflict(name, "node", pattern.Position);
            }

            var slot = Unpack(known, SlotKind.Node, steps, pattern.Position);
            node = new(name, slot, pattern.Position)
            {
                Groups = [.. known.Groups?.Groups ?? catalog.VisibleGroups],
                IsBound = true,
                IsFixed = known.IsFixed,
                IsKeyed = known.IsKeyed,
            };
        }

        graph.Nodes.Add(node);
        return node;
    }

    private Slot Unpack(Variable known, SlotKind kind, List<PlanStep> steps, int position)
    {
        if (known.Slot.Kind == kind)
        {
            return known.Slot;
        }

        var slot = NewSlot(kind);
        steps.Add(new UnpackStep(known.Slot.Index, slot, position) { Rows = RowsOf(steps) });
        return slot;
    }

    private void AddConditions(
        string name, MapExpression? properties, Expression? where, List<Expression> conditions)
    {
        foreach (var (key, value) in properties?.Entries ?? [])
        {
            budget.Tick();
            var property = new PropertyExpression(new VariableExpression(name, value.Position), key, value.Position);
            conditions.Add(new ComparisonExpression([property, value], [ComparisonOperator.Equal], value.Position));
        }

        if (where is not null)
        {
            conditions.Add(where);
        }
    }
}
