using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>What lies in the database, counted from the counts that it keeps: no node is read.</summary>
/// <param name="Nodes">The nodes of each label of ours that has any.</param>
/// <param name="Relationships">The relationships of each type of ours that has any.</param>
/// <param name="ForeignNodes">Nodes without a label of ours.</param>
/// <param name="ForeignRelationships">Relationships of other types.</param>
internal sealed record ServerContents(
    IReadOnlyDictionary<string, long> Nodes,
    IReadOnlyDictionary<string, long> Relationships,
    long ForeignNodes,
    long ForeignRelationships)
{
    /// <summary>Gets a value indicating whether there is nothing at all.</summary>
    public bool IsEmpty => Nodes.Count + Relationships.Count == 0 && !IsForeign;

    /// <summary>Gets a value indicating whether there is something that is not ours.</summary>
    public bool IsForeign => ForeignNodes + ForeignRelationships != 0;

    /// <summary>Gets the number of nodes that only keep the books of a load.</summary>
    public long Marks => Nodes.GetValueOrDefault(LoadMarker.Label) + Nodes.GetValueOrDefault(LoadMarker.BatchLabel);

    public static async Task<ServerContents> ReadAsync(IGraphServer server, CancellationToken cancellation)
    {
        var nodes = await CountAsync(server, ServerSchema.OwnLabels, label => $"MATCH (n:{label})", cancellation);
        var types = PopulationSchema.Types.Select(type => type.Name);
        var relationships = await CountAsync(server, types, type => $"MATCH ()-[n:{type}]->()", cancellation);
        var all = await CountAsync(server, ["n"], _ => "MATCH (n)", cancellation);
        var allRelationships = await CountAsync(server, ["n"], _ => "MATCH ()-[n]->()", cancellation);
        return new(
            nodes,
            relationships,
            all.GetValueOrDefault("n") - nodes.Values.Sum(),
            allRelationships.GetValueOrDefault("n") - relationships.Values.Sum());
    }

    /// <summary>
    /// Writes a query that counts. The count stands alone: beside the name, which it would take for a group, a server reads
    /// every node instead of the count that it keeps.
    /// </summary>
    internal static string Count(string name, string match) => $"{match} WITH count(n) AS count RETURN '{name}' AS name, count";

    private static async Task<Dictionary<string, long>> CountAsync(
        IGraphServer server, IEnumerable<string> names, Func<string, string> match, CancellationToken cancellation)
    {
        var counts = names.Select(name => Count(name, match(Cypher.Name(name))));
        var answer = await server.RunAsync(new Statement(string.Join(" UNION ALL ", counts)), cancellation);
        return answer.Rows.Where(row => row[1].AsInt64 > 0)
            .ToDictionary(row => row[0].AsText, row => row[1].AsInt64, StringComparer.Ordinal);
    }
}
