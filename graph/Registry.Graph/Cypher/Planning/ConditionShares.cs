using System.Globalization;
using System.Numerics;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>The shares of rows for which a condition is true and false; for the rest it is unknown.</summary>
internal readonly record struct TruthShares(double True, double False)
{
    public TruthShares Not() => new(False, True);

    public TruthShares And(TruthShares other) => new(True * other.True, 1 - ((1 - False) * (1 - other.False)));

    public TruthShares Or(TruthShares other) => Not().And(other.Not()).Not();
}

/// <summary>
/// Estimates for how many nodes or relationships a condition on one of them holds: what is written out is tried on a sample
/// of the rows, nulls and truths are counted, and what only the run tells gets a share that is usual.
/// </summary>
/// <param name="name">The variable.</param>
/// <param name="rows">The rows of each group or type it may be of.</param>
/// <param name="columnsOf">The columns of a property in these, null where one has none that is visible.</param>
/// <param name="budget">The limits of the query.</param>
internal sealed class ConditionShares(
    string name, int[] rows, Func<string, Column?[]> columnsOf, Budget budget)
{
    private const int MaxSample = 1024;
    private const double RangeShare = 0.3;
    private const double OtherShare = 0.5;
    private const double UsualDistinct = 10;

    /// <summary>Steps of this share of the rows come to no place twice and keep in step with nothing.</summary>
    private const double GoldenShare = 0.618_033_988_749_894_9;

    private readonly long _total = rows.Sum(r => (long)r);
    private (int Group, int Row)[]? _sample;

    public TruthShares Of(Expression condition) => condition switch
    {
        UnaryExpression { Operator: UnaryOperator.Not } not => Of(not.Operand).Not(),
        UnaryExpression { Operator: UnaryOperator.IsNotNull } test => Nulls(test.Operand).Not(),
        UnaryExpression { Operator: UnaryOperator.IsNull } test => Nulls(test.Operand),
        PropertyExpression property when IsOwn(property) => Truths(property.Name),
        _ when Tester(condition) is { } test => Sampled(test),
        LogicExpression logic => Chain(logic.Operands.Select(Of), logic.IsAnd),
        ComparisonExpression comparison => Chain(
            comparison.Operators.Select((op, i) => Compare(op, comparison.Operands[i], comparison.Operands[i + 1])), isAnd: true),
        BinaryExpression { Operator: BinaryOperator.In } member => Member(member.Left),
        _ => new(OtherShare, OtherShare),
    };

    private TruthShares Chain(IEnumerable<TruthShares> shares, bool isAnd) => shares.Aggregate((all, next) =>
    {
        budget.Tick();
        return isAnd ? all.And(next) : all.Or(next);
    });

    private static Truth TruthOf(Value value) =>
        value.Kind == ValueKind.Boolean ? value.AsBoolean.ToTruth() : Truth.Unknown;

    private bool IsOwn(PropertyExpression property) => property.Target is VariableExpression target && target.Name == name;

    private double Present(string property) =>
        _total == 0 ? 0 : columnsOf(property).Sum(c => (double)(c?.NonNullCount ?? 0)) / _total;

    private TruthShares Nulls(Expression operand)
    {
        if (operand is PropertyExpression property && IsOwn(property))
        {
            var present = Present(property.Name);
            return new(1 - present, present);
        }

        return Reader(operand) is { } read ? Sampled(row => read(row).IsNull.ToTruth()) : new(OtherShare, OtherShare);
    }

    /// <summary>Counts the rows for which a property is true.</summary>
    private TruthShares Truths(string property)
    {
        var (trues, falses) = (0.0, 0.0);
        foreach (var column in columnsOf(property).OfType<BooleanColumn>())
        {
            var found = TrueRows(column);
            (trues, falses) = (trues + found, falses + column.NonNullCount - found);
        }

        return _total == 0 ? default : new(trues / _total, falses / _total);
    }

    private static long TrueRows(BooleanColumn column)
    {
        var found = 0L;
        for (var word = 0; word < column.Values.Length; word++)
        {
            var present = column.Present.IsEmpty ? ulong.MaxValue : column.Present[word];
            found += BitOperations.PopCount(column.Values[word] & present);
        }

        return found;
    }

    /// <summary>A comparison with what only the run tells.</summary>
    private TruthShares Compare(ComparisonOperator op, Expression left, Expression right)
    {
        if (Reader(left) is not null && Reader(right) is not null)
        {
            return Of(new ComparisonExpression([left, right], [op], left.Position));
        }

        var property = new[] { left, right }.OfType<PropertyExpression>().FirstOrDefault(IsOwn);
        var present = property is null ? 1 : Present(property.Name);
        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var equal = present / Math.Max(2, property is null ? UsualDistinct : Distinct(property.Name));
            var shares = new TruthShares(equal, present - equal);
            return op == ComparisonOperator.Equal ? shares : shares.Not();
        }

        return new(present * RangeShare, present * (1 - RangeShare));
    }

    private TruthShares Member(Expression item)
    {
        var (present, distinct) = item is PropertyExpression property && IsOwn(property)
            ? (Present(property.Name), Distinct(property.Name)) : (1, UsualDistinct);
        var found = present * Math.Min(OtherShare, 5 / distinct);
        return new(found, present - found);
    }

    /// <summary>Makes what tries a condition on a row, where nothing but the row is needed for it.</summary>
    private Func<(int Group, int Row), Truth>? Tester(Expression condition)
    {
        switch (condition)
        {
            case LogicExpression logic:
                var operands = logic.Operands.Select(Tester).ToList();
                return operands.Contains(null) ? null : row => Joined(operands.Select(o => o!(row)), logic.IsAnd);
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                return Tester(not.Operand) is { } negated ? row => negated(row).Not() : null;
            case UnaryExpression { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull } asked:
                return Reader(asked.Operand) is { } maybe
                    ? row => (maybe(row).IsNull == (asked.Operator == UnaryOperator.IsNull)).ToTruth() : null;
            case ComparisonExpression comparison:
                var sides = comparison.Operands.Select(Reader).ToList();
                return sides.Contains(null) ? null : row => Joined(
                    comparison.Operators.Select((op, i) => CompareExpr.Compare(op, sides[i]!(row), sides[i + 1]!(row), budget)),
                    isAnd: true);
            case BinaryExpression { Operator: BinaryOperator.In, Right: ListExpression list } member:
                var (item, members) = (Reader(member.Left), list.Items.Select(Reader).ToList());
                return item is null || members.Contains(null) ? null
                    : row => Semantics.Contains([.. members.Select(m => m!(row))], item(row), budget);
            case BinaryExpression
            {
                Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains
            } test:
                return Reader(test.Left) is { } left && Reader(test.Right) is { } right
                    ? row => TextTest(test.Operator, left(row), right(row)) : null;
            default:
                return Reader(condition) is { } read ? row => TruthOf(read(row)) : null;
        }
    }

    private static Truth Joined(IEnumerable<Truth> truths, bool isAnd) => truths.Aggregate(
        isAnd.ToTruth(),
        (all, next) => all == (!isAnd).ToTruth() || next == (!isAnd).ToTruth() ? (!isAnd).ToTruth()
            : all == Truth.Unknown ? all : next);

    private static Truth TextTest(BinaryOperator op, Value text, Value part) =>
        text.Kind != ValueKind.String || part.Kind != ValueKind.String ? Truth.Unknown : (op switch
        {
            BinaryOperator.StartsWith => text.AsText.StartsWith(part.AsText, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.AsText.EndsWith(part.AsText, StringComparison.Ordinal),
            _ => text.AsText.Contains(part.AsText, StringComparison.Ordinal),
        }).ToTruth();

    /// <summary>Estimates the number of different values of a property.</summary>
    private double Distinct(string property)
    {
        var columns = columnsOf(property);
        var texts = columns.OfType<TextColumn>().Select(c => c.Dictionary.Count).DefaultIfEmpty(0).Max();
        if (texts > 0)
        {
            return texts;
        }

        var (read, sample) = (OfProperty(columns), Sample());
        var values = sample.Select(read).Where(v => !v.IsNull).ToList();
        var different = values.Distinct().Count();
        return values.Count == 0 ? UsualDistinct
            : different > values.Count / 2 ? different * (double)_total / sample.Length
            : different;
    }

    private TruthShares Sampled(Func<(int Group, int Row), Truth> test)
    {
        var (sample, trues, falses) = (Sample(), 0, 0);
        foreach (var row in sample)
        {
            budget.Tick();
            var truth = test(row);
            trues += truth == Truth.True ? 1 : 0;
            falses += truth == Truth.False ? 1 : 0;
        }

        // What none of the sample has may still be there: half a row of it.
        var length = Math.Max(1, sample.Length);
        var (least, isWhole) = (0.5 / length, sample.Length == _total);
        return new(
            trues == 0 && !isWhole ? least : trues / (double)length, falses == 0 && !isWhole ? least : falses / (double)length);
    }

    private (int Group, int Row)[] Sample()
    {
        if (_sample is not null)
        {
            return _sample;
        }

        var sample = new (int, int)[(int)Math.Min(_total, MaxSample)];
        for (var i = 0; i < sample.Length; i++)
        {
            var place = _total <= MaxSample ? i : (long)(((i + 1) * GoldenShare % 1) * _total);
            var group = 0;
            while (place >= rows[group])
            {
                place -= rows[group++];
            }

            sample[i] = (group, (int)place);
        }

        return _sample = sample;
    }

    /// <summary>Makes what reads an expression off a row, where nothing but the row is needed for it.</summary>
    private Func<(int Group, int Row), Value>? Reader(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                var constant = ValueOf(literal.Value);
                return _ => constant;
            case UnaryExpression { Operator: UnaryOperator.Minus, Operand: LiteralExpression { Value: long number } }:
                return _ => Value.From(-number);
            case FunctionExpression { Name: var called, Arguments: [LiteralExpression { Value: string text }] }
                when called.Equals("date", StringComparison.OrdinalIgnoreCase)
                && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day):
                return _ => Value.From(day);
            case PropertyExpression property when IsOwn(property):
                return OfProperty(columnsOf(property.Name));
            case FunctionExpression { Name: var called } call
                when called.Equals("coalesce", StringComparison.OrdinalIgnoreCase) && call.Arguments.Count > 0:
                var items = call.Arguments.Select(Reader).ToList();
                return items.Contains(null) ? null : row => items.Select(i => i!(row)).FirstOrDefault(v => !v.IsNull);
            default:
                return null;
        }
    }

    private static Value ValueOf(object? literal) => literal switch
    {
        bool truth => Value.From(truth),
        long number => Value.From(number),
        double number => Value.From(number),
        string text => Value.From(text),
        _ => Value.Null,
    };

    private static Func<(int Group, int Row), Value> OfProperty(Column?[] columns) =>
        row => columns[row.Group]?[row.Row] ?? Value.Null;
}
