using System.Runtime.CompilerServices;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// One property of all nodes of a group, or of all relationships of a type. Rows count from 0 within the group. A row
/// without a value is marked in <see cref="Present"/>; what a typed span holds there has no meaning.
/// </summary>
public abstract class Column
{
    private readonly Block<ulong> _present;

    private protected Column(string name, ColumnType type, int count, int nonNullCount, Block<ulong> present)
    {
        Name = name;
        Type = type;
        Count = count;
        NonNullCount = nonNullCount;
        _present = present;
    }

    /// <summary>Gets the name of the property.</summary>
    public string Name { get; }

    /// <summary>Gets how the values are kept.</summary>
    public ColumnType Type { get; }

    /// <summary>Gets the number of rows.</summary>
    public int Count { get; }

    /// <summary>Gets the number of rows that have a value.</summary>
    public int NonNullCount { get; }

    /// <summary>Gets a value indicating whether some row has no value.</summary>
    public bool HasNulls => NonNullCount < Count;

    /// <summary>Gets one bit a row, set where there is a value; empty when every row has one.</summary>
    public ReadOnlySpan<ulong> Present => _present.Span;

    internal Block<ulong> PresentBlock => _present;

    /// <summary>Gets the value of a row, null where there is none.</summary>
    /// <param name="row">The row within the group.</param>
    public Value this[int row] => IsNull(row) ? Value.Null : Read(row);

    /// <summary>Tells whether a row has no value.</summary>
    /// <param name="row">The row within the group.</param>
    /// <returns>True when there is none.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
        return _present.Length != 0 && !Bits.Get(_present.Span, row);
    }

    /// <summary>
    /// Tells whether another column holds the same in every row, judged by memory alone: where the same values are kept in
    /// other ways, such as texts under other codes, it is no copy.
    /// </summary>
    /// <param name="other">The other column.</param>
    /// <returns>True when all rows are the same.</returns>
    public bool IsCopyOf(Column other) => ReferenceEquals(this, other)
        || (Type == other.Type && Count == other.Count && NonNullCount == other.NonNullCount
            && _present.HoldsSame(other._present) && HoldsSame(other));

    private protected abstract bool HoldsSame(Column other);

    private protected abstract Value Read(int row);
}
