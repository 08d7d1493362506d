using Registry.Graph.Storage;

namespace Registry.Graph;

internal sealed class Int64ColumnBuilder(string name, RowCounter rows) : ColumnBuilder<long>(name, rows)
{
    private long[] _values = [];

    public override void Set(int row, long value)
    {
        Mark(row);
        if (row >= _values.Length)
        {
            Grow(ref _values, row);
        }

        _values[row] = value;
    }

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Integer)
        {
            Set(row, value.AsInt64);
        }

        return value.Kind == ValueKind.Integer;
    }

    private protected override Value ReadOwn(int row) => Value.From(_values[row]);

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _values, count);
        ClearAbsent(_values);
        return new Int64Column(Name, count, nonNullCount, present, new(_values));
    }
}

internal sealed class DoubleColumnBuilder(string name, RowCounter rows) : ColumnBuilder<double>(name, rows)
{
    private double[] _values = [];

    public override void Set(int row, double value)
    {
        Mark(row);
        if (row >= _values.Length)
        {
            Grow(ref _values, row);
        }

        _values[row] = value;
    }

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Float)
        {
            Set(row, value.AsDouble);
        }

        return value.Kind == ValueKind.Float;
    }

    private protected override Value ReadOwn(int row) => Value.From(_values[row]);

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _values, count);
        ClearAbsent(_values);
        return new DoubleColumn(Name, count, nonNullCount, present, new(_values));
    }
}

internal sealed class DateColumnBuilder(string name, RowCounter rows) : ColumnBuilder<DateOnly>(name, rows)
{
    private int[] _values = [];

    public static bool Fits(Value value) => value.Kind == ValueKind.Date
        && value.AsDayNumber >= 0 && value.AsDayNumber <= DateOnly.MaxValue.DayNumber;

    public override void Set(int row, DateOnly value)
    {
        Mark(row);
        if (row >= _values.Length)
        {
            Grow(ref _values, row);
        }

        _values[row] = value.DayNumber;
    }

    private protected override bool TrySet(int row, Value value)
    {
        var fits = Fits(value);
        if (fits)
        {
            Set(row, value.AsDate);
        }

        return fits;
    }

    private protected override Value ReadOwn(int row) => Value.FromDayNumber(_values[row]);

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _values, count);
        ClearAbsent(_values);
        return new DateColumn(Name, count, nonNullCount, present, new(_values));
    }
}

internal sealed class BooleanColumnBuilder(string name, RowCounter rows) : ColumnBuilder<bool>(name, rows)
{
    private ulong[] _values = [];

    public override void Set(int row, bool value)
    {
        Mark(row);
        if (row >> 6 >= _values.Length)
        {
            Grow(ref _values, row >> 6);
        }

        if (value)
        {
            Bits.Set(_values, row);
        }
        else
        {
            Bits.Clear(_values, row);
        }
    }

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Boolean)
        {
            Set(row, value.AsBoolean);
        }

        return value.Kind == ValueKind.Boolean;
    }

    private protected override Value ReadOwn(int row) => Value.From(Bits.Get(_values, row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _values, Bits.Words(count));
        for (var word = 0; word < present.Length; word++)
        {
            _values[word] &= present.Span[word];
        }

        return new BooleanColumn(Name, count, nonNullCount, present, new(_values));
    }
}
