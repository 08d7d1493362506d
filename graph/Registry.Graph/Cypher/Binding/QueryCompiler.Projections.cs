using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>WITH and RETURN.</content>
internal sealed partial class QueryCompiler
{
    private Scope CompileProjection(ProjectionClause clause, Scope scope, Scope outer, List<PlanStep> steps)
    {
        var items = Items(clause, scope);
        foreach (var item in outer.KeepsNames ? items : [])
        {
            var goesOn = item.Expression is VariableExpression variable && variable.Name == item.Name;
            Declare(!goesOn && outer.Find(item.Name) is { IsHidden: false }, item.Name, item.Expression.Position);
        }

        var sorts = clause.Body.OrderBy;
        var projected = new Scope(outer);
        var grouping = items.Any(i => Aggregations.Contains(i.Expression))
            ? CompileGrouping(items, sorts, scope, projected, steps)
            : null;
        if (grouping is null)
        {
            CompileItems(items, scope, projected, steps);
        }

        var narrow = grouping is not null || clause.Body.Distinct;
        var wide = narrow ? projected : new Scope(scope);
        foreach (var variable in narrow ? [] : projected.All.Where(v => projected.IsOwn(v.Name)).ToList())
        {
            wide.Add(variable);
        }

        Slot[] slots = [.. projected.All.Where(v => projected.IsOwn(v.Name)).Select(v => v.Slot).Distinct()];
        if (clause.Body.Distinct)
        {
            steps.Add(new DistinctStep(slots) { Rows = RowsOf(steps) });
        }

        var live = narrow || clause.Where is null ? slots : [.. wide.All.Select(v => v.Slot).Distinct()];
        CompileOrder(clause.Body, items, grouping, wide, live, steps);
        if (clause.Where is not null)
        {
            RefuseAggregation(clause.Where, "WHERE", items);
            var ofGroups = grouping is null ? items : [];
            WithReplacements(
                Replacements(items, wide), () => CompileGroupFilter(clause.Where, ofGroups, scope, wide, steps));
        }

        if (!clause.IsReturn && items.Find(i => !i.IsNamed && i.Expression is not VariableExpression) is { } nameless)
        {
            throw Error(
                "NoExpressionAlias", "an expression in WITH must be given a name by AS", nameless.Expression.Position);
        }

        return projected;
    }

    /// <summary>
    /// Conditions on groups are put to them before their lists are made, one after the other, where they ask for nothing but
    /// their values and for what is computed of these.
    /// </summary>
    private bool CompileGroupFilter(
        Expression where, List<ProjectionItem> items, Scope before, Scope scope, List<PlanStep> steps)
    {
        var conjuncts = where is LogicExpression { IsAnd: true } and ? and.Operands : [where];
        var ofGroups = GroupingBefore(items, steps) is null ? []
            : conjuncts.TakeWhile(c => !HoldsSubquery(c) && !Aggregations.Contains(c)).ToList();
        if (ofGroups.Count > 0)
        {
            AddStages(ofGroups, items, before, scope, steps);
        }

        if (ofGroups.Count < conjuncts.Count)
        {
            var rest = ofGroups.Count == 0 ? where
                : ofGroups.Count == conjuncts.Count - 1 ? conjuncts[^1]
                : new LogicExpression(true, [.. conjuncts.Skip(ofGroups.Count)], where.Position);
            var share = ofGroups.Count == 0 ? 0.3 : 1;
            steps.Add(new FilterStep([CompilePredicate(rest, scope)], ExpressionText.Of(rest)) { Rows = RowsOf(steps) * share });
        }

        return true;
    }

    /// <summary>Gets the grouping that the items are computed of, at once after it or with nothing to compute.</summary>
    private static GroupingStep? GroupingBefore(List<ProjectionItem> items, List<PlanStep> steps) => steps switch
    {
        [.., GroupingStep grouping] => grouping,
        [.., GroupingStep grouping, ProjectStep]
            when items.Exists(i => i.Expression is not VariableExpression) && !items.Exists(i => HoldsSubquery(i.Expression)) => grouping,
        _ => null,
    };

