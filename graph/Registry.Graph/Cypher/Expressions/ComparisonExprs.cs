using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;
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

        var value = left.Eval(frame);
        frame.Context.Budget.TickFor(value);
        return Compare(op, value, right.Eval(frame));
    }

    public static Truth Compare(ComparisonOperator op, Value x, Value y)
    {
        if (op == ComparisonOperator.Equal)
        {
            return Semantics.Equal(x, y);
        }

        if (op == ComparisonOperator.NotEqual)
        {
            return Semantics.Equal(x, y).Not();
        }

        var order = Semantics.Order(x, y);
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

/// <summary>A property of a node or relationship compared with a value of the run, straight on the column.</summary>
internal sealed class ColumnCompareExpr(
    PropertyExpr property, ComparisonOperator op, Expr constant, int scratch, int position)
    : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var id = property.Id(frame);
        if (id < 0)
        {
            return Truth.Unknown;
        }

        var operand = frame.Context.Kept(scratch) as Operand ?? Start(frame);
        var segment = property.Reader.Find(id);
        if (segment.Column is null || operand.Value.IsNull || segment.Column.IsNull(id - segment.First))
        {
            return Truth.Unknown;
        }

        return Compare(segment, id - segment.First, operand);
    }

    private Operand Start(Frame frame)
    {
        var operand = new Operand(constant.Eval(frame));
        frame.Context.Keep(scratch, operand);
        return operand;
    }

    private Truth Compare(Segment segment, int row, Operand operand)
    {
        if (segment.Int64 is { } integers && operand.Value.Kind == ValueKind.Integer)
        {
            return CompareExpr.Holds(op, integers.Values[row].CompareTo(operand.Bits)).ToTruth();
        }

        if (segment.Date is { } dates && operand.Value.Kind == ValueKind.Date)
        {
            return CompareExpr.Holds(op, ((long)dates.DayNumbers[row]).CompareTo(operand.Bits)).ToTruth();
        }

        if (segment.Text is { } texts && op <= ComparisonOperator.NotEqual && operand.Value.Kind == ValueKind.String)
        {
            return ((texts.CodeOf(row) == operand.CodeIn(texts)) == (op == ComparisonOperator.Equal)).ToTruth();
        }

        return CompareExpr.Compare(op, segment.Column![row], operand.Value);
    }

    /// <summary>The compared value of a run, and its code in the last text column asked.</summary>
    private sealed class Operand(Value value)
    {
        private TextColumn? _column;
        private int _code;

        public Value Value { get; } = value;

        public long Bits { get; } = value.Kind == ValueKind.Integer ? value.AsInt64
            : value.Kind == ValueKind.Date ? value.AsDayNumber : 0;

        public int CodeIn(TextColumn column)
        {
            if (!ReferenceEquals(_column, column))
            {
                // A code that no row has, since rows without text were sorted out before.
                _code = column.Dictionary.TryFind(Value.AsText, out var code) ? code : int.MinValue;
                _column = column;
            }

            return _code;
        }
    }
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
