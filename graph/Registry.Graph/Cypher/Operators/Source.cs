using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Reads nodes or relationships by their number; any stretch of them can be read by itself.</summary>
internal abstract class Source : Operator
{
    /// <summary>Gets how many there are to read.</summary>
    public abstract long Count { get; }

    public sealed override bool Push(Frame frame) => Push(frame, 0, Count);

    /// <summary>Reads a stretch, by places among all that there are to read.</summary>
    public bool Push(Frame frame, long from, long to)
    {
        for (var r = 0; r < RangeCount && from < to; r++)
        {
            var (first, end) = Range(r);
            var length = end - first;
            if (from < length)
            {
                var last = (int)Math.Min(to, length);
                if (!PushRange(frame, first + (int)from, first + last))
                {
                    return false;
                }
            }

            from = Math.Max(0, from - length);
            to -= length;
        }

        return true;
    }

    protected abstract int RangeCount { get; }

    protected abstract (int First, int End) Range(int index);

    protected abstract bool PushRange(Frame frame, int first, int end);
}

/// <summary>Reads numbers with the filters that need nothing else; the first is put to whole stretches of a column.</summary>
/// <param name="slot">Where a number goes.</param>
/// <param name="filters">The filters.</param>
/// <param name="hides">Whether the view may hide some of what is read.</param>
internal abstract class FilteringSource(int slot, Expr[] filters, bool hides) : Source
{
    // Nothing may be asked of what the view hides, so there every one is looked at by itself.
    private readonly IColumnFilter? _leading =
        !hides && filters is [IColumnFilter filter, ..] && filter.Property.Target.Slot.Index == slot ? filter : null;

    /// <summary>Tells whether the view shows what has a number.</summary>
    protected abstract bool Shows(int id);

    protected sealed override bool PushRange(Frame frame, int first, int end)
    {
        // What the leading filter has found needs it no more.
        var tested = _leading is null ? 0 : 1;
        for (var id = NextPassing(frame, first, end); id < end; id++)
        {
            frame.Context.Budget.Tick();
            frame.Ids[slot] = id;
            if (hides && !Shows(id))
            {
                continue;
            }

            if (!Filters.AllHold(filters, frame, tested))
            {
                id = NextPassing(frame, id + 1, end) - 1;
                tested = _leading is null ? 0 : 1;
            }
            else if (!Emit(frame))
            {
                return false;
            }
            else
            {
                // Neighbours often pass alike: the next one is tested by itself.
                tested = 0;
            }
        }

        return true;
    }

    private int NextPassing(Frame frame, int from, int end) =>
        _leading is null ? from : ColumnFilters.Next(_leading, frame, from, end);
}
