namespace Registry.Graph.Neo4j;

/// <summary>Proves that a database holds a graph: a count and a checksum of each label and type, worked out on both sides.
/// </summary>
public static class LoadCheck
{
    /// <summary>Compares the database with a graph.</summary>
    /// <param name="server">The database.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The labels and types that differ; none where the database holds the graph and nothing else of ours.</returns>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(
        IGraphServer server, GraphSnapshot graph, CancellationToken cancellation = default)
    {
        var different = new System.Collections.Concurrent.ConcurrentBag<string>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation };
        await Parallel.ForEachAsync(ChecksumTable.All(graph), parallel, async (table, token) =>
        {
            var answer = await server.RunAsync(table.Statement, token);
            if (answer.Rows is not [[var count, var sum]] || count.AsInt64 != table.Count || sum.AsInt64 != table.Sum)
            {
                different.Add(table.Name);
            }
        });
        var contents = await ServerContents.ReadAsync(server, cancellation);
        var more = contents.Nodes.Where(label => Count(graph, label.Key) != label.Value).Select(label => label.Key)
            .Except([LoadMarker.Label, LoadMarker.BatchLabel])
            .Concat(contents.Relationships
                .Where(type => (graph.RelationshipsOf(type.Key)?.Count ?? 0) != type.Value).Select(type => type.Key));
        return [.. different.Union(more).Order(StringComparer.Ordinal)];
    }

    private static int Count(GraphSnapshot graph, string label) => graph.GroupsWith(label).Sum(group => group.Count);
}
