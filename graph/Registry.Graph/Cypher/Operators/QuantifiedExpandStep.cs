using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>One hop of a repetition, in the direction it is walked.</summary>
internal sealed record QuantifiedHop(
    int Near, int Relationship, int Far, RelationshipGroup[] Types, PatternDirection Direction)
{
    /// <summary>Gets what the node a repetition begins with must be.</summary>
    public NodeSet? NearNodes { get; init; }

    public NodeSet? FarNodes { get; init; }

    /// <summary>Gets the slots that must hold the same node once this hop is taken.</summary>
    public (int Left, int Right)[] Same { get; init; } = [];

    /// <summary>Gets the conditions on this hop and its two ends.</summary>
    public Expr[] Filters { get; init; } = [];

    /// <summary>Gets those that need earlier hops too and can be tested once this hop is taken.</summary>
    public Expr[] WideFilters { get; init; } = [];
}

/// <summary>A repetition hop by hop, and how often it may come.</summary>
internal sealed record QuantifiedSpec(QuantifiedHop[] Hops, int Min, int Max)
{
    public NodeSet? Visible { get; init; }

    public bool Reversed { get; init; }

    /// <summary>Gets the lists to make, by place from the left: nodes even, relationships odd.</summary>
    public (int Slot, int Place)[] Lists { get; init; } = [];

    /// <summary>Writes the lists from what was walked: one node more than relationships.</summary>
    public void WriteLists(Frame frame, List<int> nodes, List<int> relationships)
    {
        var (stride, repetitions) = (Hops.Length, relationships.Count / Hops.Length);
        foreach (var (slot, place) in Lists)
        {
            frame.Values[slot] = place % 2 == 0
                ? Gather(nodes, place / 2, stride, repetitions, Value.FromNode)
                : Gather(relationships, place / 2, stride, repetitions, Value.FromRelationship);
        }
    }

    /// <summary>Gets every so many of what was walked, from left to right.</summary>
    public Value Gather(List<int> walked, int first, int stride, int count, Func<int, Value> make)
    {
        var items = new Value[count];
        for (var i = 0; i < count; i++)
        {
            var at = first + (i * stride);
            items[i] = make(walked[Reversed ? walked.Count - 1 - at : at]);
        }

        return Value.From(items);
    }
}

/// <summary>Walks the repetitions of a quantified path pattern depth first; no relationship twice.</summary>
internal sealed class QuantifiedExpandStep(ExpandSpec spec, QuantifiedSpec part, string detail)
    : PlanStep(spec.Into ? "Expand repeated into" : "Expand repeated", detail)
{
    public override Operator Create(QueryContext context) => new Expand(spec, part);

    private sealed class Expand(ExpandSpec spec, QuantifiedSpec part) : Operator
    {
        private readonly long _maxHops = (long)part.Max * part.Hops.Length;
        private readonly List<Hops> _levels = [];
        private readonly List<int> _path = [];
        private readonly List<int> _nodes = [];

        public override bool Push(Frame frame)
        {
            var start = frame.Ids[spec.From];
            if (start < 0)
            {
                return true;
            }

            _path.Clear();
            _nodes.Clear();
            _levels.Clear();
            _nodes.Add(start);
            if (part.Min == 0 && !Take(frame))
            {
                return false;
            }

            _levels.Add(new Hops(start));
            while (_levels.Count > 0)
            {
                if (!Step(frame))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Step(Frame frame)
        {
            frame.Context.Budget.Tick();
            var hop = part.Hops[_path.Count % part.Hops.Length];
            var top = _levels[^1];
            var found = top.Next(hop.Types, hop.Direction, out var relationship, out var far);
            _levels[^1] = top;
            if (!found)
            {
                _levels.RemoveAt(_levels.Count - 1);
                Back();
                return true;
            }

            if (!Allows(frame, hop, relationship, far))
            {
                return true;
            }

            _path.Add(relationship);
            _nodes.Add(far);
            var whole = _path.Count % part.Hops.Length == 0;
            if (whole && _path.Count / part.Hops.Length >= part.Min && !Take(frame))
            {
                return false;
            }

            if (_path.Count < _maxHops)
            {
                _levels.Add(new Hops(far));
            }
            else
            {
                Back();
            }

            return true;
        }

        private void Back()
        {
            if (_path.Count > 0)
            {
                _path.RemoveAt(_path.Count - 1);
                _nodes.RemoveAt(_nodes.Count - 1);
            }
        }

        private bool Allows(Frame frame, QuantifiedHop hop, int relationship, int far)
        {
            if (_path.Contains(relationship) || spec.IsUsed(frame, relationship)
                || (part.Visible is not null && !part.Visible.Contains(far))
                || (hop.NearNodes is not null && !hop.NearNodes.Contains(_nodes[^1]))
                || (hop.FarNodes is not null && !hop.FarNodes.Contains(far)))
            {
                return false;
            }

            // Deeper hops wrote over the slots of this repetition.
            var first = _path.Count - (_path.Count % part.Hops.Length);
            for (var i = first; i < _path.Count; i++)
            {
                frame.Ids[part.Hops[i - first].Near] = _nodes[i];
                frame.Ids[part.Hops[i - first].Relationship] = _path[i];
            }

            frame.Ids[hop.Near] = _nodes[^1];
            frame.Ids[hop.Relationship] = relationship;
            frame.Ids[hop.Far] = far;
            return Array.TrueForAll(hop.Same, s => frame.Ids[s.Left] == frame.Ids[s.Right])
                && Filters.AllHold(hop.Filters, frame) && Filters.AllHold(hop.WideFilters, frame);
        }

        private bool Take(Frame frame)
        {
            var far = _nodes[^1];
            if ((spec.Into && frame.Ids[spec.To] != far) || (spec.Targets is not null && !spec.Targets.Contains(far)))
            {
                return true;
            }

            frame.Context.Budget.TickFor(_path.Count);
            frame.Values[spec.Relationship] = part.Gather(_path, 0, 1, _path.Count, Value.FromRelationship);
            part.WriteLists(frame, _nodes, _path);
            if (!spec.Into)
            {
                frame.Ids[spec.To] = far;
            }

            return !Filters.AllHold(spec.Filters, frame) || Emit(frame);
        }
    }
}
