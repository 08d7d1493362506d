using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>Projections that aggregate.</content>
internal sealed partial class QueryCompiler
{
    private Dictionary<string, Func<Expr>>? _replacements;

    internal T WithReplacements<T>(Dictionary<string, Func<Expr>> replacements, Func<T> compile)
    {
        var outer = _replacements;
        _replacements = replacements;
        try
        {
            return compile();
        }
        finally
        {
            _replacements = outer;
        }
    }

    private Grouping CompileGrouping(
        List<ProjectionItem> items, IReadOnlyList<SortItem> sorts, Scope scope, Scope projected, List<PlanStep> steps)
    {
        var grouping = new Grouping { Error = (detail, rule, position) => Error(detail, rule, position) };
        var computed = new List<(Expr, Slot)>();
        var keys = new List<Slot>();
        var variables = new Dictionary<ProjectionItem, Variable>();
        foreach (var item in items.Where(i => !Aggregations.Contains(i.Expression)))
        {
            var variable = ProjectItem(item, scope, computed);
            variables.Add(item, variable);
            keys.Add(variable.Slot);
            grouping.AddKey(item.Expression, item.Name, () => Reference(variable, item.Expression.Position));
        }

        var aggregates = CompileAggregates(items, sorts, scope, grouping);
        var coded = TakeCoded(computed, keys, scope);
        var property = keys.Count == 1 ? OnlyProperty(computed) : null;
        if (computed.Count > 0 && property is null)
        {
            steps.Add(new ProjectStep([.. computed], "grouping keys") { Rows = RowsOf(steps) });
        }

        var rows = keys.Count == 0 ? 1 : Math.Max(1, RowsOf(steps) * 0.3);
        if (!CountByNode(keys, aggregates, steps))
        {
            var spec = new GroupSpec([.. keys.Distinct()], [.. aggregates]) { CodedKeys = coded, KeyProperty = property };
            steps.Add(ComesInOrder(spec.Keys, steps) is { } scanned
                ? new AggregateInOrderStep(spec, scanned, Describe(items)) { Rows = rows }
                : new AggregateStep(spec with { Held = HeldRowOf(spec) }, Describe(items)) { Rows = rows });
        }

        CompileOverGroups(items, variables, grouping, scope, projected, steps);
        return grouping;
    }

    /// <summary>
    /// Scan, expand, count by the scanned node: each node comes once, so its count is known when its expand ends. The
    /// same for an optional expand. Anything but counts of what is found is left to the general grouping.
    /// </summary>
    private static bool CountByNode(List<Slot> keys, List<AggregateSpec> aggregates, List<PlanStep> steps)
    {
        if (steps is not [ScanStep scan, ..] || steps.Count != 2 || keys.Distinct().ToList() is not [var key]
            || key != new Slot(SlotKind.Node, scan.Slot))
        {
            return false;
        }

        var isOptional = steps[1] is OptionalStep;
        var expand = (isOptional && steps[1].Inner[0].Steps is [var only] ? only : steps[1]) as ExpandStep;
        if (expand is null || expand.Spec.From != scan.Slot || !ExpandCounter.CanCount(expand.Spec))
        {
            return false;
        }

        var counts = new List<(int, CountOf)>();
        foreach (var aggregate in aggregates)
        {
            if (CountOfExpand(aggregate, expand.Spec) is not { } of)
            {
                return false;
            }

            counts.Add((aggregate.Slot, of));
        }

        steps[1] = new ExpandCountStep(expand.Spec, isOptional, [.. counts], expand.Detail) { Rows = scan.Rows };
        return true;
    }

    /// <summary>Gets what an aggregate counts of the rows of an expand; null where it does anything else.</summary>
    private static CountOf? CountOfExpand(AggregateSpec aggregate, ExpandSpec expand)
    {
        if (!aggregate.IsCount)
        {
            return null;
        }

        if (aggregate.Argument is null)
        {
            return CountOf.Rows;
        }

        // A relationship is found once only from one end; a loop is no exception.
        return aggregate.Argument is not IdExpr id ? null
            : id.Slot.Index == expand.Relationship ? CountOf.Found
            : id.Slot.Index != expand.To ? null
            : aggregate.Distinct ? CountOf.Ends
            : CountOf.Found;
    }

