namespace Registry.Graph;

/// <summary>A set of node numbers of one snapshot, as bits.</summary>
/// <param name="nodeCount">The number of nodes of the snapshot.</param>
public sealed class NodeFilter(int nodeCount)
{
    private readonly ulong[] _bits = new ulong[(nodeCount / 64) + 1];

    /// <summary>
    /// Gets the label by which a server marks the nodes that are not in the set; null where a server has no marks of it.
    /// </summary>
    public string? Mark { get; init; }

    /// <summary>Gets how the nodes of the set are reached; null where that cannot be said.</summary>
    public NodeReach? Reach { get; init; }

    /// <summary>Adds a node.</summary>
    /// <param name="node">Its number.</param>
    public void Add(int node) => _bits[node >> 6] |= 1UL << (node & 63);

    /// <summary>Tells whether a node is in the set.</summary>
    /// <param name="node">Its number.</param>
    /// <returns>True when it is.</returns>
    public bool Contains(int node) => (_bits[node >> 6] & (1UL << (node & 63))) != 0;
}
