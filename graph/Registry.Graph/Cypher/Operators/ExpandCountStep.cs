using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>Counts what an expand would find, without handing on a row for each.</summary>
internal sealed class ExpandCounter(ExpandSpec spec)
{
    private readonly bool _isDegree = spec.Targets is null && spec.Filters.Length == 0
        && spec.Direction != PatternDirection.Both
        && spec.OtherRelationships.Length == 0 && spec.OtherLists.Length == 0;

    /// <summary>The far ends of one counting, where their number is asked.</summary>
    private List<int>? _ends;

    public static bool CanCount(ExpandSpec spec) => !spec.Into && !spec.RelationshipBound;

    /// <summary>Tells whether there is a row; the first one ends the search.</summary>
    public bool Any(Frame frame) => Count(frame, most: 1) > 0;

    public long Count(Frame frame) => Count(frame, long.MaxValue);

    /// <summary>Counts the rows, and the different nodes at their far ends.</summary>
    public (long Rows, int Ends) CountEnds(Frame frame)
    {
        _ends ??= [];
        _ends.Clear();
        var rows = Count(frame, long.MaxValue);
        if (rows <= 1)
        {
            return (rows, (int)rows);
        }

        // What a hub takes for a moment counts too.
        var bytes = _ends.Count * 4L;
        frame.Context.Budget.Charge(bytes);
        frame.Context.Budget.Release(bytes);
        frame.Context.Budget.TickFor(_ends.Count);
        _ends.Sort();
        var different = 1;
        for (var i = 1; i < _ends.Count; i++)
        {
            different += _ends[i] == _ends[i - 1] ? 0 : 1;
        }

        return (rows, different);
    }

    private long Count(Frame frame, long most)
    {
        var node = frame.Ids[spec.From];
        if (node < 0)
        {
            return 0;
        }

        var (forward, backward) =
            (spec.Direction != PatternDirection.Incoming, spec.Direction != PatternDirection.Outgoing);
        var count = 0L;
        foreach (var type in spec.Types)
        {
            if (_isDegree && _ends is null)
            {
                count += (forward ? type.Outgoing : type.Incoming).Degree(node);
                continue;
            }

            count += forward ? Count(frame, type.Outgoing, node, skipLoops: false, most) : 0;
            count += backward ? Count(frame, type.Incoming, node, skipLoops: forward, most) : 0;
            if (count >= most)
            {
                break;
            }
        }

        return count;
    }

    private long Count(Frame frame, Csr rows, int node, bool skipLoops, long most)
    {
        var neighbours = rows.Around(node, out var relationships);
        var count = 0L;
        for (var i = 0; i < neighbours.Length && count < most; i++)
        {
            frame.Context.Budget.Tick();
            if ((skipLoops && neighbours[i] == node)
                || (spec.Targets is not null && !spec.Targets.Contains(neighbours[i]))
                || spec.IsUsed(frame, relationships[i]))
            {
                continue;
            }

            frame.Ids[spec.Relationship] = relationships[i];
            frame.Ids[spec.To] = neighbours[i];
            if (Filters.AllHold(spec.Filters, frame))
            {
                count++;
                _ends?.Add(neighbours[i]);
            }
        }

        return count;
    }
}

/// <summary>What a count by the node of an expand counts.</summary>
internal enum CountOf
{
    /// <summary>All rows: an optional expand that finds nothing still leaves one.</summary>
    Rows,

    /// <summary>What the expand finds.</summary>
    Found,

    /// <summary>The different nodes that it finds.</summary>
    Ends,
}

/// <summary>
/// An expand and the counting of its rows by the node it starts from, in one: where each row brings another node, no
/// group is ever met again and no table of groups is needed.
/// </summary>
internal sealed class ExpandCountStep(ExpandSpec spec, bool isOptional, (int Slot, CountOf Of)[] counts, string detail)
    : PlanStep("Expand and count", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Counting(spec, isOptional, counts);

    private sealed class Counting(ExpandSpec spec, bool isOptional, (int Slot, CountOf Of)[] counts) : Operator
    {
        private readonly ExpandCounter _counter = new(spec);
        private readonly bool _countsEnds = Array.Exists(counts, c => c.Of == CountOf.Ends);

        public override bool Push(Frame frame)
        {
            var (rows, ends) = _countsEnds ? _counter.CountEnds(frame) : (_counter.Count(frame), 0);
            if (rows == 0 && !isOptional)
            {
                return true;
            }

            foreach (var (slot, of) in counts)
            {
                frame.Values[slot] = Value.From(of switch
                {
                    CountOf.Rows => Math.Max(1, rows),
                    CountOf.Found => rows,
                    _ => ends,
                });
            }

            return Emit(frame);
        }
    }
}
