namespace Registry.Graph.Algorithms;

/// <summary>Which nodes hang together, in whatever direction their relationships point.</summary>
public static class ConnectedComponents
{
    /// <summary>Finds the components; nearly linear in the edges.</summary>
    /// <param name="nodeCount">The number of nodes.</param>
    /// <param name="from">One end of each edge.</param>
    /// <param name="to">The other end.</param>
    /// <returns>The smallest node of the component, by node.</returns>
    public static int[] Find(int nodeCount, ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(to.Length, from.Length, nameof(to));
        var sets = new DisjointSets(nodeCount);
        for (var i = 0; i < from.Length; i++)
        {
            sets.Union(from[i], to[i]);
        }

        return sets.ToLabels();
    }
}
