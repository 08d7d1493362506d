using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>A call of a function; up to four arguments lie on the stack.</summary>
internal sealed class FunctionExpr(Function function, Expr[] arguments, Kinds kinds, int position) : Expr(kinds, position)
{
    private const int OnStack = 4;

    public override bool IsConstant { get; } = function.IsDeterministic
        && Array.TrueForAll(arguments, a => a.IsConstant);

    public override Value Eval(Frame frame)
    {
        var few = default(FewValues);
        var values = arguments.Length <= OnStack ? ((Span<Value>)few)[..arguments.Length] : new Value[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i].Eval(frame);
            if (values[i].IsNull && function.NullGivesNull)
            {
                return Value.Null;
            }

            if (values[i].Kind == ValueKind.String)
            {
                frame.Context.Budget.TickFor(values[i]);
            }
        }

        var value = function.Body!(values, new(frame.Context, Position));
        if (value.Kind == ValueKind.String)
        {
            frame.Context.Budget.ChargeText(value.AsText.Length);
        }

        return value;
    }

    [InlineArray(OnStack)]
    private struct FewValues
    {
        private Value _first;
    }
}

/// <summary>The first of some values that is not null; those after it are not evaluated.</summary>
internal sealed class CoalesceExpr(Expr[] items, int position)
    : Expr(Either(items), position)
{
    public override bool IsConstant { get; } = Array.TrueForAll(items, i => i.IsConstant);

    public override Value Eval(Frame frame)
    {
        foreach (var item in items)
        {
            if (item.Eval(frame) is { IsNull: false } value)
            {
                return value;
            }
        }

        return Value.Null;
    }

    public override Truth Test(Frame frame)
    {
        foreach (var item in items)
        {
            if (item.Test(frame) is var truth && truth != Truth.Unknown)
            {
                return truth;
            }
        }

        return Truth.Unknown;
    }
}

/// <summary>A value computed at its first use in a run and kept for the rest of it.</summary>
internal sealed class OnceExpr(Expr inner, int scratch) : Expr(inner.Kinds, inner.Position)
{
    public override bool IsConstant => true;

    public override Value Eval(Frame frame)
    {
        // The common case makes no closure.
        return frame.Context.Kept(scratch) is Box kept ? kept.Value : Compute(frame);
    }

    private Value Compute(Frame frame)
    {
        var value = inner.Eval(frame);
        frame.Context.Keep(scratch, new Box(value));
        return value;
    }

    private sealed record Box(Value Value);
}
