using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects a property whose rows are numbers of one size.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
/// <typeparam name="TStored">What is stored of it.</typeparam>
internal abstract class NumberColumnBuilder<T, TStored>(string name, RowCounter rows) : ColumnBuilder<T>(name, rows)
    where TStored : unmanaged
{
    private TStored[] _values = [];

    protected TStored At(int row) => _values[row];

    protected void Store(int row, TStored value)
    {
        Mark(row);
        if (row >= _values.Length)
        {
            Grow(ref _values, row);
        }

        _values[row] = value;
    }

    protected Block<TStored> Finish(int count)
    {
        Array.Resize(ref _values, count);
        ClearAbsent(_values);
        return new(_values);
    }
}

internal sealed class Int64ColumnBuilder(string name, RowCounter rows) : NumberColumnBuilder<long, long>(name, rows)
{
    public override void Set(int row, long value) => Store(row, value);

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Integer)
        {
            Store(row, value.AsInt64);
        }

        return value.Kind == ValueKind.Integer;
    }

    private protected override Value ReadOwn(int row) => Value.From(At(row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present) =>
        new Int64Column(Name, count, nonNullCount, present, Finish(count));
}

internal sealed class DoubleColumnBuilder(string name, RowCounter rows) : NumberColumnBuilder<double, double>(name, rows)
{
    public override void Set(int row, double value) => Store(row, value);

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Float)
        {
            Store(row, value.AsDouble);
        }

        return value.Kind == ValueKind.Float;
    }

    private protected override Value ReadOwn(int row) => Value.From(At(row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present) =>
        new DoubleColumn(Name, count, nonNullCount, present, Finish(count));
}

internal sealed class DateColumnBuilder(string name, RowCounter rows) : NumberColumnBuilder<DateOnly, int>(name, rows)
{
    public static bool Fits(Value value) => value.Kind == ValueKind.Date
        && value.AsDayNumber >= 0 && value.AsDayNumber <= DateOnly.MaxValue.DayNumber;

    public override void Set(int row, DateOnly value) => Store(row, value.DayNumber);

    private protected override bool TrySet(int row, Value value)
    {
        var fits = Fits(value);
        if (fits)
        {
            Store(row, (int)value.AsDayNumber);
        }

        return fits;
    }

    private protected override Value ReadOwn(int row) => Value.FromDayNumber(At(row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present) =>
        new DateColumn(Name, count, nonNullCount, present, Finish(count));
}
