using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Operators;

/// <summary>A part of a path as it is walked, and the node after it that leads on to the next part.</summary>
internal sealed record SelectedStage(QuantifiedSpec Part, InnerTest? After);

/// <summary>What a node between two parts must be.</summary>
internal sealed record InnerTest(int Slot, NodeSet? Nodes, Expr[] Filters);

/// <summary>A path of which some are kept between each pair of ends; its relationships go to one list.</summary>
internal sealed record SelectedSpec(IReadOnlyList<SelectedStage> Stages, PathSelector Selector, int Relationships)
{
    public required int From { get; init; }

    public required int To { get; init; }

    /// <summary>Gets a value indicating whether the far end is bound already.</summary>
    public required bool Into { get; init; }

    /// <summary>Gets where the path stands, if it is an error that both its ends are the same, as of <c>shortestPath</c>.</summary>
    public int? RefusesEqualEnds { get; init; }

    public NodeSet? Targets { get; init; }

    /// <summary>Gets the conditions on the ends alone.</summary>
    public Expr[] EndFilters { get; init; } = [];

    /// <summary>Gets the path variable, where a condition that a path must meet names it.</summary>
    public PathSpec? Path { get; init; }

    /// <summary>Gets the conditions that a path must meet to be chosen.</summary>
    public Expr[] PathFilters { get; init; } = [];

    /// <summary>Gets the conditions that are put to the chosen paths.</summary>
    public Expr[] Filters { get; init; } = [];
}

/// <summary>
/// Chooses paths between two nodes, the shortest first, no relationship twice in a path. Breadth first from the known end
/// the steps into each place are noted, with the fewest steps to it; from the far end the paths are then read back length by
/// length, and never into a place that is too far from the start for the length asked for.
/// </summary>
internal sealed class SelectedPathsStep(SelectedSpec spec, string detail) : PlanStep("Selected paths", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Select(spec);

    private sealed class Select(SelectedSpec spec) : Operator
    {
        private readonly List<int> _vertices = [];
        private readonly List<int> _relationships = [];

        public override bool Push(Frame frame)
        {
            if (frame.Ids[spec.From] < 0 || (spec.Into && frame.Ids[spec.To] < 0))
            {
                return true;
            }

            if (spec.RefusesEqualEnds is { } position && IsEndOfItself(frame))
            {
                throw Fail.EqualEnds(position);
            }

            var walk = new PathWalk(spec.Stages, frame);
            walk.Begin(frame.Ids[spec.From]);
            var wantsMore = spec.Into ? PushInto(frame, walk) : PushAll(frame, walk);
            frame.Context.Budget.Release(walk.Charged);
            return wantsMore;
        }

        private bool PushInto(Frame frame, PathWalk walk)
        {
            var target = frame.Ids[spec.To];
            int end;
            while ((end = walk.EndAt(target)) < 0)
            {
                if (!walk.Widen())
                {
                    return true;
                }
            }

            return !IsEnd(frame, target) || PushPaths(frame, walk, end);
        }

        private bool PushAll(Frame frame, PathWalk walk)
        {
            var next = 0;
            do
            {
                for (; next < walk.Ends.Count; next++)
                {
                    var (end, node) = (walk.Ends[next], walk.NodeOf(walk.Ends[next]));
                    frame.Ids[spec.To] = node;
                    if (IsEnd(frame, node) && !PushPaths(frame, walk, end))
                    {
                        return false;
                    }
                }
            }
            while (walk.Widen());
            return true;
        }

        /// <summary>Tells whether the node that the path begins at is also one that it may end at.</summary>
        private bool IsEndOfItself(Frame frame)
        {
            var from = frame.Ids[spec.From];
            frame.Ids[spec.To] = spec.Into ? frame.Ids[spec.To] : from;
            return frame.Ids[spec.To] == from && IsEnd(frame, from);
        }

        private bool IsEnd(Frame frame, int node) =>
            (spec.Targets is null || spec.Targets.Contains(node)) && Filters.AllHold(spec.EndFilters, frame);

        /// <summary>Reads back the paths to one end, length by length, until enough are found or no longer ones can be.</summary>
        private bool PushPaths(Frame frame, PathWalk walk, int end)
        {
            var (left, isGroups) = (spec.Selector.Count, spec.Selector.IsGroups);
            for (var length = walk.DepthOf(end); left > 0; length++)
            {
                walk.WidenTo(length);
                var reading = new PathReading(walk, end, length);
                var found = false;
                while (left > 0 && reading.Next(frame.Context.Budget, _vertices, _relationships))
                {
                    if (!LayOut(frame, walk))
                    {
                        continue;
                    }

                    found = true;
                    left -= isGroups ? 0 : 1;
                    if (Filters.AllHold(spec.Filters, frame) && !Emit(frame))
                    {
                        return false;
                    }
                }

                left -= isGroups && found ? 1 : 0;
                if (!reading.WasCut && !walk.CanWiden)
                {
                    return true;
                }
            }

            return true;
        }

        /// <summary>Writes all names of a path that was read back from its end; tells whether it meets the conditions.</summary>
        private bool LayOut(Frame frame, PathWalk walk)
        {
            var stages = spec.Stages;
            var (nodes, steps, all) = (new List<int> { frame.Ids[spec.From] }, new List<int>(), new List<int>());
            var stage = 0;
            for (var i = _relationships.Count - 1; i >= 0; i--)
            {
                var (relationship, node) = (_relationships[i], walk.NodeOf(_vertices[i]));
                if (relationship >= 0)
                {
                    steps.Add(relationship);
                    nodes.Add(node);
                    all.Add(relationship);
                    continue;
                }

                if (!LayOut(frame, stages[stage].Part, nodes, steps))
                {
                    return false;
                }

                if (stages[stage++].After is { } after)
                {
                    frame.Ids[after.Slot] = node;
                }

                steps.Clear();
                nodes.Clear();
                nodes.Add(node);
            }

            frame.Values[spec.Relationships] =
                stages[0].Part.Gather(all, 0, 1, all.Count, Value.FromRelationship);
            spec.Path?.Write(frame);
            return Filters.AllHold(spec.PathFilters, frame);
        }

        private static bool LayOut(Frame frame, QuantifiedSpec part, List<int> nodes, List<int> steps)
        {
            frame.Context.Budget.TickFor(steps.Count);
            part.WriteLists(frame, nodes, steps);
            for (var first = 0; first < steps.Count; first += part.Hops.Length)
            {
                for (var i = 0; i < part.Hops.Length; i++)
                {
                    var hop = part.Hops[i];
                    frame.Ids[hop.Near] = nodes[first + i];
                    frame.Ids[hop.Relationship] = steps[first + i];
                    frame.Ids[hop.Far] = nodes[first + i + 1];
                    if (!Array.TrueForAll(hop.Same, s => frame.Ids[s.Left] == frame.Ids[s.Right])
                        || !Filters.AllHold(hop.WideFilters, frame))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }
}