    /// <summary>Takes the keys that codes tell out of those to compute; the code stands for the key.</summary>
    private CodedKey[] TakeCoded(List<(Expr Expr, Slot Slot)> computed, List<Slot> keys, Scope scope)
    {
        var coded = new List<CodedKey>();
        foreach (var (expr, slot) in computed.ToList())
        {
            if (slot.Kind == SlotKind.Value && expr is PropertyExpr property && CodesOf(property, scope) is { } codes)
            {
                var code = NewSlot(SlotKind.Relationship);
                coded.Add(new(codes, code.Index, slot.Index));
                computed.Remove((expr, slot));
                keys[keys.IndexOf(slot)] = code;
            }
        }

        return [.. coded];
    }

    /// <summary>Nodes and relationships are held by their numbers, with what is read from them later; all else as values.</summary>
    private HeldRowSpec HeldRowOf(GroupSpec spec)
    {
        var place = NewSlot(SlotKind.Relationship);
        var slots = new HashSet<Slot>(spec.Keys) { place };
        var computed = new List<(Expr, Slot)>();
        Expr? Hold(Expr? expr)
        {
            switch (expr)
            {
                case null or { IsConstant: true }:
                    return expr;
                case IdExpr or SlotExpr:
                    slots.Add(expr is IdExpr id ? id.Slot : new(SlotKind.Value, ((SlotExpr)expr).Index));
                    return expr;
            }

            var slot = NewSlot(SlotKind.Value);
            computed.Add((expr, slot));
            slots.Add(slot);
            return new SlotExpr(slot.Index, expr.Kinds, expr.Position) { Items = expr.Items };
        }

        AggregateSpec OverHeld(AggregateSpec aggregate)
        {
            if (aggregate.Argument is PropertyExpr property && (aggregate.Codes is not null || aggregate.Numbers is not null))
            {
                slots.Add(property.Target.Slot);
                return aggregate;
            }

            return aggregate with { Argument = Hold(aggregate.Argument), Second = Hold(aggregate.Second) };
        }

        AggregateSpec[] aggregates = [.. spec.Aggregates.Select(OverHeld)];
        return new() { Slots = [.. slots], Computed = [.. computed], Aggregates = aggregates, Place = place.Index };
    }

    private CodedProperty? CodesOf(PropertyExpr property, Scope scope) => CodedProperty.Of(property, SegmentsOf(property, scope));

    /// <summary>Gets the segments of a property where its node can lie, or its relationship.</summary>
    private IEnumerable<Segment> SegmentsOf(PropertyExpr property, Scope scope)
    {
        var groups = scope.All.FirstOrDefault(v => v.Slot == property.Target.Slot && v.Groups is not null)?.Groups;
        var firsts = groups?.Groups.Select(g => catalog.Graph.NodeGroups[g].First).ToHashSet();
        return property.Reader.Segments.Where(s => firsts?.Contains(s.First) ?? true);
    }

    /// <summary>Gets the property that is all there is to compute.</summary>
    private static PropertyExpr? OnlyProperty(List<(Expr Expr, Slot Slot)> computed) =>
        computed.Count == 1 && computed[0].Slot.Kind == SlotKind.Value ? computed[0].Expr as PropertyExpr : null;

    /// <summary>
    /// Gets the slot of the scanned node where all rows of each come together and it is among the keys.
    /// </summary>
    private static int? ComesInOrder(Slot[] keys, List<PlanStep> steps) =>
        steps is [ScanStep scan, ..] && keys.Contains(new(SlotKind.Node, scan.Slot)) && steps.TrueForAll(s => s.IsStreaming)
            ? scan.Slot
            : null;

    private List<AggregateSpec> CompileAggregates(
        List<ProjectionItem> items, IReadOnlyList<SortItem> sorts, Scope scope, Grouping grouping)
    {
        var specs = new List<AggregateSpec>();
        var own = items.SelectMany(i => Aggregations.In(i.Expression)).Select(ExpressionText.Of)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var aggregate in items.Select(i => i.Expression).Concat(sorts.Select(s => s.Expression))
            .SelectMany(Aggregations.In))
        {
            var key = ExpressionText.Of(aggregate);
            if (grouping.HasAggregate(key))
            {
                continue;
            }

            if (!own.Contains(key))
            {
                grouping.DemandNames(aggregate);
                throw Error(
                    "InvalidAggregation", "an aggregate to sort by must be one of the columns, too", aggregate.Position);
            }

            var spec = CompileAggregate(aggregate, scope);
            specs.Add(spec);
            var (kinds, known) = Aggregations.ResultOf(aggregate, spec.Argument);
            grouping.AddAggregate(key, () => new SlotExpr(spec.Slot, kinds, aggregate.Position) { Items = known });
        }

