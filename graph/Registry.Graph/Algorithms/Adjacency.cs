namespace Registry.Graph.Algorithms;

/// <summary>
/// A simple undirected graph over the numbers from 0: each pair of neighbours once, no node its own neighbour, the
/// neighbours of a node in rising order. 4 bytes a node and 8 bytes a pair.
/// </summary>
public sealed class Adjacency
{
    private readonly int[] _offsets;
    private readonly int[] _neighbours;

    private Adjacency(int[] offsets, int[] neighbours)
    {
        _offsets = offsets;
        _neighbours = neighbours;
    }

    /// <summary>Gets the number of nodes.</summary>
    public int NodeCount => _offsets.Length - 1;

    /// <summary>Gets the number of pairs of neighbours.</summary>
    public int EdgeCount => _neighbours.Length / 2;

    /// <summary>Builds the graph by sorting twice by counting: linear in nodes and edges.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="from">One end of each edge.</param>
    /// <param name="to">The other end.</param>
    /// <returns>The graph; an edge given twice or in both directions is one edge, a loop is none.</returns>
    public static Adjacency FromEdges(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(to.Length, from.Length, nameof(to));
        var offsets = new int[nodeCount + 1];
        for (var i = 0; i < from.Length; i++)
        {
            offsets[from[i] + 1]++;
            offsets[to[i] + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        var neighbours = new int[checked(from.Length * 2)];
        var next = offsets[..nodeCount];
        for (var i = 0; i < from.Length; i++)
        {
            neighbours[next[from[i]]++] = to[i];
            neighbours[next[to[i]]++] = from[i];
        }

        return Simplify(offsets, neighbours);
    }

    /// <summary>Gets the neighbours of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The neighbours in rising order.</returns>
    public ReadOnlySpan<int> Neighbours(int node) =>
        _neighbours.AsSpan(_offsets[node], _offsets[node + 1] - _offsets[node]);

    /// <summary>Gets the number of neighbours of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>How many there are.</returns>
    public int Degree(int node) => _offsets[node + 1] - _offsets[node];

    // Handing each node, in rising order, to all its neighbours leaves every list sorted, with equal ones side by side.
    private static Adjacency Simplify(int[] offsets, int[] neighbours)
    {
        var nodeCount = offsets.Length - 1;
        var sorted = new int[neighbours.Length];
        var filled = new int[nodeCount];
        for (var node = 0; node < nodeCount; node++)
        {
            foreach (var neighbour in neighbours.AsSpan(offsets[node], offsets[node + 1] - offsets[node]))
            {
                var place = offsets[neighbour] + filled[neighbour];
                var isNew = neighbour != node && (filled[neighbour] == 0 || sorted[place - 1] != node);
                if (isNew)
                {
                    sorted[place] = node;
                    filled[neighbour]++;
                }
            }
        }

        var total = 0;
        for (var node = 0; node < nodeCount; node++)
        {
            Array.Copy(sorted, offsets[node], sorted, total, filled[node]);
            offsets[node] = total;
            total += filled[node];
        }

        offsets[nodeCount] = total;
        Array.Resize(ref sorted, total);
        return new Adjacency(offsets, sorted);
    }
}
