using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>A column of 64-bit integers.</summary>
public sealed class Int64Column : Column
{
    internal Int64Column(string name, int count, int nonNullCount, Block<ulong> present, Block<long> values)
        : base(name, ColumnType.Int64, count, nonNullCount, present) => Block = values;

    /// <summary>Gets the integer of each row.</summary>
    public ReadOnlySpan<long> Values => Block.Span;

    internal Block<long> Block { get; }

    private protected override bool HoldsSame(Column other) => Block.HoldsSame(((Int64Column)other).Block);

    private protected override Value Read(int row) => Value.From(Values[row]);
}

/// <summary>A column of 64-bit floating-point numbers.</summary>
public sealed class DoubleColumn : Column
{
    internal DoubleColumn(string name, int count, int nonNullCount, Block<ulong> present, Block<double> values)
        : base(name, ColumnType.Double, count, nonNullCount, present) => Block = values;

    /// <summary>Gets the number of each row.</summary>
    public ReadOnlySpan<double> Values => Block.Span;

    internal Block<double> Block { get; }

    private protected override bool HoldsSame(Column other) => Block.HoldsSame(((DoubleColumn)other).Block);

    private protected override Value Read(int row) => Value.From(Values[row]);
}

/// <summary>A column of booleans.</summary>
public sealed class BooleanColumn : Column
{
    internal BooleanColumn(string name, int count, int nonNullCount, Block<ulong> present, Block<ulong> values)
        : base(name, ColumnType.Boolean, count, nonNullCount, present) => Block = values;

    /// <summary>Gets one bit a row, set where the value is true.</summary>
    public ReadOnlySpan<ulong> Values => Block.Span;

    internal Block<ulong> Block { get; }

    private protected override bool HoldsSame(Column other) => Block.HoldsSame(((BooleanColumn)other).Block);

    private protected override Value Read(int row) => Value.From(Bits.Get(Values, row));
}

/// <summary>A column of dates of the years 1 to 9999.</summary>
public sealed class DateColumn : Column
{
    internal DateColumn(string name, int count, int nonNullCount, Block<ulong> present, Block<int> values)
        : base(name, ColumnType.Date, count, nonNullCount, present) => Block = values;

    /// <summary>Gets the day number of each row, as in <see cref="DateOnly.DayNumber"/>.</summary>
    public ReadOnlySpan<int> DayNumbers => Block.Span;

    internal Block<int> Block { get; }

    private protected override bool HoldsSame(Column other) => Block.HoldsSame(((DateColumn)other).Block);

    private protected override Value Read(int row) => Value.FromDayNumber(DayNumbers[row]);
}