        return specs;
    }

    private AggregateSpec CompileAggregate(Expression aggregate, Scope scope)
    {
        var create = Aggregations.Factory(aggregate);
        var slot = NewSlot(SlotKind.Value).Index;
        if (aggregate is not FunctionExpression call)
        {
            return new(create, null, null, false, slot) { IsCount = true };
        }

        var wanted = call.Name.StartsWith("percentile", StringComparison.OrdinalIgnoreCase) ? 2 : 1;
        if (call.Arguments.Count != wanted)
        {
            throw Error(
                "InvalidNumberOfArguments", $"{call.Name} must be given {wanted} argument{(wanted == 1 ? "" : "s")}",
                call.Position);
        }

        foreach (var argument in call.Arguments)
        {
            if (Aggregations.Contains(argument))
            {
                throw Error("NestedAggregation", "an aggregate must not stand within an aggregate", argument.Position);
            }

            if (IsRandom(argument))
            {
                throw Error(
                    "NonConstantExpression", "an aggregate must not be taken of random numbers", argument.Position);
            }
        }

        var second = wanted == 2 ? CompileExpression(call.Arguments[1], scope) : null;
        var first = CompileExpression(call.Arguments[0], scope);
        var allowed = Aggregations.ArgumentKinds(call.Name);
        Demand(first, allowed, NameOf(allowed));
        if (second is not null)
        {
            Demand(second, Kinds.Number, "number");
            if (second is ConstantExpr { Value: { IsNumber: true, AsNumber: not (>= 0 and <= 1) } })
            {
                throw Error("NumberOutOfRange", "a percentile must be from 0 to 1", second.Position);
            }
        }

        if (first is IdExpr id && call.Name.Equals("collect", StringComparison.OrdinalIgnoreCase))
        {
            create = () => new CollectIdsAggregate(id.Slot.Kind == SlotKind.Node);
        }

        var property = second is null ? first as PropertyExpr : null;
        return new(create, first, second, call.Distinct, slot)
        {
            Codes = property is null ? null : CodesOf(property, scope),
            Numbers = property is not null && HasOnlyNumbers(property, scope) ? property : null,
            IsCount = call.Name.Equals("count", StringComparison.OrdinalIgnoreCase),
        };
    }

    private bool HasOnlyNumbers(PropertyExpr property, Scope scope) =>
        SegmentsOf(property, scope).All(s => s.Column is null or Int64Column or DoubleColumn);

    private static bool IsRandom(Expression expression) =>
        expression is FunctionExpression { Name: var name } && name.Equals("rand", StringComparison.OrdinalIgnoreCase)
        || expression.Children.Any(IsRandom);

    private void CompileOverGroups(
        List<ProjectionItem> items, Dictionary<ProjectionItem, Variable> keys, Grouping grouping, Scope scope,
        Scope projected, List<PlanStep> steps)
    {
        var after = new Scope(projected);
        foreach (var (item, variable) in keys)
        {
            after.Add(variable);
            if (item.Expression is VariableExpression name)
            {
                after.Add(variable with { Name = name.Name });
            }
        }

        var computed = new List<(Expr, Slot)>();
        foreach (var item in items)
        {
            if (keys.TryGetValue(item, out var key))
            {
                projected.Add(key);
                continue;
            }

            var expr = grouping.CompileItem(this, item.Expression, after);
            var slot = expr is SlotExpr direct ? new Slot(SlotKind.Value, direct.Index) : NewSlot(SlotKind.Value);
            if (expr is not SlotExpr)
            {
                computed.Add((expr, slot));
            }

            projected.Add(new(item.Name, slot, expr.Kinds) { Items = expr.Items });
        }

        if (computed.Count > 0)
        {
            steps.Add(new ProjectStep([.. computed], "over groups") { Rows = RowsOf(steps) });
        }

        grouping.BeginSort(items.Select(i => i.Name));
    }
}
