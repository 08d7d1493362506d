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
        private const int PlaceBytes = 96;

        private long _charged;

        public override bool Push(Frame frame)
        {
            var wantsMore = Find(frame);
            frame.Context.Budget.Release(_charged);
            _charged = 0;
            return wantsMore;
        }

        private bool Find(Frame frame)
        {
            var (from, to) = (frame.Ids[spec.From], frame.Ids[spec.To]);
            if (from < 0 || to < 0)
            {
                return true;
            }

            if (from == to && hops.Min == 0)
            {
                return Take(frame, []);
            }

            var parents = new Dictionary<int, List<(int Node, int Relationship)>> { [from] = [] };
            var layer = new List<int> { from };
            for (var depth = 1; depth <= hops.Max && layer.Count > 0; depth++)
            {
                layer = NextLayer(frame, layer, parents);
                if (parents.ContainsKey(to) && to != from)
                {
                    return depth < hops.Min || EmitPaths(frame, from, to, parents);
                }
            }

            return true;
        }

        private List<int> NextLayer(
            Frame frame, List<int> layer, Dictionary<int, List<(int Node, int Relationship)>> parents)
        {
            var next = new List<int>();
            var found = new Dictionary<int, List<(int, int)>>();
            foreach (var node in layer)
            {
                var step = new Hops(node);
                while (step.Next(spec, out var relationship, out var far))
                {
                    frame.Context.Budget.Tick();
                    if (parents.ContainsKey(far) || !hops.Allows(spec, frame, relationship, far))
                    {
                        continue;
                    }

                    if (!found.TryGetValue(far, out var list))
                    {
                        frame.Context.Budget.Charge(PlaceBytes);
                        _charged += PlaceBytes;
                        found.Add(far, list = new List<(int, int)>(1));
                        next.Add(far);
                    }
                    else if (!all)
                    {
                        continue;
                    }

                    list.Add((node, relationship));
                }
            }

            foreach (var (node, list) in found)
            {
                parents.Add(node, list);
            }

            return next;
        }

        /// <summary>
        /// Walks back from the target over all parents; the depth is that of the layers, kept on a stack of its own.
        /// </summary>
        private bool EmitPaths(
            Frame frame, int from, int to, Dictionary<int, List<(int Node, int Relationship)>> parents)
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

                if (node == from || next >= parents[node].Count)
                {
                    stack.RemoveAt(stack.Count - 1);
                    if (path.Count > 0)
                    {
                        path.RemoveAt(path.Count - 1);
                    }

                    continue;
                }

                stack[^1] = (node, next + 1);
                var (parent, relationship) = parents[node][next];
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
    }
}
