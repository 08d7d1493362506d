namespace Registry.Graph;

/// <summary>A path: one more node than relationships, in the order walked.</summary>
public sealed class GraphPath
{
    /// <summary>
    /// Initializes a new instance of the <see cref="GraphPath"/> class; the arrays are kept, not copied.
    /// </summary>
    /// <param name="nodes">The nodes, one more than the relationships.</param>
    /// <param name="relationships">The relationships between neighbouring nodes, in either direction.</param>
    public GraphPath(int[] nodes, int[] relationships)
    {
        if (nodes.Length != relationships.Length + 1)
        {
            throw new ArgumentException("A path must have one more node than relationships.", nameof(nodes));
        }

        Nodes = nodes;
        Relationships = relationships;
    }

    /// <summary>Gets the nodes in the order walked.</summary>
    public IReadOnlyList<int> Nodes { get; }

    /// <summary>Gets the relationships in the order walked.</summary>
    public IReadOnlyList<int> Relationships { get; }

    /// <summary>Gets the number of relationships.</summary>
    public int Length => Relationships.Count;
}
