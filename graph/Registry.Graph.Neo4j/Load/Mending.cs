using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Takes back what something else did to nodes of ours and no comparison of properties could: other labels on them, and nodes
/// that no key tells, since theirs was taken away or they have two labels of ours.
/// </summary>
/// <param name="Labels">How many nodes each label was taken off, by what may be told of its name.</param>
/// <param name="Deleted">How many nodes were deleted; the load makes those anew that the graph has.</param>
public sealed record Mending(IReadOnlyDictionary<string, long> Labels, long Deleted)
{
    /// <summary>Gets the word that there was nothing to mend.</summary>
    public static Mending Nothing { get; } = new(new Dictionary<string, long>(), 0);

    internal static async Task<Mending> TakeOffAsync(
        IGraphServer server, IReadOnlyDictionary<string, long> labels, CancellationToken cancellation)
    {
        foreach (var label in labels.Keys)
        {
            await server.RunAsync(
                Statement.Writing(
                    "MATCH (n:$($name)) CALL (n) { REMOVE n:$($name) } IN TRANSACTIONS OF 10000 ROWS",
                    ServerContents.Named(label)),
                cancellation);
        }

        return Nothing with
        {
            Labels = labels.GroupBy(l => ServerContents.Told(l.Key), l => l.Value, StringComparer.Ordinal)
                .ToDictionary(l => l.Key, l => l.Sum(), StringComparer.Ordinal),
        };
    }

    internal static async Task<long> DeleteUntoldAsync(IGraphServer server, CancellationToken cancellation)
    {
        var deleted = 0L;
        foreach (var label in PopulationSchema.Labels)
        {
            var (own, match) = (new Dictionary<string, Value> { ["own"] = Value.From([.. ServerSchema.OwnLabels.Select(Value.From)]) }, Untold(label));
            var count = (await server.RunAsync(new Statement($"{match} RETURN count(n)", own), cancellation)).Single.AsInt64;
            if (count > 0)
            {
                // From here on the database holds no graph whole.
                await LoadMarker.DistrustAsync(server, cancellation);
                await server.RunAsync(
                    Statement.Writing($"{match} CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 10000 ROWS", own), cancellation);
                deleted += count;
            }
        }

        return deleted;
    }

    // An empty key is none, as a reader of pages begins behind it.
    private static string Untold(LabelSchema label)
    {
        var key = $"n.{Cypher.Name(label.Key)}";
        return $"MATCH (n:{Cypher.Name(label.Name)}) WHERE {key} IS NULL OR NOT {key} IS :: STRING NOT NULL OR {key} = '' "
            + "OR size([l IN labels(n) WHERE l IN $own]) > 1";
    }
}
