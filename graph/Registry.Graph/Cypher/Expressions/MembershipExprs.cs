using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.RegularExpressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>IN a list. One that comes again, row after row, is hashed.</summary>
internal sealed class InExpr(Expr item, Expr list, int scratch, int position) : TruthExpr(position)
{
    private const int LeastToHash = 32;

    public override Truth Test(Frame frame)
    {
        var members = list.Eval(frame);
        if (Semantics.Items(members) is not { } values)
        {
            return Truth.Unknown;
        }

        var budget = frame.Context.Budget;
        if (values.Count >= LeastToHash && HashedAgain(frame, values) is { } hashed)
        {
            budget.Tick();
            return hashed.Contains(item.Eval(frame), budget);
        }

        budget.TickFor(members);
        return values.Count == 0 ? Truth.False : Semantics.Contains(values, item.Eval(frame), budget);
    }

    /// <summary>From the second time in a row that the very same list is asked; null before.</summary>
    private HashedList? HashedAgain(Frame frame, IReadOnlyList<Value> values)
    {
        switch (frame.Context.Kept(scratch))
        {
            case HashedList hashed when hashed.Values == values:
                return hashed;
            case IReadOnlyList<Value> before when before == values:
                var made = new HashedList(values, frame.Context.Budget);
                frame.Context.Keep(scratch, made);
                return made;
            default:
                frame.Context.Keep(scratch, values);
                return null;
        }
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

        if (members.List.Values.Count == 0)
        {
            return Truth.False;
        }

        frame.Context.Budget.Tick();
        return members.List.Contains(item.Eval(frame), frame.Context.Budget);
    }

    private Members Start(Frame frame)
    {
        var (value, budget) = (list.Eval(frame), frame.Context.Budget);
        budget.Charge(value.Kind == ValueKind.List ? value.AsList.Count * 2L * Budget.ValueBytes : 0);
        var members = new Members(Semantics.Items(value) is { } items ? new HashedList(items, budget) : null);
        frame.Context.Keep(scratch, members);
        return members;
    }

    private sealed record Members(HashedList? List);
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

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and =~; unknown unless both are strings, but an expression must be one.</summary>
internal sealed class TextTestExpr(BinaryOperator op, Expr left, Expr right, int scratch, int position)
    : TruthExpr(position)
{
    public override Truth Test(Frame frame)
    {
        var (x, y) = (left.Eval(frame), right.Eval(frame));
        if (x.Kind != ValueKind.String || y.Kind != ValueKind.String)
        {
            return op == BinaryOperator.Matches && x.Kind == ValueKind.String && !y.IsNull
                ? throw Fail.Type($"=~ must be followed by a string, but found {Fail.Name(y.Kind)}", Position)
                : Truth.Unknown;
        }

        var (text, part) = (x.AsText, y.AsText);
        frame.Context.Budget.TickFor(x);
        return (op switch
        {
            BinaryOperator.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.EndsWith(part, StringComparison.Ordinal),
            BinaryOperator.Contains => TextSearch.IndexOf(text, part, 0, frame.Context.Budget) >= 0,
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