    private void AddStages(
        List<Expression> conditions, List<ProjectionItem> items, Scope before, Scope scope, List<PlanStep> steps)
    {
        var (grouping, project) = (GroupingBefore(items, steps)!, steps[^1] as ProjectStep);
        var stages = conditions.Select(c => new GroupStage([], CompilePredicate(c, scope)) { Needs = ValuesIn([c], scope) }).ToArray();
        var text = "where " + string.Join(" AND ", conditions.Select(ExpressionText.Of));
        if (project is not null)
        {
            steps.RemoveAt(steps.Count - 1);
            var computed = items.FindAll(i => i.Expression is not VariableExpression);
            HashSet<int> needs = [.. stages[0].Needs, .. ValuesIn(computed.Select(i => i.Expression), before)];
            stages[0] = stages[0] with { Computed = project.Items, Needs = needs };
            text = $"compute {Describe(computed)} {text}";
        }

        var wanted = grouping.Where(stages, text);
        wanted.Rows = RowsOf(steps) * 0.3;
        steps[^1] = wanted;
    }

    /// <summary>Gets the value slots of the variables that some expressions name.</summary>
    private static HashSet<int> ValuesIn(IEnumerable<Expression> expressions, Scope scope)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var expression in expressions)
        {
            FreeNames.AddTo(names, expression);
        }

        return [.. names.Select(scope.Find).OfType<Variable>().Where(v => v.Slot.Kind == SlotKind.Value).Select(v => v.Slot.Index)];
    }

    private static bool HoldsSubquery(Expression expression) =>
        expression is SubqueryExpression or PatternExpression or PatternComprehensionExpression
        || expression.Children.Any(HoldsSubquery);

    private List<ProjectionItem> Items(ProjectionClause clause, Scope scope)
    {
        var items = new List<ProjectionItem>();
        if (clause.Body.IncludesAll)
        {
            // A column of its own by the name of a variable takes the place of that.
            var own = clause.Body.Items.Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
            items.AddRange(
                scope.Visible.Where(v => (scope.IsOwn(v.Name) || !clause.IsReturn) && !own.Contains(v.Name))
                    .OrderBy(v => v.Name, StringComparer.Ordinal)
                .Select(v => new ProjectionItem(new VariableExpression(v.Name, clause.Position), v.Name, true)));
            if (items.Count == 0 && own.Count == 0 && clause.IsReturn)
            {
                throw Error(
                    "NoVariablesInScope", "RETURN * must have at least one variable to return", clause.Position);
            }
        }

        items.AddRange(clause.Body.Items);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!names.Add(item.Name))
            {
                throw Error(
                    "ColumnNameConflict", $"two columns must not have the same name {item.Name}",
                    item.Expression.Position);
            }
        }

        return items;
    }

    /// <summary>Projects without grouping; a plain variable keeps its slot.</summary>
    private void CompileItems(List<ProjectionItem> items, Scope scope, Scope projected, List<PlanStep> steps)
    {
        var computed = new List<(Expr, Slot)>();
        foreach (var item in items)
        {
            projected.Add(ProjectItem(item, scope, computed));
        }

        if (computed.Count > 0)
        {
            steps.Add(new ProjectStep([.. computed], Describe(items)) { Rows = RowsOf(steps) });
        }
    }

    private static string Describe(List<ProjectionItem> items) => string.Join(", ", items.Select(i => i.Name));

    private Variable ProjectItem(ProjectionItem item, Scope scope, List<(Expr, Slot)> computed)
    {
        if (item.Expression is VariableExpression name)
        {
            return Lookup(name.Name, scope, name.Position) with { Name = item.Name, IsHidden = false };
        }

        var expr = CompileExpression(item.Expression, scope);
        var slot = NewSlot(expr.Kinds);
        computed.Add((expr, slot));
        return new(item.Name, slot, expr.Kinds) { Items = expr.Items };
    }

    private void CompileOrder(
        ProjectionBody body, List<ProjectionItem> items, Grouping? grouping, Scope scope, Slot[] live,
        List<PlanStep> steps)
    {
        var skip = body.Skip is null ? null : CompileRowCount(body.Skip);
        var limit = body.Limit is null ? null : CompileRowCount(body.Limit);
        if (body.OrderBy.Count > 0)
        {
            var keys = new List<(Expr, bool)>();
            foreach (var sort in body.OrderBy)
            {
                keys.Add((CompileSortKey(sort.Expression, items, grouping, scope), sort.Descending));
            }

            steps.Add(
                new SortStep(
                    live, [.. keys], skip, limit,
                    string.Join(", ", body.OrderBy.Select(s => ExpressionText.Of(s.Expression))))
                {
                    Rows = RowsOf(steps),
                });
        }

        if (skip is not null || limit is not null)
        {
            var detail = (body.Skip is null ? "" : "skip " + ExpressionText.Of(body.Skip) + " ")
                + (body.Limit is null ? "" : "limit " + ExpressionText.Of(body.Limit));
            steps.Add(new SkipLimitStep(skip, limit, detail)
            {
                Rows = body.Limit is LiteralExpression { Value: long count }
                    ? Math.Min(RowsOf(steps), count)
                    : RowsOf(steps),
            });
        }
    }

    private Expr CompileSortKey(Expression key, List<ProjectionItem> items, Grouping? grouping, Scope scope)
    {
        if (grouping is not null)
        {
            return grouping.CompileKey(this, key, scope);
        }

        RefuseAggregation(key, "ORDER BY");
        return WithReplacements(Replacements(items, scope), () => CompileExpression(key, scope));
    }

    /// <summary>
    /// A projected expression may be named again as it was written, also where its variables are gone.
    /// </summary>
    private static Dictionary<string, Func<Expr>> Replacements(List<ProjectionItem> items, Scope scope)
    {
        var replacements = new Dictionary<string, Func<Expr>>(StringComparer.Ordinal);
        foreach (var item in items.Where(i => i.Expression is not VariableExpression))
        {
            var variable = scope.Find(item.Name)!;
            replacements.TryAdd(
                ExpressionText.Of(item.Expression), () => Reference(variable, item.Expression.Position));
        }

        return replacements;
    }

    /// <summary>Refuses aggregates, but for those that are columns and need only be read.</summary>
    private void RefuseAggregation(Expression expression, string place, List<ProjectionItem>? columns = null)
    {
        var known = columns?.Select(c => ExpressionText.Of(c.Expression)).ToHashSet(StringComparer.Ordinal);
        var aggregate = Aggregations.In(expression).FirstOrDefault(a => known?.Contains(ExpressionText.Of(a)) != true);
        if (aggregate is not null)
        {
            throw Error("InvalidAggregation", $"an aggregate must not stand in this {place}"
                + (place == "WHERE" ? ": name it before, WITH p, count(*) AS n WHERE n > 1" : ""), aggregate.Position);
        }
    }

    private Expr CompileRowCount(Expression count)
    {
        RefuseAggregation(count, "SKIP or LIMIT");
        if (Mentions(count))
        {
            throw Error("NonConstantExpression", "the number of rows must not depend on a row", count.Position);
        }

        var expr = CompileExpression(count, new Scope());
        if (expr is ConstantExpr constant)
        {
            if (constant.Value.Kind != ValueKind.Integer)
            {
                throw Error("InvalidArgumentType", "the number of rows must be an integer", count.Position);
            }

            if (constant.Value.AsInt64 < 0)
            {
                throw Error("NegativeIntegerArgument", "the number of rows must not be negative", count.Position);
            }
        }

        return expr;
    }

    /// <summary>Tells whether an expression names a variable or holds a pattern.</summary>
    private static bool Mentions(Expression expression) => expression switch
    {
        VariableExpression or PatternExpression or SubqueryExpression or PatternComprehensionExpression => true,
        IteratingExpression => false,
        _ => expression.Children.Any(Mentions),
    };
}
