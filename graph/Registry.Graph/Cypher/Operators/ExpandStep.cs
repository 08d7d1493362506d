using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>What an expand needs to know about the relationship and its far end.</summary>
internal sealed record ExpandSpec
{
    public required int From { get; init; }

    /// <summary>Gets the slot of the relationship (of the list in a value slot for a variable length).</summary>
    public required int Relationship { get; init; }

    public required int To { get; init; }

    public required RelationshipGroup[] Types { get; init; }

    public required PatternDirection Direction { get; init; }

    /// <summary>Gets the groups of the far end, null where any neighbour will do.</summary>
    public NodeSet? Targets { get; init; }

    /// <summary>Gets a value indicating whether the far end is bound already.</summary>
    public bool Into { get; init; }

    /// <summary>Gets a value indicating whether the relationship is bound already.</summary>
    public bool RelationshipBound { get; init; }

    /// <summary>Gets the slots of other relationships of the same MATCH, which must differ from this one.</summary>
    public int[] OtherRelationships { get; init; } = [];

    /// <summary>Gets the value slots of other variable-length relationships of the same MATCH.</summary>
    public int[] OtherLists { get; init; } = [];

    public Expr[] Filters { get; init; } = [];

    /// <summary>Tells whether a relationship was used before in this match.</summary>
    public bool IsUsed(Frame frame, int relationship)
    {
        foreach (var slot in OtherRelationships)
        {
            if (frame.Ids[slot] == relationship)
            {
                return true;
            }
        }

        foreach (var slot in OtherLists)
        {
            if (Holds(frame.Values[slot], relationship))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Value list, int relationship)
    {
        if (list.Kind != ValueKind.List)
        {
            return false;
        }

        var items = list.AsList;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].AsRelationship == relationship)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Follows one relationship from a bound node.</summary>
internal sealed class ExpandStep(ExpandSpec spec, string detail)
    : PlanStep(spec.Into ? "Expand into" : "Expand", detail)
{
    public ExpandSpec Spec => spec;

    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Expand(spec);

    private sealed class Expand(ExpandSpec spec) : Operator
    {
        private readonly bool _mustDiffer = spec.OtherRelationships.Length > 0 || spec.OtherLists.Length > 0;

        public override bool Push(Frame frame)
        {
            var node = frame.Ids[spec.From];
            if (node < 0)
            {
                return true;
            }

            var (forward, backward) =
                (spec.Direction != PatternDirection.Incoming, spec.Direction != PatternDirection.Outgoing);
            if (spec.Into && spec.Direction != PatternDirection.Both && frame.Ids[spec.To] is >= 0 and var far)
            {
                return Into(frame, node, far);
            }

            foreach (var type in spec.Types)
            {
                if ((forward && !Follow(frame, type.Outgoing, node, skipLoops: false))
                    || (backward && !Follow(frame, type.Incoming, node, skipLoops: forward)))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>Between two bound nodes: looks from the one with fewer relationships.</summary>
        private bool Into(Frame frame, int node, int far)
        {
            var outgoing = spec.Direction == PatternDirection.Outgoing;
            foreach (var type in spec.Types)
            {
                var (near, other) = outgoing ? (type.Outgoing, type.Incoming) : (type.Incoming, type.Outgoing);
                var (rows, at, wanted) = near.Degree(node) <= other.Degree(far)
                    ? (near, node, far)
                    : (other, far, node);
                var neighbours = rows.Around(at, out var relationships);
                for (var i = 0; i < neighbours.Length; i++)
                {
                    frame.Context.Budget.Tick();
                    if (neighbours[i] == wanted && !Take(frame, relationships[i], far))
                    {
                        return false;
                    }
                }
            }

            return true;
        }

        /// <summary>A loop is seen from both sides; between its equal ends it counts once.</summary>
        private bool Follow(Frame frame, Csr rows, int node, bool skipLoops)
        {
            var neighbours = rows.Around(node, out var relationships);
            for (var i = 0; i < neighbours.Length; i++)
            {
                frame.Context.Budget.Tick();
                var far = neighbours[i];
                if ((skipLoops && far == node)
                    || (spec.Into && far != frame.Ids[spec.To])
                    || (spec.Targets is not null && !spec.Targets.Contains(far)))
                {
                    continue;
                }

                if (!Take(frame, relationships[i], far))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Take(Frame frame, int relationship, int far)
        {
            if ((spec.RelationshipBound && frame.Ids[spec.Relationship] != relationship)
                || (_mustDiffer && spec.IsUsed(frame, relationship)))
            {
                return true;
            }

            if (!spec.RelationshipBound)
            {
                frame.Ids[spec.Relationship] = relationship;
            }

            if (!spec.Into)
            {
                frame.Ids[spec.To] = far;
            }

            return !Filters.AllHold(spec.Filters, frame) || Emit(frame);
        }
    }
}
