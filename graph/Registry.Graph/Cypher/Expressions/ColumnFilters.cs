using System.Numerics;
using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>
/// A filter on one property that a scan can put to a whole stretch of its column at once, without a call for each row.
/// </summary>
internal interface IColumnFilter
{
    /// <summary>Gets the property asked.</summary>
    PropertyExpr Property { get; }

    /// <summary>
    /// Finds the first row of a stretch that passes, counted from its begin; its length where none does, and null where
    /// the kind of column asks for a test of each row.
    /// </summary>
    int? FirstPassing(Segment segment, int row, int count, Frame frame);
}

/// <summary>Looks through the nodes or relationships of a scan for those that pass a filter on a column.</summary>
internal static class ColumnFilters
{
    /// <summary>The most rows looked at before the limits of the query are.</summary>
    private const int Stretch = 1 << 15;

    /// <summary>Finds the first from a number on that passes; the end where none does.</summary>
    public static int Next(IColumnFilter filter, Frame frame, int from, int end)
    {
        while (from < end)
        {
            var segment = filter.Property.Reader.Find(from);
            var last = Math.Min(Math.Min(end, segment.First + segment.Count), from + Stretch);
            var length = last - from;
            var passing = segment.Column is null ? length
                : filter.FirstPassing(segment, from - segment.First, length, frame) ?? FirstByTest(filter, frame, from, length);
            frame.Context.Budget.TickFor(passing >> 5);
            if (passing < length)
            {
                return from + passing;
            }

            from = last;
        }

        return end;
    }

    private static int FirstByTest(IColumnFilter filter, Frame frame, int from, int count)
    {
        for (var i = 0; i < count; i++)
        {
            frame.Ids[filter.Property.Target.Slot.Index] = from + i;
            if (((Expr)filter).Test(frame) == Truth.True)
            {
                return i;
            }
        }

        return count;
    }

    /// <summary>Finds the first set bit of a stretch that is set in both.</summary>
    public static int FirstSet(ReadOnlySpan<ulong> bits, ReadOnlySpan<ulong> present, int row, int count)
    {
        var end = row + count;
        for (var word = row >> 6; word << 6 < end; word++)
        {
            var both = present.IsEmpty ? bits[word] : bits[word] & present[word];
            if (word == row >> 6)
            {
                both &= ulong.MaxValue << (row & 63);
            }

            if (both != 0)
            {
                return Math.Min(count, (word << 6) + BitOperations.TrailingZeroCount(both) - row);
            }
        }

        return count;
    }
}
