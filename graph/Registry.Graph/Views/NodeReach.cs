namespace Registry.Graph;

/// <summary>
/// A set of nodes said by how they are reached: those at the ends of some paths from one node, found by label and key.
/// Whoever holds the same graph can find the set again from these words alone.
/// </summary>
/// <param name="Label">The label of the node that the paths begin at.</param>
/// <param name="Key">Its key.</param>
/// <param name="Paths">The paths; one of no steps reaches the node itself.</param>
public sealed record NodeReach(string Label, string Key, IReadOnlyList<IReadOnlyList<ReachStep>> Paths)
{
    /// <summary>Finds the set in a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The set, which knows how it is reached.</returns>
    public NodeFilter In(GraphSnapshot graph)
    {
        var filter = new NodeFilter(graph.NodeCount) { Reach = this };
        foreach (var node in Paths.SelectMany(path => Ends(graph, path)))
        {
            filter.Add(node);
        }

        return filter;
    }

    /// <summary>Finds the nodes at the ends of one path.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="path">The path.</param>
    /// <returns>Each node once.</returns>
    public IReadOnlyCollection<int> Ends(GraphSnapshot graph, IReadOnlyList<ReachStep> path)
    {
        var ends = new HashSet<int>();
        foreach (var group in graph.GroupsWith(Label))
        {
            if (group.TryFind(Key, out var node))
            {
                ends.Add(node);
            }
        }

        return path.Aggregate(ends, (nodes, step) => [.. nodes.SelectMany(node => Next(graph, node, step))]);
    }

    private static int[] Next(GraphSnapshot graph, int node, ReachStep step) => graph.RelationshipsOf(step.Type) is { } group
        ? (step.IsOutgoing ? group.Outgoing : group.Incoming).Neighbours(node).ToArray()
        : [];
}
