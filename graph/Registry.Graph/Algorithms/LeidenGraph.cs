namespace Registry.Graph.Algorithms;

/// <summary>
/// A weighted graph of one level of Leiden: at first the graph itself, later one node for each community. Weight inside
/// a node is not an edge any more but still part of its strength, so strengths always add up to twice the edges.
/// </summary>
internal sealed class LeidenGraph
{
    private LeidenGraph(int[] offsets, int[] neighbours, double[] weights, double[] strengths)
    {
        Offsets = offsets;
        Neighbours = neighbours;
        Weights = weights;
        Strengths = strengths;
    }

    public int NodeCount => Strengths.Length;

    public int[] Offsets { get; }

    public int[] Neighbours { get; }

    public double[] Weights { get; }

    public double[] Strengths { get; }

    public static LeidenGraph From(Adjacency graph)
    {
        var offsets = new int[graph.NodeCount + 1];
        var neighbours = new int[graph.EdgeCount * 2];
        var strengths = new double[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            graph.Neighbours(node).CopyTo(neighbours.AsSpan(offsets[node]));
            offsets[node + 1] = offsets[node] + graph.Degree(node);
            strengths[node] = graph.Degree(node);
        }

        var weights = new double[neighbours.Length];
        Array.Fill(weights, 1);
        return new LeidenGraph(offsets, neighbours, weights, strengths);
    }

    /// <summary>Makes one node of each group.</summary>
    /// <param name="groups">The group of each node.</param>
    /// <param name="count">The number of groups.</param>
    /// <returns>The smaller graph.</returns>
    public LeidenGraph Collapse(int[] groups, int count)
    {
        var (strengths, starts, members) = (new double[count], new int[count + 1], new int[groups.Length]);
        for (var node = 0; node < groups.Length; node++)
        {
            strengths[groups[node]] += Strengths[node];
            starts[groups[node] + 1]++;
        }

        for (var group = 0; group < count; group++)
        {
            starts[group + 1] += starts[group];
        }

        var next = starts[..count];
        for (var node = 0; node < groups.Length; node++)
        {
            members[next[groups[node]]++] = node;
        }

        return Collapse(groups, strengths, starts, members);
    }

    private LeidenGraph Collapse(int[] groups, double[] strengths, int[] starts, int[] members)
    {
        var count = strengths.Length;
        var (offsets, neighbours, weights) = (new int[count + 1], new List<int>(), new List<double>());
        var sums = new NeighbourSums(count);
        for (var group = 0; group < count; group++)
        {
            for (var i = starts[group]; i < starts[group + 1]; i++)
            {
                sums.Add(this, members[i], groups);
            }

            foreach (var other in sums.Seen)
            {
                if (other != group)
                {
                    neighbours.Add(other);
                    weights.Add(sums[other]);
                }
            }

            sums.Clear();
            offsets[group + 1] = neighbours.Count;
        }

        return new LeidenGraph(offsets, [.. neighbours], [.. weights], strengths);
    }
}

/// <summary>The weight from one node to each group around it; cleared in the time it took to fill.</summary>
internal sealed class NeighbourSums(int groupCount)
{
    private readonly double[] _sums = new double[groupCount];
    private readonly List<int> _seen = [];

    public IReadOnlyList<int> Seen => _seen;

    public double this[int group] => _sums[group];

    public void Add(LeidenGraph graph, int node, int[] groups)
    {
        for (var i = graph.Offsets[node]; i < graph.Offsets[node + 1]; i++)
        {
            ref var sum = ref _sums[groups[graph.Neighbours[i]]];
            if (sum == 0)
            {
                _seen.Add(groups[graph.Neighbours[i]]);
            }

            sum += graph.Weights[i];
        }
    }

    public void Clear()
    {
        foreach (var group in _seen)
        {
            _sums[group] = 0;
        }

        _seen.Clear();
    }
}
