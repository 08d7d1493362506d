using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Lists, maps, comprehensions and sub-queries.</content>
internal sealed partial class QueryCompiler
{
    private const Kinds Keyed = Kinds.Map | Kinds.Node | Kinds.Relationship;

    private Expr CompileCompound(Expression expression, Scope scope)
    {
        var position = expression.Position;
        switch (expression)
        {
            case ListExpression list:
                Expr[] items = [.. list.Items.Select(i => CompileExpression(i, scope))];
                return new ListExpr(items, position) { Items = ItemKinds.OfWritten(items) };
            case MapExpression map:
                return new MapExpr([.. map.Entries.Select(e => (e.Key, CompileExpression(e.Value, scope)))], position);
            case MapProjectionExpression projection:
                return CompileMapProjection(projection, scope);
            case IndexExpression index:
                return CompileIndex(index, scope);
            case SliceExpression slice:
                return CompileSlice(slice, scope);
            case LabelTestExpression test:
                return CompileLabelTest(test, scope);
            case TypeTestExpression test:
                return new TypeTestExpr(CompileExpression(test.Target, scope), test.Types, position);
            case CaseExpression choice:
                return CompileCase(choice, scope);
            case IteratingExpression iterating:
                return CompileIterating(iterating, scope);
            case SubqueryExpression subquery:
                return CompileSubquery(subquery, scope);
            case PatternComprehensionExpression comprehension:
                return CompilePatternComprehension(comprehension, scope);
            default:
                throw Error("UnexpectedSyntax", "this expression is not known", position);
        }
    }

    private MapProjectionExpr CompileMapProjection(MapProjectionExpression projection, Scope scope)
    {
        var target = CompileExpression(projection.Target, scope);
        Demand(target, Kinds.Map | Kinds.Node | Kinds.Relationship, "node, relationship or map");
        return new(
            target,
            [.. projection.Items.Select(i => (i.Key, i.Value is null ? null : CompileExpression(i.Value, scope)))],
            projection.Position);
    }

    /// <summary>A written name in [] is one after a dot, once [] may follow: then it also names a part of a temporal value.</summary>
    private Expr CompileIndex(IndexExpression index, Scope scope)
    {
        var target = CompileExpression(index.Target, scope);
        var name = (index.Index as LiteralExpression)?.Value as string;
        var isPart = name is not null && (target.Kinds & ~(Kinds.Temporal | Kinds.Duration)) == 0;
        Demand(target, Kinds.List | Keyed | (isPart ? target.Kinds : Kinds.None), "list or map", "TypeError");
        var key = CompileExpression(index.Index, scope);
        var wanted = isPart ? Kinds.String
            : (target.Kinds & Keyed) == 0 ? Kinds.Integer : (target.Kinds & Kinds.List) == 0 ? Kinds.String : Kinds.Any;
        Demand(key, target.Kinds == Kinds.None ? Kinds.Any : wanted, NameOf(wanted), "TypeError");
        if (name is not null && target is not IdExpr)
        {
            return Access(target, name, index.Position);
        }

        return new IndexExpr(target, key, target.Kinds == Kinds.List ? ItemKinds.Of(target) : Kinds.Any, index.Position)
        {
            Items = target.Kinds == Kinds.List ? target.Items?.Inner : null,
        };
    }

    private SliceExpr CompileSlice(SliceExpression slice, Scope scope)
    {
        var target = CompileExpression(slice.Target, scope);
        Demand(target, Kinds.List, "list", "TypeError");
        var from = slice.From is null ? null : CompileExpression(slice.From, scope);
        var to = slice.To is null ? null : CompileExpression(slice.To, scope);
        foreach (var bound in new[] { from, to }.OfType<Expr>())
        {
            Demand(bound, Kinds.Integer, "integer", "TypeError");
        }

        return new(target, from, to, slice.Position) { Items = target.Items };
    }

    private TruthExpr CompileLabelTest(LabelTestExpression test, Scope scope)
    {
        var target = CompileExpression(test.Target, scope);
        Demand(target, Kinds.Node | Kinds.Relationship, "node or relationship");
        var isNode = target.Kinds == Kinds.Node;
        foreach (var name in test.Labels.Names.Where(_ => isNode))
        {
            WarnUnknown("label", name.Name, catalog.LabelNames);
        }

        if (test.Labels.Dynamics.Any())
        {
            var values = test.Labels.Dynamics.ToDictionary(d => d.Value, d => CompileExpression(d.Value, scope));
            return new DynamicLabelTestExpr(target, test.Labels, values, catalog, test.Position);
        }

        return new LabelTestExpr(
            target,
            catalog.SetOf(catalog.GroupsWhere(test.Labels)),
            [.. catalog.TypesWhere(test.Labels).Select(t => t.Type)],
            test.Position);
    }

