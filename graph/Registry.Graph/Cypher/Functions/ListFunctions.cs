using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Functions of lists, and those of lists and texts alike.</summary>
internal static class ListFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("size", 1, 1, Size) { Arguments = [Kinds.List | Kinds.String], ResultKinds = Kinds.Integer },
        new("head", 1, 1, (a, s) => ItemAt("head", a[0], s, first: true)) { Arguments = [Kinds.List], ResultOf = ItemOf },
        new("last", 1, 1, (a, s) => ItemAt("last", a[0], s, first: false)) { Arguments = [Kinds.List], ResultOf = ItemOf },
        new("tail", 1, 1, Tail) { Arguments = [Kinds.List], ResultOf = list => (Kinds.List, list.Items) },
        new("reverse", 1, 1, Reverse) { Arguments = [Kinds.List | Kinds.String], ResultOf = ReverseOf },
        new("range", 2, 3, Range) { ResultKinds = Kinds.List, ResultItems = Kinds.Integer, NullGivesNull = false },
        new("isEmpty", 1, 1, IsEmpty) { Arguments = [Kinds.List | Kinds.String | Kinds.Map | Kinds.Node | Kinds.Relationship],
            ResultKinds = Kinds.Boolean },
        new("coalesce", 1, int.MaxValue, Body: null)
        {
            Make = (items, position) =>
                new CoalesceExpr(items, position) { Items = ItemKinds.Either(items.Select(i => i.Items)) },
        },
        new("nullIf", 2, 2,
            (a, _) => Semantics.Equal(a[0], a[1]) == Truth.True ? Value.Null : a[0]) { NullGivesNull = false },
    ];

    private static (Kinds Kinds, ItemKinds? Items) ItemOf(Expr list) => (ItemKinds.Of(list), list.Items?.Inner);

    private static (Kinds Kinds, ItemKinds? Items) ReverseOf(Expr argument) =>
        ((argument.Kinds & (Kinds.List | Kinds.String)) is var kinds and not Kinds.None ? kinds : Kinds.List | Kinds.String, argument.Items);

    private static IReadOnlyList<Value> List(string function, Value value, CallSite site) =>
        value.Kind == ValueKind.List ? value.AsList : throw site.Wrong(function, "a list", value);

    private static Value Size(ReadOnlySpan<Value> arguments, CallSite site) => arguments[0].Kind switch
    {
        ValueKind.List => Value.From((long)arguments[0].AsList.Count),
        ValueKind.String => Value.From(TextFunctions.Length(arguments[0].AsText)),
        _ => throw site.Wrong("size", "a list or a string", arguments[0]),
    };

    private static Value IsEmpty(ReadOnlySpan<Value> arguments, CallSite site) =>
        Value.From(arguments[0].Kind == ValueKind.Map
            ? arguments[0].AsMap.Count == 0
            : Size(arguments, site).AsInt64 == 0);

    private static Value ItemAt(string function, Value value, CallSite site, bool first)
    {
        var list = List(function, value, site);
        return list.Count == 0 ? Value.Null : list[first ? 0 : list.Count - 1];
    }

    private static Value Tail(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var list = Semantics.Items(arguments[0])!;
        return list.Count == 0 ? arguments[0] : Made(list.Count - 1, i => list[i + 1], site.Context.Budget);
    }

    private static Value Made(int count, Func<int, Value> item, Budget budget)
    {
        budget.ChargeMade(count * Budget.ValueBytes);
        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            budget.Tick();
            items[i] = item(i);
        }

        return Value.From(items);
    }

    private static Value Reverse(ReadOnlySpan<Value> arguments, CallSite site)
    {
        if (arguments[0].Kind == ValueKind.String)
        {
            return TextFunctions.Reverse(arguments[0].AsText, site.Context.Budget);
        }

        var list = List("reverse", arguments[0], site);
        return Made(list.Count, i => list[list.Count - 1 - i], site.Context.Budget);
    }

    private static Value Range(ReadOnlySpan<Value> arguments, CallSite site)
    {
        var (from, to, step) = (Bound(arguments[0], site), Bound(arguments[1], site),
            arguments.Length > 2 ? Bound(arguments[2], site) : 1);
        if (step == 0)
        {
            throw Fail.Argument("NumberOutOfRange", "the step of range must not be 0", site.Position);
        }

        var count = (((Int128)to - from) / step) + 1;
        if (count <= 0 || (step > 0 ? from > to : from < to))
        {
            return Value.From([]);
        }

        return count <= int.MaxValue
            ? Value.From(new IntegerSeries(from, step, (int)count))
            : throw new QueryLimitException(QueryLimit.Memory);
    }

    private static long Bound(Value bound, CallSite site) => bound.Kind == ValueKind.Integer
        ? bound.AsInt64
        : throw Fail.Argument(
            "InvalidArgumentType", $"range must be given integers, but found {Fail.Name(bound.Kind)}", site.Position);
}
