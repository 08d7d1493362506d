namespace Registry.Graph.Algorithms;

/// <summary>
/// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019) over modularity: move nodes while it gains,
/// refine each community into well-connected parts, make each part one node, and again. The order of nodes is drawn
/// from the seed, so the same graph and seed give the same communities. Nearly linear in the edges in practice.
/// </summary>
public sealed class Leiden
{
    // Smaller gains are rounding; counting them could let two equal places exchange a node for ever.
    private const double LeastGain = 1e-9;
    private const int MaximumPasses = 20;

    private readonly double _scale;
    private readonly Random _random;

    private Leiden(Adjacency graph, double resolution, int seed)
    {
        _scale = graph.EdgeCount == 0 ? 0 : resolution / (2.0 * graph.EdgeCount);
        _random = new Random(seed);
    }

    /// <summary>Finds the communities; each hangs together.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="resolution">Above 1 for smaller communities, below 1 for larger ones.</param>
    /// <param name="seed">The seed of the order in which nodes are visited.</param>
    /// <returns>The smallest node of its community, by node.</returns>
    public static int[] Communities(Adjacency graph, double resolution = 1, int seed = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(resolution);
        var run = new Leiden(graph, resolution, seed);
        int[] communities = [.. Enumerable.Range(0, graph.NodeCount)];
        for (var pass = 0; pass < MaximumPasses; pass++)
        {
            var before = communities;
            communities = SplitApart(graph, run.Pass(LeidenGraph.From(graph), before));
            if (communities.AsSpan().SequenceEqual(before))
            {
                break;
            }
        }

        return communities;
    }

    /// <summary>Computes the modularity: edges inside communities above what chance would give.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="communities">The community of each node.</param>
    /// <param name="resolution">The weight of what chance would give.</param>
    /// <returns>At most 1; 0 for a graph without edges.</returns>
    public static double Modularity(Adjacency graph, ReadOnlySpan<int> communities, double resolution = 1)
    {
        var (inside, strengths) = (0L, new Dictionary<int, long>());
        for (var node = 0; node < graph.NodeCount; node++)
        {
            strengths[communities[node]] = strengths.GetValueOrDefault(communities[node]) + graph.Degree(node);
            foreach (var neighbour in graph.Neighbours(node))
            {
                inside += communities[neighbour] == communities[node] ? 1 : 0;
            }
        }

        var total = 2.0 * graph.EdgeCount;
        return total == 0 ? 0 : (inside / total) - (resolution * strengths.Values.Sum(s => s / total * (s / total)));
    }

    private int[] Pass(LeidenGraph graph, int[] communities)
    {
        int[] nodes = [.. Enumerable.Range(0, graph.NodeCount)];
        while (true)
        {
            communities = [.. communities];
            MoveNodes(graph, communities);
            var parts = Number(Refine(graph, communities), out var count);
            if (count == graph.NodeCount)
            {
                return Array.ConvertAll(nodes, node => communities[node]);
            }

            var next = new int[count];
            for (var node = 0; node < parts.Length; node++)
            {
                next[parts[node]] = communities[node];
            }

            graph = graph.Collapse(parts, count);
            communities = Number(next, out _);
            nodes = Array.ConvertAll(nodes, node => parts[node]);
        }
    }

    // A node is looked at again only when a neighbour of it has moved.
    private void MoveNodes(LeidenGraph graph, int[] communities)
    {
        var strengths = new double[graph.NodeCount];
        var sizes = new int[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            strengths[communities[node]] += graph.Strengths[node];
            sizes[communities[node]]++;
        }

        var empty = new Stack<int>(Enumerable.Range(0, graph.NodeCount).Where(community => sizes[community] == 0));
        var queue = new Queue<int>(Shuffled(graph.NodeCount));
        var queued = new bool[graph.NodeCount];
        Array.Fill(queued, true);
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

    // Parts grow from single nodes inside their community, and only where both sides are well connected to the rest of it.
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

    private static int[] Number(int[] groups, out int count)
    {
        var numbers = new Dictionary<int, int>();
        var numbered = new int[groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            if (!numbers.TryGetValue(groups[i], out numbered[i]))
            {
                numbered[i] = numbers.Count;
                numbers.Add(groups[i], numbered[i]);
            }
        }

        count = numbers.Count;
        return numbered;
    }

    // A community whose bridge has moved away is two, and better so. Also names each by its smallest node.
    private static int[] SplitApart(Adjacency graph, int[] communities)
    {
        var sets = new DisjointSets(graph.NodeCount);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (communities[neighbour] == communities[node])
                {
                    sets.Union(node, neighbour);
                }
            }
        }

        return sets.ToLabels();
    }
}
