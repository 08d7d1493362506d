using System.Runtime.CompilerServices;

namespace Registry.Graph.Cypher.Planning;

/// <summary>One property of a range of nodes or relationships; no column where it is absent or hidden.</summary>
internal sealed class Segment(int first, int count, Column? column)
{
    public readonly int First = first;
    public readonly int Count = count;
    public readonly Column? Column = column;
    public readonly Int64Column? Int64 = column as Int64Column;
    public readonly DoubleColumn? Double = column as DoubleColumn;
    public readonly DateColumn? Date = column as DateColumn;
    public readonly TextColumn? Text = column as TextColumn;
    public readonly BooleanColumn? Boolean = column as BooleanColumn;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Covers(int id) => unchecked((uint)(id - First) < (uint)Count);
}

/// <summary>
/// Finds the column of a property for a node or relationship number; neighbours in time are mostly of one group.
/// </summary>
internal sealed class PropertyReader(Segment[] segments)
{
    private static readonly Segment Nowhere = new(0, 0, null);

    // Written by any thread; a stale one only costs a search.
    private Segment _last = Nowhere;

    public Segment[] Segments { get; } = segments;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Segment Find(int id)
    {
        var last = _last;
        return last.Covers(id) ? last : Search(id);
    }

    public Value Read(int id)
    {
        if (id < 0)
        {
            return Value.Null;
        }

        var segment = Find(id);
        return segment.Column is null ? Value.Null : segment.Column[id - segment.First];
    }

    private Segment Search(int id)
    {
        var (low, high) = (0, Segments.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = Segments[middle].First <= id ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 ? _last = Segments[low] : Nowhere;
    }
}