    private CaseExpr CompileCase(CaseExpression choice, Scope scope)
    {
        var subject = choice.Subject is null ? null : CompileExpression(choice.Subject, scope);
        int? slot = null;
        var inner = scope;
        if (choice.SubjectName is { } name)
        {
            slot = NewSlot(SlotKind.Value).Index;
            inner = new Scope(scope);
            inner.Add(new(name, new(SlotKind.Value, slot.Value), subject!.Kinds) { IsHidden = true });
        }

        var isTest = subject is null || slot is not null;
        var branches = choice.Branches
            .Select(b =>
                (isTest ? CompilePredicate(b.When, inner) : CompileExpression(b.When, scope),
                    CompileExpression(b.Then, scope)))
            .ToArray();
        var otherwise = choice.Otherwise is null ? null : CompileExpression(choice.Otherwise, scope);
        return new(subject, slot, branches, otherwise, choice.Position)
        {
            Items = ItemKinds.Either(CaseExpr.ValuesOf(branches, otherwise).Select(v => v.Items)),
        };
    }

    private Expr CompileIterating(IteratingExpression iterating, Scope scope)
    {
        var list = CompileExpression(iterating.List, scope);
        Demand(list, Kinds.List, "list");
        var inner = new Scope(scope);
        var slot = NewSlot(SlotKind.Value).Index;
        inner.Add(new(iterating.Variable, new(SlotKind.Value, slot), ItemKinds.Of(list)) { Items = list.Items?.Inner });
        foreach (var child in iterating.Children.Where(
            c => c != iterating.List && c != (iterating as ReduceExpression)?.Initial))
        {
            RefuseAggregation(child, "comprehension");
        }

        switch (iterating)
        {
            case ListComprehensionExpression comprehension:
                var where = comprehension.Where is null ? null : CompilePredicate(comprehension.Where, inner);
                var projection = comprehension.Projection is null ? null : CompileExpression(comprehension.Projection, inner);
                return new ListComprehensionExpr(list, slot, where, projection, iterating.Position)
                {
                    Items = projection is null ? list.Items : ItemKinds.OfWritten([projection]),
                };
            case QuantifierExpression quantifier:
                return new QuantifierExpr(
                    quantifier.Quantifier, list, slot, CompilePredicate(quantifier.Where, inner), iterating.Position);
            default:
                var reduce = (ReduceExpression)iterating;
                Declare(reduce.Accumulator == reduce.Variable, reduce.Accumulator, reduce.Position);
                var accumulator = NewSlot(SlotKind.Value).Index;
                var initial = CompileExpression(reduce.Initial, scope);
                inner.Add(
                    new(reduce.Accumulator, new(SlotKind.Value, accumulator), initial.Kinds == Kinds.None ? Kinds.Any : initial.Kinds)
                    {
                        Items = initial.Items,
                    });
                var step = CompileExpression(reduce.Step, inner);
                DemandLike(initial, step);
                return new ReduceExpr(accumulator, initial, list, slot, step, KnownOf(initial) | KnownOf(step), iterating.Position)
                {
                    Items = ItemKinds.Either([initial.Items, step.Items]),
                };
        }
    }

    private static Kinds KnownOf(Expr expr) => expr.Kinds is Kinds.Any or Kinds.Storable ? Kinds.None : expr.Kinds;

    /// <summary>What a step of reduce gives must be able to be what it began with, as in Neo4j.</summary>
    private void DemandLike(Expr initial, Expr step)
    {
        var wanted = (initial.Kinds & Kinds.Float) != 0 ? initial.Kinds | Kinds.Integer : initial.Kinds;
        if (wanted != Kinds.None && !(step is ArithmeticExpr { IsSum: true } && (step.Kinds & wanted & Kinds.Number) == 0
            && (step.Kinds & Kinds.Number) != 0 && (wanted & Kinds.Number) != 0))
        {
            Demand(step, wanted, NameOf(wanted));
        }

        if (ItemKinds.AlwaysDiffer(initial.Items, step.Items))
        {
            throw Error("InvalidArgumentType", "expected a list of what the list at the beginning holds", step.Position);
        }
    }

