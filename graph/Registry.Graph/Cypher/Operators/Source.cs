using Registry.Graph.Cypher.Execution;

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
