using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>One comparison of two values.</summary>
internal sealed class CompareExpr(ComparisonOperator op, Expr left, Expr right, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        if (left is IdExpr x && right is IdExpr y && op <= ComparisonOperator.NotEqual && x.Slot.Kind == y.Slot.Kind)
        {
            return CompareIds(x.Id(frame), y.Id(frame));
        }

        var (value, other) = (left.Eval(frame), right.Eval(frame));
        if (value.Kind == other.Kind && value.Kind is ValueKind.Integer or ValueKind.Date)
        {
            return Holds(op, value.CompareBits(other)).ToTruth();
        }

        frame.Context.Budget.TickFor(value);
        return Compare(op, value, other, frame.Context.Budget);
    }

    public static Truth Compare(ComparisonOperator op, Value x, Value y, Budget? budget = null)
    {
        if (op == ComparisonOperator.Equal)
        {
            return Semantics.Equal(x, y, budget);
        }

        if (op == ComparisonOperator.NotEqual)
        {
            return Semantics.Equal(x, y, budget).Not();
        }

        // Of durations and of points none is before another, not even before itself.
        if (op is ComparisonOperator.Less or ComparisonOperator.Greater && x.Kind is ValueKind.Duration or ValueKind.Point)
        {
            return Truth.Unknown;
        }

        var order = Semantics.Order(x, y, budget);
        return order switch
        {
            Semantics.Incomparable => Truth.Unknown,
            Semantics.NeverEqual => Truth.False,
            _ => Holds(op, order).ToTruth(),
        };
    }

    /// <summary>Tells whether a sign of an order satisfies an operator.</summary>
    public static bool Holds(ComparisonOperator op, int order) => op switch
    {
        ComparisonOperator.Equal => order == 0,
        ComparisonOperator.NotEqual => order != 0,
        ComparisonOperator.Less => order < 0,
        ComparisonOperator.LessOrEqual => order <= 0,
        ComparisonOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private Truth CompareIds(int x, int y) => x < 0 || y < 0
        ? Truth.Unknown
        : ((x == y) == (op == ComparisonOperator.Equal)).ToTruth();
}

/// <summary>A chain of comparisons: all neighbours must hold.</summary>
internal sealed class ChainExpr(Expr[] operands, IReadOnlyList<ComparisonOperator> operators, int position)
    : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var answer = Truth.True;
        var left = operands[0].Eval(frame);
        for (var i = 0; i < operators.Count; i++)
        {
            var right = operands[i + 1].Eval(frame);
            var truth = CompareExpr.Compare(operators[i], left, right);
            if (truth == Truth.False)
            {
                return Truth.False;
            }

            answer = truth == Truth.Unknown ? Truth.Unknown : answer;
            left = right;
        }

        return answer;
    }
}
