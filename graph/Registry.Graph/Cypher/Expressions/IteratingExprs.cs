using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>An expression over each element of a list; the element lies in a slot of its own.</summary>
internal abstract class IteratingExpr(Expr list, int slot, Kinds kinds, int position) : Expr(kinds, position)
{
    protected int Slot { get; } = slot;

    protected IReadOnlyList<Value>? ItemsOf(Frame frame) => Semantics.Items(list.Eval(frame));
}

internal sealed class ListComprehensionExpr(Expr list, int slot, Expr? where, Expr? projection, int position)
    : IteratingExpr(list, slot, Kinds.List, position)
{
    private const int ItemsBetweenCharges = 512;

    public override Value Eval(Frame frame)
    {
        if (ItemsOf(frame) is not { } items)
        {
            return Value.Null;
        }

        var result = new List<Value>();
        var (before, bytes) = (Value.Null, 0L);
        for (var i = 0; i < items.Count; i++)
        {
            frame.Context.Budget.Tick();
            frame.Values[Slot] = items[i];
            if (where is null || where.Test(frame) == Truth.True)
            {
                // The projection may run over the same slot when it is evaluated again within itself.
                var item = projection is null ? items[i] : projection.Eval(frame);
                bytes += projection is null ? Budget.ValueBytes : Budget.SizeOfItem(item, before);
                before = item;
                result.Add(item);
                if (result.Count % ItemsBetweenCharges == 0)
                {
                    frame.Context.Budget.Charge(bytes);
                    bytes = 0;
                }
            }
        }

        return Value.From(result);
    }
}

internal sealed class QuantifierExpr(Quantifier quantifier, Expr list, int slot, Expr where, int position)
    : IteratingExpr(list, slot, Kinds.Boolean, position)
{
    public override Value Eval(Frame frame) => Test(frame).ToValue();

    public override Truth Test(Frame frame)
    {
        if (ItemsOf(frame) is not { } items)
        {
            return Truth.Unknown;
        }

        var (holds, unknown) = (0, 0);
        for (var i = 0; i < items.Count; i++)
        {
            frame.Context.Budget.Tick();
            frame.Values[Slot] = items[i];
            var truth = where.Test(frame);
            holds += truth == Truth.True ? 1 : 0;
            unknown += truth == Truth.Unknown ? 1 : 0;
            if (Decided(truth, holds) is { } answer)
            {
                return answer;
            }
        }

        return quantifier switch
        {
            Quantifier.All or Quantifier.None => unknown > 0 ? Truth.Unknown : Truth.True,
            Quantifier.Any => unknown > 0 ? Truth.Unknown : Truth.False,
            _ => unknown > 0 ? Truth.Unknown : (holds == 1).ToTruth(),
        };
    }

    private Truth? Decided(Truth truth, int holds) => quantifier switch
    {
        Quantifier.All when truth == Truth.False => Truth.False,
        Quantifier.Any when truth == Truth.True => Truth.True,
        Quantifier.None when truth == Truth.True => Truth.False,
        Quantifier.Single when holds > 1 => Truth.False,
        _ => null,
    };
}

internal sealed class ReduceExpr(int accumulator, Expr initial, Expr list, int slot, Expr step, Kinds kinds, int position)
    : IteratingExpr(list, slot, kinds, position)
{
    public override Value Eval(Frame frame)
    {
        if (ItemsOf(frame) is not { } items)
        {
            return Value.Null;
        }

        var value = initial.Eval(frame);
        for (var i = 0; i < items.Count; i++)
        {
            frame.Context.Budget.Tick();
            frame.Values[accumulator] = value;
            frame.Values[Slot] = items[i];
            value = step.Eval(frame);
        }

        return value;
    }
}

/// <summary>A sub-query as a value: whether it has rows, how many, or their single column as a list.</summary>
internal sealed class SubqueryExpr(SubqueryKind kind, int subplan, int position)
    : Expr(kind == SubqueryKind.Exists ? Kinds.Boolean : kind == SubqueryKind.Count ? Kinds.Integer : Kinds.List,
        position)
{
    public override Value Eval(Frame frame)
    {
        var run = frame.Context.Subrun(subplan);
        return kind switch
        {
            SubqueryKind.Exists => Value.From(run.Exists(frame)),
            SubqueryKind.Count => Value.From(run.Count(frame)),
            _ => Value.From(run.Collect(frame)),
        };
    }

    public override Truth Test(Frame frame) =>
        kind == SubqueryKind.Exists ? frame.Context.Subrun(subplan).Exists(frame).ToTruth() : base.Test(frame);
}
