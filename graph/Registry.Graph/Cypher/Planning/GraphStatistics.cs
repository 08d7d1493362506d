using System.Collections.Concurrent;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// How many relationships of a type start from or end at each group of nodes: read off the offsets, no scan.
/// </summary>
internal sealed class GraphStatistics(GraphSnapshot graph)
{
    private readonly ConcurrentDictionary<(RelationshipGroup Type, bool Outgoing), long[]> _counts = [];

    /// <summary>Gets the relationships of a type at each group, as start (outgoing) or as end.</summary>
    public long[] CountsByGroup(RelationshipGroup type, bool outgoing) =>
        _counts.GetOrAdd(
            (type, outgoing), static (key, graph) => Count(graph, key.Outgoing ? key.Type.Outgoing : key.Type.Incoming),
            graph);

    private static long[] Count(GraphSnapshot graph, Csr rows)
    {
        var counts = new long[graph.NodeGroups.Count];
        var offsets = rows.Offsets;
        for (var g = 0; g < counts.Length && rows.NodeCount > 0; g++)
        {
            var group = graph.NodeGroups[g];
            var from = Math.Clamp(group.First - rows.FirstNode, 0, rows.NodeCount);
            var to = Math.Clamp(group.First + group.Count - rows.FirstNode, 0, rows.NodeCount);
            counts[g] = offsets[to] - offsets[from];
        }

        return counts;
    }
}
