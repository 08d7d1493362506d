using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects one property; rows may be set in any order and more than once.</summary>
public abstract class ColumnBuilder
{
    private readonly RowCounter _rows;
    private ulong[] _present = [];
    private bool _hasCleared;

    // Values of another kind than the column's. The column becomes a mixed one when any is left at the end.
    private Dictionary<int, Value>? _others;

    private protected ColumnBuilder(string name, RowCounter rows)
    {
        Name = name;
        _rows = rows;
    }

    /// <summary>Gets the name of the property.</summary>
    public string Name { get; }

    /// <summary>Takes the value of a row away.</summary>
    /// <param name="row">The row.</param>
    public void Clear(int row)
    {
        Demand(row);
        _others?.Remove(row);
        _hasCleared = true;
        if (row >> 6 < _present.Length)
        {
            Bits.Clear(_present, row);
        }
    }

    internal void Set(int row, Value value)
    {
        if (value.IsNull)
        {
            Clear(row);
        }
        else if (!TrySet(row, value))
        {
            Clear(row);
            (_others ??= [])[row] = value;
        }
    }

    internal Column Build()
    {
        var count = _rows.Count;
        if (_others is { Count: > 0 })
        {
            return MixedColumnWriter.Write(Name, count, Read);
        }

        Array.Resize(ref _present, Bits.Words(count));
        var nonNull = 0;
        foreach (var word in _present)
        {
            nonNull += System.Numerics.BitOperations.PopCount(word);
        }

        return Build(count, nonNull, nonNull == count ? default : new Block<ulong>(_present));
    }

    /// <summary>
    /// Notes that a row has a value of the column's own kind; to be called before the value is stored.
    /// </summary>
    /// <param name="row">The row.</param>
    private protected void Mark(int row)
    {
        Demand(row);
        _others?.Remove(row);
        if (row >> 6 >= _present.Length)
        {
            GrowBits(ref _present, row);
        }

        Bits.Set(_present, row);
    }

    // Most columns are set when all rows are there; then they get their full length at once.
    private protected void Grow<T>(ref T[] values, int row) => Grow(ref values, row, _rows.Expected);

    private protected void GrowBits(ref ulong[] words, int row) => Grow(ref words, row >> 6, Bits.Words(_rows.Expected));

    private protected bool IsPresent(int row) => row >> 6 < _present.Length && Bits.Get(_present, row);

    /// <summary>Sets what a cleared row left behind to zero, so that equal graphs have equal bytes.</summary>
    /// <typeparam name="T">The element.</typeparam>
    /// <param name="values">The value of each row.</param>
    private protected void ClearAbsent<T>(T[] values)
        where T : unmanaged
    {
        if (_hasCleared)
        {
            for (var row = 0; row < values.Length; row++)
            {
                values[row] = IsPresent(row) ? values[row] : default;
            }
        }
    }

    private protected abstract bool TrySet(int row, Value value);

    private protected abstract Value ReadOwn(int row);

    private protected abstract Column Build(int count, int nonNullCount, Block<ulong> present);

    private Value Read(int row) =>
        _others!.TryGetValue(row, out var other) ? other : IsPresent(row) ? ReadOwn(row) : Value.Null;

    private static void Grow<T>(ref T[] values, int index, int expected) => Array.Resize(
        ref values, (int)Math.Min(Array.MaxLength, Math.Max(Math.Max(index + 1L, expected), values.Length * 2L)));

    private void Demand(int row)
    {
        if ((uint)row >= (uint)_rows.Count || _rows.IsClosed)
        {
            _rows.DemandOpen();
            throw new ArgumentOutOfRangeException(nameof(row), "The row must have been added before.");
        }
    }
}

/// <summary>Collects one property of one type.</summary>
/// <typeparam name="T">The type: long, double, bool, <see cref="DateOnly"/> or string.</typeparam>
public abstract class ColumnBuilder<T> : ColumnBuilder
{
    private protected ColumnBuilder(string name, RowCounter rows)
        : base(name, rows)
    {
    }

    /// <summary>Sets the value of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">The value.</param>
    public abstract void Set(int row, T value);
}
