namespace Registry.Graph.Algorithms;

/// <content>The two steps that move nodes: while it gains, and into the parts of a community.</content>
public sealed partial class Leiden
{
    // A node is looked at again only when a neighbour of it has moved.
    private void MoveNodes(LeidenGraph graph, int[] communities, int[] first)
    {
        var strengths = new double[graph.NodeCount];
        var sizes = new int[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            strengths[communities[node]] += graph.Strengths[node];
            sizes[communities[node]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, graph.NodeCount).Where(community => sizes[community] == 0));
        var queue = new Queue<int>(first);
        var queued = new bool[graph.NodeCount];
        foreach (var node in first)
        {
            queued[node] = true;
        }

        var sums = new NeighbourSums(graph.NodeCount);
        while (queue.TryDequeue(out var node))
        {
            queued[node] = false;
            var own = communities[node];
            strengths[own] -= graph.Strengths[node];
            sums.Add(graph, node, communities);
            var best = Best(sums, own, graph.Strengths[node], strengths, empty);
            sums.Clear();
            strengths[best] += graph.Strengths[node];
            if (best != own)
            {
                Move(node, own, best);
            }
        }

        void Move(int node, int own, int best)
        {
            communities[node] = best;
            if (sizes[best]++ == 0)
            {
                empty.Pop();
            }

            if (--sizes[own] == 0)
            {
                empty.Push(own);
            }

            for (var i = graph.Offsets[node]; i < graph.Offsets[node + 1]; i++)
            {
                var neighbour = graph.Neighbours[i];
                if (!queued[neighbour] && communities[neighbour] != best)
                {
                    queued[neighbour] = true;
                    queue.Enqueue(neighbour);
                }
            }
        }
    }

    private int Best(NeighbourSums sums, int own, double strength, double[] strengths, Stack<int> empty)
    {
        var (best, most) = (own, Gain(own));
        foreach (var community in sums.Seen)
        {
            if (Gain(community) > most + LeastGain)
            {
                (best, most) = (community, Gain(community));
            }
        }

        return most < -LeastGain && empty.Count > 0 ? empty.Peek() : best;

        double Gain(int community) => sums[community] - (_scale * strength * strengths[community]);
    }

    // Parts grow from single nodes inside their community, where both sides are well connected to the rest of it.
    private int[] Refine(LeidenGraph graph, int[] communities)
    {
        int[] parts = [.. Enumerable.Range(0, graph.NodeCount)];
        var strengths = graph.Strengths[..];
        var alone = new bool[graph.NodeCount];
        Array.Fill(alone, true);
        var whole = new double[graph.NodeCount];
        var outward = new double[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            whole[communities[node]] += graph.Strengths[node];
            for (var i = graph.Offsets[node]; i < graph.Offsets[node + 1]; i++)
            {
                outward[node] += communities[graph.Neighbours[i]] == communities[node] ? graph.Weights[i] : 0;
            }
        }

        var sums = new NeighbourSums(graph.NodeCount);
        foreach (var node in Shuffled(graph.NodeCount))
        {
            if (!alone[node] || !IsWellConnected(node))
            {
                continue;
            }

            sums.Add(graph, node, parts);
            var (best, most) = (node, LeastGain);
            foreach (var part in sums.Seen)
            {
                var gain = sums[part] - (_scale * graph.Strengths[node] * strengths[part]);
                if (part != node && communities[part] == communities[node] && gain > most && IsWellConnected(part))
                {
                    (best, most) = (part, gain);
                }
            }

            if (best != node)
            {
                (parts[node], alone[best], alone[node]) = (best, false, false);
                strengths[best] += graph.Strengths[node];
                outward[best] += outward[node] - (2 * sums[best]);
                (strengths[node], outward[node]) = (0, 0);
            }

            sums.Clear();
        }

        return parts;

        bool IsWellConnected(int part) =>
            outward[part] >= _scale * strengths[part] * (whole[communities[part]] - strengths[part]) - LeastGain;
    }

    private int[] Shuffled(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