    private Expr CompileSubquery(SubqueryExpression subquery, Scope scope)
    {
        var steps = new List<PlanStep>();
        var columns = Isolated(() => CompileQuery(subquery.Query, new Scope(scope) { KeepsNames = true }, steps, isSubquery: true));
        if (subquery.Kind == SubqueryKind.Collect && columns.Count != 1)
        {
            throw Error("InvalidClauseComposition", "COLLECT { } must return one column", subquery.Position);
        }

        if (subquery is { Kind: SubqueryKind.Exists, Query.Parts: [{ Clauses: [MatchClause { Optional: false } match] }] })
        {
            return CompileExists(match, scope, steps, subquery.Position);
        }

        Slot? column = subquery.Kind == SubqueryKind.Collect ? columns[0].Slot : null;
        return new SubqueryExpr(subquery.Kind, AddSubplan(steps, column), subquery.Position);
    }

    /// <summary>Compiles a sub-query: what replaces aggregates outside means nothing inside.</summary>
    private T Isolated<T>(Func<T> compile)
    {
        var outer = (_replacements, _testedRows);
        _replacements = null;
        try
        {
            return compile();
        }
        finally
        {
            (_replacements, _testedRows) = outer;
        }
    }

    private Expr CompilePatternPredicate(PatternExpression pattern, Scope scope)
    {
        if (pattern.Pattern.Shortest != ShortestKind.None)
        {
            throw Error("InvalidArgumentType", "expected a boolean, but found a path", pattern.Position);
        }

        foreach (var (name, position) in NamesOf(pattern.Pattern))
        {
            Lookup(name, scope, position);
        }

        var (steps, match) = (new List<PlanStep>(), new MatchClause(false, [pattern.Pattern], null, pattern.Position));
        Isolated(() =>
        {
            CompileMatch(match, new Scope(scope), steps);
            return true;
        });
        return CompileExists(match, scope, steps, pattern.Position);
    }

    private Expr CompilePatternValue(PatternExpression pattern, Scope scope)
    {
        if (pattern.Pattern.Shortest == ShortestKind.None)
        {
            throw Error(
                "UnexpectedSyntax",
                "a pattern must stand only where a truth is wanted; use a pattern comprehension or COUNT { }",
                pattern.Position);
        }

        if (pattern.Pattern.Nodes.FirstOrDefault(n => n.Variable is null || scope.Find(n.Variable) is null) is { } loose)
        {
            throw Error(
                "InvalidPathSelector",
                "a shortest path in an expression must have two known nodes: write it in a MATCH, or find its ends before",
                Math.Max(0, loose.Position));
        }

        var name = HiddenName();
        var steps = new List<PlanStep>();
        var inner = new Scope(scope);
        Isolated(() =>
        {
            CompileMatch(new(false, [pattern.Pattern with { Variable = name }], null, pattern.Position), inner, steps);
            return true;
        });
        var paths = new SubqueryExpr(SubqueryKind.Collect, AddSubplan(steps, inner.Find(name)!.Slot), pattern.Position);
        return pattern.Pattern.Shortest == ShortestKind.All
            ? paths
            : new IndexExpr(paths, new ConstantExpr(Value.From(0), pattern.Position), Kinds.Path, pattern.Position);
    }

    private static IEnumerable<(string Name, int Position)> NamesOf(PathPattern pattern) =>
        pattern.Nodes.Where(n => n.Variable is not null).Select(n => (n.Variable!, n.Position))
            .Concat(pattern.Relationships.Where(r => r.Variable is not null).Select(r => (r.Variable!, r.Position)));

    private SubqueryExpr CompilePatternComprehension(PatternComprehensionExpression comprehension, Scope scope)
    {
        RefuseAggregation(comprehension.Projection, "comprehension");
        var path = comprehension.Pattern.Variable;
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, comprehension.Pattern);
        Declare(path is not null && names.Contains(path), path ?? "", comprehension.Position);
        var steps = new List<PlanStep>();
        var column = Isolated(() =>
        {
            // The name of its path is its own, whatever it means around; its pattern must not use it.
            var inner = new Scope(scope) { Hides = path };
            CompileMatch(
                new(false, [comprehension.Pattern], comprehension.Where, comprehension.Position), inner, steps);
            var projection = CompileExpression(comprehension.Projection, inner);
            var slot = NewSlot(projection.Kinds);
            steps.Add(
                new ProjectStep(
                    [(projection, slot)], ExpressionText.Of(comprehension.Projection))
                { Rows = RowsOf(steps) });
            return (Slot: slot, Projection: projection);
        });
        return new(SubqueryKind.Collect, AddSubplan(steps, column.Slot), comprehension.Position)
        {
            Items = column.Projection.Kinds == Kinds.None ? null : new(column.Projection.Kinds, column.Projection.Items),
        };
    }
}
