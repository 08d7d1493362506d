using System.Collections.Concurrent;

namespace Registry.Graph.Neo4j;

/// <summary>Proves that a database holds a graph and nothing else: a count and a checksum of each label and type, worked out on
/// both sides, and the counts of what should not be there.</summary>
public static class LoadCheck
{
    /// <summary>Compares the database with a graph.</summary>
    /// <param name="server">The database.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>What differs, in order of the names; nothing where the database holds the graph and nothing else.</returns>
    public static async Task<IReadOnlyList<LoadDifference>> DifferencesAsync(
        IGraphServer server, GraphSnapshot graph, CancellationToken cancellation = default)
    {
        var asked = RepeatingServer.Of(server, new(), "Comparing checksums");
        var differing = new ConcurrentBag<(string Name, long Count)>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation };
        await Parallel.ForEachAsync(ChecksumTable.All(graph), parallel, async (table, token) =>
        {
            if (await table.DifferingAsync(asked, token) is > 0 and var count)
            {
                differing.Add((table.Name, count));
            }
        });
        var contents = await ServerContents.ReadAsync(asked, cancellation);
        return
        [
            .. Own(graph, contents, differing.ToLookup(d => d.Name, d => d.Count)).Concat(Others(contents))
                .OrderBy(d => d.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<LoadDifference> Own(GraphSnapshot graph, ServerContents contents, ILookup<string, long> differing)
    {
        var wanted = graph.NodeGroups.Select(group => (Name: GraphChanges.LabelOf(group), group.Count))
            .Concat(graph.RelationshipGroups.Select(group => (Name: group.Type, group.Count)))
            .ToDictionary(group => group.Name, group => (long)group.Count, StringComparer.Ordinal);
        var found = contents.Nodes.Concat(contents.Relationships).ToDictionary(StringComparer.Ordinal);
        foreach (var name in wanted.Keys.Union(found.Keys).Except([LoadMarker.Label, LoadMarker.BatchLabel]))
        {
            var (there, ours) = (found.GetValueOrDefault(name), wanted.GetValueOrDefault(name));
            if (there != ours)
            {
                yield return new(LoadDifferenceKind.Count, name, there, ours);
            }
            else if (differing[name].Sum() is > 0 and var count)
            {
                yield return new(LoadDifferenceKind.Content, name, count, ours);
            }
        }
    }

    private static IEnumerable<LoadDifference> Others(ServerContents contents) =>
        contents.OtherLabels.Select(l => new LoadDifference(LoadDifferenceKind.OtherLabel, ServerContents.Told(l.Key), l.Value, 0))
            .Concat(contents.OtherTypes.Select(t => new LoadDifference(LoadDifferenceKind.ForeignType, ServerContents.Told(t.Key), t.Value, 0)))
            .Concat(contents.ForeignNodes > 0 ? [new(LoadDifferenceKind.ForeignNodes, "", contents.ForeignNodes, 0)] : []);
}
