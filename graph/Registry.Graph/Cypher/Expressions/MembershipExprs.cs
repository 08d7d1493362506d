using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.RegularExpressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

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
        return values.Count == 0 ? Truth.False : Semantics.Contains(values, item.Eval(frame), frame.Context.Budget);
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
        if (members.Hashed is null
            || value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Float or ValueKind.Null)
        {
            return Semantics.Contains(members.List, value, frame.Context.Budget);
        }

        return members.Hashed.Contains(value) ? Truth.True : members.HasNull ? Truth.Unknown : Truth.False;
    }

    private Members Start(Frame frame)
    {
        var members = new Members(list.Eval(frame), Position, frame.Context.Budget);
        frame.Context.Keep(scratch, members);
        return members;
    }

    private sealed class Members
    {
        public Members(Value list, int position, Budget budget)
        {
            if (list.IsNull)
            {
                return;
            }

            List = list.Kind == ValueKind.List
                ? list.AsList
                : throw Fail.Type($"IN must be followed by a list, but found {Fail.Name(list.Kind)}", position);
            var hashed = new HashSet<Value>();
            Hashed = hashed;
            budget.Charge(List.Count * 2 * Budget.ValueBytes);
            foreach (var member in List)
            {
                budget.Tick();
                HasNull |= member.IsNull;
                if (member.Kind is ValueKind.List or ValueKind.Map)
                {
                    Hashed = null;
                }
                else if (Hashed is not null)
                {
                    hashed.Add(member);
                }
            }
        }

        public IReadOnlyList<Value>? List { get; }

        public HashSet<Value>? Hashed { get; }

        public bool HasNull { get; }
    }
}

/// <summary>A property IN a list that is the same for every row: texts are compared by their codes in the column.</summary>
internal sealed class ColumnInExpr(PropertyExpr property, Expr list, int scratch, int codesScratch, int position)
    : TruthExpr(position), IColumnFilter
{
    private readonly InConstantExpr _any = new(property, list, scratch, position);

    public PropertyExpr Property => property;

    public override Truth Test(Frame frame)
    {
        var id = property.Id(frame);
        var segment = id < 0 ? null : property.Reader.Find(id);
        if (segment?.Text is not { AllDiffer: false } column || CodesOf(frame, column) is not { } codes)
        {
            return _any.Test(frame);
        }

        var code = column.CodeOf(id - segment.First);
        return code == TextColumn.NoCode ? Truth.Unknown : Array.IndexOf(codes, code) >= 0 ? Truth.True : Truth.False;
    }

    public int? FirstPassing(Segment segment, int row, int count, Frame frame)
    {
        if (segment.Text is { AllDiffer: false } column && CodesOf(frame, column) is { } codes)
        {
            var found = column.Codes.Slice(row, count).IndexOfAny(codes);
            return found < 0 ? count : found;
        }

        return null;
    }

    /// <summary>Gets the codes of a short list of texts; null for any other list.</summary>
    private int[]? CodesOf(Frame frame, TextColumn column)
    {
        if (frame.Context.Kept(codesScratch) is not Codes codes || codes.Column != column)
        {
            codes = new(column, list.Eval(frame));
            frame.Context.Keep(codesScratch, codes);
        }

        return codes.Values;
    }

    private sealed class Codes
    {
        private const int MaxItems = 16;

        public Codes(TextColumn column, Value list)
        {
            Column = column;
            if (list.Kind == ValueKind.List && list.AsList.Count is > 0 and <= MaxItems
                && list.AsList.All(v => v.Kind == ValueKind.String))
            {
                Values = [.. list.AsList.Select(v => column.Dictionary.TryFind(v.AsText, out var code) ? code : int.MinValue)];
            }
        }

        public TextColumn Column { get; }

        public int[]? Values { get; }
    }
}

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and =~; unknown unless both are strings.</summary>
internal sealed class TextTestExpr(BinaryOperator op, Expr left, Expr right, int scratch, int position)
    : TruthExpr(position)
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
            _ => (frame.Context.Kept(scratch) as ExpressionCache ?? Start(frame)).Matches(
                text, part, Position, frame.Context.Budget),
        }).ToTruth();
    }

    private ExpressionCache Start(Frame frame)
    {
        var cache = new ExpressionCache();
        frame.Context.Keep(scratch, cache);
        return cache;
    }
}
