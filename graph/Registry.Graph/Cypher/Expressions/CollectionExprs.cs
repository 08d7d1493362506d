using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

internal sealed class ArithmeticExpr(BinaryOperator op, Expr left, Expr right, Kinds kinds, int position)
    : Expr(kinds, position)
{
    public bool IsSum => op == BinaryOperator.Add;

    public override bool IsConstant => left.IsConstant && right.IsConstant;

    public override Value Eval(Frame frame) =>
        Arithmetic.Apply(op, left.Eval(frame), right.Eval(frame), Position, frame.Context.Budget);
}

internal sealed class NegateExpr(Expr operand, int position) : Expr(Kinds.Number, position)
{
    public override bool IsConstant => operand.IsConstant;

    public override Value Eval(Frame frame) => Arithmetic.Negate(operand.Eval(frame), Position);
}

internal sealed class ListExpr(Expr[] items, int position) : Expr(Kinds.List, position)
{
    public override bool IsConstant { get; } = Array.TrueForAll(items, i => i.IsConstant);

    public override Value Eval(Frame frame)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            values[i] = items[i].Eval(frame);
        }

        frame.Context.Budget.ChargeMade(values.Length * Budget.ValueBytes);
        return Value.From(values);
    }
}

internal sealed class MapExpr((string Key, Expr Value)[] entries, int position) : Expr(Kinds.Map, position)
{
    public IReadOnlyCollection<string> Keys { get; } = [.. entries.Select(e => e.Key)];

    public override bool IsConstant { get; } = Array.TrueForAll(entries, e => e.Value.IsConstant);

    public override Value Eval(Frame frame)
    {
        var map = new Dictionary<string, Value>(entries.Length, StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            map[key] = value.Eval(frame);
        }

        frame.Context.Budget.ChargeMade(entries.Length * 3 * Budget.ValueBytes);
        return Value.From(map);
    }
}

/// <summary><c>p {.name, .*, key: value}</c>: items without a value are properties, a null name all of them.</summary>
internal sealed class MapProjectionExpr(Expr target, (string? Key, Expr? Value)[] items, int position)
    : Expr(Kinds.Map, position)
{
    public override Value Eval(Frame frame)
    {
        var source = target.Eval(frame);
        if (source.IsNull)
        {
            return Value.Null;
        }

        var map = new Dictionary<string, Value>(StringComparer.Ordinal);
        foreach (var (key, value) in items)
        {
            if (key is null)
            {
                foreach (var (name, property) in Functions.EntityFunctions.PropertiesOf(
                    source, frame.Context, Position))
                {
                    map[name] = property;
                }
            }
            else
            {
                map[key] = value?.Eval(frame) ?? AccessExpr.Read(source, key, frame.Context.Catalog, Position);
            }
        }

        frame.Context.Budget.ChargeMade(map.Count * 3 * Budget.ValueBytes);
        return Value.From(map);
    }
}

/// <summary>
/// CASE. The subject is compared with each value, or lies in a slot that the tests read, or there is none.
/// </summary>
internal sealed class CaseExpr(
    Expr? subject, int? slot, (Expr When, Expr Then)[] branches, Expr? otherwise, int position)
    : Expr(Either(ValuesOf(branches, otherwise)), position)
{
    /// <summary>The values among which it chooses.</summary>
    public static IEnumerable<Expr> ValuesOf((Expr When, Expr Then)[] branches, Expr? otherwise) =>
        branches.Select(b => b.Then).Concat(otherwise is null ? [] : [otherwise]);

    public override Value Eval(Frame frame) => Choose(frame)?.Eval(frame) ?? Value.Null;

    private Expr? Choose(Frame frame)
    {
        if (slot is { } place)
        {
            frame.Values[place] = subject!.Eval(frame);
        }

        if (subject is null || slot is not null)
        {
            foreach (var (when, then) in branches)
            {
                if (when.Test(frame) == Truth.True)
                {
                    return then;
                }
            }

            return otherwise;
        }

        var value = subject.Eval(frame);
        frame.Context.Budget.TickFor(value);
        foreach (var (when, then) in branches)
        {
            if (Semantics.Equal(value, when.Eval(frame)) == Truth.True)
            {
                return then;
            }
        }

        return otherwise;
    }
}
