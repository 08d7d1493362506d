using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;

namespace Registry.Graph.Cypher.Operators;

/// <summary>The shortest path, or all of them, between two bound nodes: breadth first, layer by layer.</summary>
internal sealed class ShortestPathStep(ExpandSpec spec, HopSpec hops, bool all, string detail)
    : PlanStep(all ? "All shortest paths" : "Shortest path", detail)
{
    public override bool IsStreaming => true;

    public override Operator Create(QueryContext context) => new Search(spec, hops, all);

    private sealed class Search(ExpandSpec spec, HopSpec hops, bool all) : Operator
    {
        // A place in a dictionary and the list of the steps into it.
        private const int PlaceBytes = 120;
        private const int NoNode = -1;

        // Where nothing but the start decides what is reached, the search from one start serves all targets that follow.
        private readonly bool _keeps = hops.HopFilters.Length == 0 && spec.OtherRelationships.Length == 0 && spec.OtherLists.Length == 0;
        private readonly Dictionary<int, Place> _places = [];
        private int _from = NoNode;
        private List<int> _layer = [];
        private int _depth;
        private long _charged;

        public override void Begin()
        {
            _from = NoNode;
            _charged = 0;
            _places.Clear();
            base.Begin();
        }

        public override bool Push(Frame frame)
        {
            var (from, to) = (frame.Ids[spec.From], frame.Ids[spec.To]);
            if (from < 0 || to < 0)
            {
                return true;
            }

            if (from == to)
            {
                return hops.Min == 0 ? Take(frame, []) : throw Fail.EqualEnds(hops.Position);
            }

            if (!_keeps || from != _from)
            {
                Start(frame, from);
            }

            while (!_places.ContainsKey(to) && _depth < hops.Max && _layer.Count > 0)
            {
                Widen(frame);
            }

            return !_places.TryGetValue(to, out var place) || place.Depth < hops.Min || EmitPaths(frame, from, to);
        }

        private void Start(Frame frame, int from)
        {
            frame.Context.Budget.Release(_charged);
            (_from, _depth, _charged) = (from, 0, 0);
            _layer = [from];
            _places.Clear();
            _places.Add(from, new(0, []));
        }

        private void Widen(Frame frame)
        {
            var next = new List<int>();
            _depth++;
            foreach (var node in _layer)
            {
                var step = new Hops(node);
                while (step.Next(spec, out var relationship, out var far))
                {
                    frame.Context.Budget.Tick();
                    var isKnown = _places.TryGetValue(far, out var place);
                    if ((isKnown && (!all || place!.Depth < _depth)) || !hops.Allows(spec, frame, relationship, far))
                    {
                        continue;
                    }

                    if (!isKnown)
                    {
                        frame.Context.Budget.Charge(PlaceBytes);
                        _charged += PlaceBytes;
                        _places.Add(far, place = new(_depth, new(1)));
                        next.Add(far);
                    }

                    place!.Steps.Add((node, relationship));
                }
            }

            _layer = next;
        }

        /// <summary>
        /// Walks back from the target over all parents; the depth is that of the layers, kept on a stack of its own.
        /// </summary>
        private bool EmitPaths(Frame frame, int from, int to)
        {
            var stack = new List<(int Node, int Next)> { (to, 0) };
            var path = new List<int>();
            while (stack.Count > 0)
            {
                frame.Context.Budget.Tick();
                var (node, next) = stack[^1];
                if (node == from)
                {
                    if (!Take(frame, path))
                    {
                        return false;
                    }
                }

                if (node == from || next >= _places[node].Steps.Count)
                {
                    stack.RemoveAt(stack.Count - 1);
                    if (path.Count > 0)
                    {
                        path.RemoveAt(path.Count - 1);
                    }

                    continue;
                }

                stack[^1] = (node, next + 1);
                var (parent, relationship) = _places[node].Steps[next];
                path.Add(relationship);
                stack.Add((parent, 0));
            }

            return true;
        }

        /// <summary>The path was gathered from its end.</summary>
        private bool Take(Frame frame, List<int> backwards)
        {
            var items = new Value[backwards.Count];
            for (var i = 0; i < items.Length; i++)
            {
                items[hops.Reversed ? i : items.Length - 1 - i] = Value.FromRelationship(backwards[i]);
            }

            frame.Values[spec.Relationship] = Value.From(items);
            return !Filters.AllHold(spec.Filters, frame) || Emit(frame);
        }

        /// <summary>A node that was reached: after how many steps, and by which last ones.</summary>
        private sealed record Place(int Depth, List<(int Node, int Relationship)> Steps);
    }
}
