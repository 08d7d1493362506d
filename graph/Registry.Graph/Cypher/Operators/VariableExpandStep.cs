using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The bounds of a variable-length relationship and what each of its hops must satisfy.</summary>
internal sealed record HopSpec
{
    public required int Min { get; init; }

    public required int Max { get; init; }

    /// <summary>Gets the slot of the relationship of one hop, for the hop filters.</summary>
    public required int Hop { get; init; }

    public Expr[] HopFilters { get; init; } = [];

    /// <summary>Gets where the relationship stands in the text.</summary>
    public int Position { get; init; }

    /// <summary>Gets the visible nodes, where some are hidden: no hop may pass a hidden one.</summary>
    public NodeSet? Visible { get; init; }

    /// <summary>
    /// Gets a value indicating whether the pattern is walked from its right end, so that the list must be turned.
    /// </summary>
    public bool Reversed { get; init; }

    public bool Allows(ExpandSpec spec, Frame frame, int relationship, int far)
    {
        if ((Visible is not null && !Visible.Contains(far)) || spec.IsUsed(frame, relationship))
        {
            return false;
        }

        frame.Ids[Hop] = relationship;
        return Filters.AllHold(HopFilters, frame);
    }
}

/// <summary>
/// Follows relationships over a number of hops, depth first with a stack of its own; no relationship twice.
/// </summary>
internal sealed class VariableExpandStep(ExpandSpec spec, HopSpec hops, string detail)
    : PlanStep(spec.Into ? "Expand hops into" : "Expand hops", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Expand(spec, hops);

    private sealed class Expand(ExpandSpec spec, HopSpec hops) : Operator
    {
        private readonly List<Hops> _levels = [];
        private readonly List<int> _path = [];
        private IReadOnlyList<Value> _given = [];
        private int _max = hops.Max;

        public override bool Push(Frame frame)
        {
            var start = frame.Ids[spec.From];
            if (start < 0 || (spec.RelationshipBound && !TakeGiven(frame)))
            {
                return true;
            }

            _levels.Clear();
            _path.Clear();
            if (hops.Min == 0 && !Take(frame, start))
            {
                return false;
            }

            if (_max > 0)
            {
                _levels.Add(new Hops(start));
            }

            while (_levels.Count > 0)
            {
                if (!Step(frame))
                {
                    return false;
                }
            }

            return true;
        }

        /// <summary>A list that is bound already is the only way there is.</summary>
        private bool TakeGiven(Frame frame)
        {
            var given = frame.Values[spec.Relationship];
            if (given.Kind != ValueKind.List)
            {
                return false;
            }

            _given = given.AsList;
            _max = Math.Min(hops.Max, _given.Count);
            return true;
        }

        private bool IsGiven(int relationship) =>
            _given[hops.Reversed ? _given.Count - 1 - _path.Count : _path.Count] is { Kind: ValueKind.Relationship } next
            && next.AsRelationship == relationship;

        private bool Step(Frame frame)
        {
            frame.Context.Budget.Tick();
            var top = _levels[^1];
            var found = top.Next(spec, out var relationship, out var far);
            _levels[^1] = top;
            if (!found)
            {
                _levels.RemoveAt(_levels.Count - 1);
                if (_path.Count > 0)
                {
                    _path.RemoveAt(_path.Count - 1);
                }

                return true;
            }

            if ((spec.RelationshipBound && !IsGiven(relationship))
                || _path.Contains(relationship) || !hops.Allows(spec, frame, relationship, far))
            {
                return true;
            }

            _path.Add(relationship);
            if (_path.Count >= hops.Min && !Take(frame, far))
            {
                return false;
            }

            if (_path.Count < _max)
            {
                _levels.Add(new Hops(far));
            }
            else
            {
                _path.RemoveAt(_path.Count - 1);
            }

            return true;
        }

        private bool Take(Frame frame, int far)
        {
            if ((spec.Into && frame.Ids[spec.To] != far) || (spec.Targets is not null && !spec.Targets.Contains(far)))
            {
                return true;
            }

            if (!spec.RelationshipBound)
            {
                frame.Values[spec.Relationship] = ListOf();
            }
            else if (_path.Count < _given.Count)
            {
                return true;
            }

            if (!spec.Into)
            {
                frame.Ids[spec.To] = far;
            }

            return !Filters.AllHold(spec.Filters, frame) || Emit(frame);
        }

        private Value ListOf()
        {
            var items = new Value[_path.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[hops.Reversed ? items.Length - 1 - i : i] = Value.FromRelationship(_path[i]);
            }

            return Value.From(items);
        }
    }
}
