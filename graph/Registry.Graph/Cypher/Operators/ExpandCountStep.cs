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

    public static bool CanCount(ExpandSpec spec) => !spec.Into && !spec.RelationshipBound;

    /// <summary>Tells whether there is a row; the first one ends the search.</summary>
    public bool Any(Frame frame) => Count(frame, most: 1) > 0;

    public long Count(Frame frame) => Count(frame, long.MaxValue);

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
            if (_isDegree)
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
            count += Filters.AllHold(spec.Filters, frame) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>
/// An expand and the counting of its rows by the node it starts from, in one: where each row brings another node, no
/// group is ever met again and no table of groups is needed.
/// </summary>
internal sealed class ExpandCountStep(
    ExpandSpec spec, bool isOptional, (int Slot, bool CountsRows)[] counts, string detail)
    : PlanStep("Expand and count", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Counting(spec, isOptional, counts);

    private sealed class Counting(ExpandSpec spec, bool isOptional, (int Slot, bool CountsRows)[] counts) : Operator
    {
        private readonly ExpandCounter _counter = new(spec);

        public override bool Push(Frame frame)
        {
            var count = _counter.Count(frame);
            if (count == 0 && !isOptional)
            {
                return true;
            }

            foreach (var (slot, countsRows) in counts)
            {
                // An optional part that finds nothing still leaves one row.
                frame.Values[slot] = Value.From(countsRows ? Math.Max(1, count) : count);
            }

            return Emit(frame);
        }
    }
}
