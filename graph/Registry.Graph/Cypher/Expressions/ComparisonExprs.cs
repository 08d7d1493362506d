using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;
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
internal sealed class ColumnCompareExpr(PropertyExpr property, ComparisonOperator op, Expr constant, int scratch, int position)
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
internal sealed class ChainExpr(Expr[] operands, IReadOnlyList<ComparisonOperator> operators, int position) : TruthExpr(position)
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

internal sealed class InExpr(Expr item, Expr list, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var members = list.Eval(frame);
        if (members.IsNull)
        {
            return Truth.Unknown;
        }

        if (members.Kind != ValueKind.List)
        {
            throw Fail.Type($"IN must be followed by a list, but found {Fail.Name(members.Kind)}", Position);
        }

        var values = members.AsList;
        frame.Context.Budget.TickFor(members);
        return values.Count == 0 ? Truth.False : Semantics.Contains(values, item.Eval(frame));
    }
}

/// <summary>IN over a long list that is the same for every row: a hash set made once a run.</summary>
internal sealed class InConstantExpr(Expr item, Expr list, int scratch, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var members = frame.Context.Kept(scratch) as Members ?? Start(frame);
        if (members.List is null)
        {
            return Truth.Unknown;
        }

        if (members.List.Count == 0)
        {
            return Truth.False;
        }

        var value = item.Eval(frame);
        frame.Context.Budget.Tick();
        if (members.Hashed is null || value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Float or ValueKind.Null)
        {
            return Semantics.Contains(members.List, value);
        }

        return members.Hashed.Contains(value) ? Truth.True : members.HasNull ? Truth.Unknown : Truth.False;
    }

    private Members Start(Frame frame)
    {
        var members = new Members(list.Eval(frame), Position);
        frame.Context.Keep(scratch, members);
        return members;
    }

    private sealed class Members
    {
        public Members(Value list, int position)
        {
            if (list.IsNull)
            {
                return;
            }

            List = list.Kind == ValueKind.List
                ? list.AsList
                : throw Fail.Type($"IN must be followed by a list, but found {Fail.Name(list.Kind)}", position);
            HasNull = List.Any(v => v.IsNull);
            Hashed = List.All(v => v.Kind is not (ValueKind.List or ValueKind.Map)) ? [.. List] : null;
        }

        public IReadOnlyList<Value>? List { get; }

        public HashSet<Value>? Hashed { get; }

        public bool HasNull { get; }
    }
}

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and =~; unknown unless both are strings.</summary>
internal sealed class TextTestExpr(BinaryOperator op, Expr left, Expr right, int scratch, int position) : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var (x, y) = (left.Eval(frame), right.Eval(frame));
        if (x.Kind != ValueKind.String || y.Kind != ValueKind.String)
        {
            return Truth.Unknown;
        }

        var (text, part) = (x.AsText, y.AsText);
        frame.Context.Budget.TickFor(x);
        return (op switch
        {
            BinaryOperator.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.EndsWith(part, StringComparison.Ordinal),
            BinaryOperator.Contains => text.Contains(part, StringComparison.Ordinal),
            _ => (frame.Context.Kept(scratch) as PatternCache ?? Start(frame)).Matches(text, part, Position),
        }).ToTruth();
    }

    private PatternCache Start(Frame frame)
    {
        var cache = new PatternCache();
        frame.Context.Keep(scratch, cache);
        return cache;
    }
}
