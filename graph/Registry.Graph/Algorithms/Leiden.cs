namespace Registry.Graph.Algorithms;

/// <summary>
/// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019) over modularity: move nodes while it gains,
/// refine each community into well-connected parts, make each part one node, and again. The order of nodes is drawn
/// from the seed, so the same graph and seed give the same communities. Nearly linear in the edges in practice.
/// </summary>
public sealed partial class Leiden
{
    // Smaller gains are rounding; counting them could let two equal places exchange a node for ever.
    private const double LeastGain = 1e-9;

    // The second pass repairs what the first decided too early; a third hardly gains.
    private const int Passes = 2;

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
        var whole = LeidenGraph.From(graph);
        int[] communities = [.. Enumerable.Range(0, graph.NodeCount)];
        for (var pass = 0; pass < Passes; pass++)
        {
            communities = SplitApart(graph, run.Pass(whole, communities));
        }

        // Splitting may leave a node better placed elsewhere, and moving it may split again; each step gains. All nodes are
        // visited again, since a community that grows or shrinks changes what its other members gain, neighbours or not.
        int[] before;
        do
        {
            before = communities[..];
            run.MoveNodes(whole, communities, run.Shuffled(graph.NodeCount));
            communities = SplitApart(graph, communities);
        }
        while (!before.AsSpan().SequenceEqual(communities));

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
            MoveNodes(graph, communities, Shuffled(graph.NodeCount));
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
