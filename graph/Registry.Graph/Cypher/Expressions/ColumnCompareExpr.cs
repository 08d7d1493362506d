using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>A property of a node or relationship compared with a value of the run, straight on the column.</summary>
internal sealed class ColumnCompareExpr(
    PropertyExpr property, ComparisonOperator op, Expr constant, int scratch, int position)
    : TruthExpr(position), IColumnFilter
{
    public PropertyExpr Property => property;

    public override Truth Test(Frame frame)
    {
        var id = property.Id(frame);
        if (id < 0)
        {
            return Truth.Unknown;
        }

        var segment = property.Reader.Find(id);
        var row = id - segment.First;
        var operand = OperandOf(frame);
        if (segment.Column is null || operand.Value.IsNull || segment.Column.IsNull(row))
        {
            return Truth.Unknown;
        }

        if (segment.Int64 is { } integers && operand.Value.Kind == ValueKind.Integer)
        {
            return operand.Range.Holds(integers.Values[row]).ToTruth();
        }

        if (segment.Date is { } dates && operand.Value.Kind == ValueKind.Date)
        {
            return operand.Range.Holds(dates.DayNumbers[row]).ToTruth();
        }

        if (segment.Text is { } texts && op <= ComparisonOperator.NotEqual && operand.Value.Kind == ValueKind.String)
        {
            return ((texts.CodeOf(row) == operand.CodeIn(texts)) == (op == ComparisonOperator.Equal)).ToTruth();
        }

        return CompareExpr.Compare(op, segment.Column[row], operand.Value);
    }

    public int? FirstPassing(Segment segment, int row, int count, Frame frame)
    {
        var operand = OperandOf(frame);
        if (operand.Value.IsNull)
        {
            return count;
        }

        if (segment.Int64 is { } integers && operand.Value.Kind == ValueKind.Integer)
        {
            return operand.Range.First(integers, integers.Values.Slice(row, count), row);
        }

        if (segment.Date is { } dates && operand.Value.Kind == ValueKind.Date)
        {
            return operand.Range.First(dates, dates.DayNumbers.Slice(row, count), row);
        }

        if (segment.Text is { AllDiffer: false } texts && op == ComparisonOperator.Equal
            && operand.Value.Kind == ValueKind.String)
        {
            var found = texts.Codes.Slice(row, count).IndexOf(operand.CodeIn(texts));
            return found < 0 ? count : found;
        }

        return null;
    }

    private Operand OperandOf(Frame frame) => frame.Context.Kept(scratch) as Operand ?? Start(frame);

    private Operand Start(Frame frame)
    {
        var operand = new Operand(op, constant.Eval(frame));
        frame.Context.Keep(scratch, operand);
        return operand;
    }

    /// <summary>The compared value of a run, and its code in the last text column asked.</summary>
    private sealed class Operand(ComparisonOperator op, Value value)
    {
        private TextColumn? _column;
        private int _code;

        public Value Value { get; } = value;

        /// <summary>Gets the whole numbers for which the comparison holds, for an integer or a date.</summary>
        public IntegerRange Range { get; } = IntegerRange.Of(
            op, value.Kind == ValueKind.Integer ? value.AsInt64 : value.Kind == ValueKind.Date ? value.AsDayNumber : 0);

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
