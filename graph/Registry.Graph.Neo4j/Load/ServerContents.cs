using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>What lies in the database, counted from the counts that it keeps: no node is read unless somebody put other data there.
/// </summary>
/// <param name="Nodes">The nodes of each label of ours that has any.</param>
/// <param name="Relationships">The relationships of each type of ours that has any.</param>
/// <param name="ForeignNodes">Nodes without a label of ours.</param>
/// <param name="OtherLabels">The nodes, ours or not, of each label that is neither ours nor the mark of a view.</param>
/// <param name="OtherTypes">The relationships of each other type.</param>
internal sealed record ServerContents(
    IReadOnlyDictionary<string, long> Nodes,
    IReadOnlyDictionary<string, long> Relationships,
    long ForeignNodes,
    IReadOnlyDictionary<string, long> OtherLabels,
    IReadOnlyDictionary<string, long> OtherTypes)
{
    /// <summary>Gets a value indicating whether there is nothing at all.</summary>
    public bool IsEmpty => Nodes.Count + Relationships.Count == 0 && !IsForeign;

    /// <summary>Gets a value indicating whether there is something that is not ours.</summary>
    public bool IsForeign => ForeignNodes + OtherTypes.Count > 0;

    /// <summary>Gets in words, within brackets, how much there is that is not ours; nothing where all is ours.</summary>
    public string Foreign => !IsForeign ? "" : $" ({string.Join(", ", (string[])
    [
        .. ForeignNodes > 0 ? [$"nodes without a label of ours: {ForeignNodes}"] : (string[])[],
        .. OtherTypes.OrderBy(type => type.Key, StringComparer.Ordinal).Select(type => $"relationships {Told(type.Key)}: {type.Value}"),
    ])})";

    /// <summary>Gets the number of nodes that only keep the books of a load.</summary>
    public long Marks => Nodes.GetValueOrDefault(LoadMarker.Label) + Nodes.GetValueOrDefault(LoadMarker.BatchLabel);

    public static async Task<ServerContents> ReadAsync(IGraphServer server, CancellationToken cancellation)
    {
        var nodes = await CountAsync(server, ServerSchema.OwnLabels, label => $"MATCH (n:{label})", cancellation);
        var types = PopulationSchema.Types.Select(type => type.Name);
        var relationships = await CountAsync(server, types, type => $"MATCH ()-[n:{type}]->()", cancellation);
        var all = await CountAsync(server, ["n"], _ => "MATCH (n)", cancellation);
        return new(
            nodes,
            relationships,

            // A node that got a second label of ours is counted twice.
            Math.Max(0, all.GetValueOrDefault("n") - nodes.Values.Sum()),
            await OthersAsync(
                server, "CALL db.labels() YIELD label AS name", "MATCH (n:$($name))", ServerSchema.IsOwnLabel, cancellation),
            await OthersAsync(
                server, "CALL db.relationshipTypes() YIELD relationshipType AS name", "MATCH ()-[n:$($name)]->()",
                relationships.ContainsKey, cancellation));
    }

    /// <summary>Gets what may be told of a label or type that somebody else chose: one with digits could be the number of a person.
    /// </summary>
    internal static string Told(string name) => name.Any(char.IsDigit) ? "(with digits in its name)" : name;

    /// <summary>Gives a statement the name that somebody else chose; within a text it could mean anything.</summary>
    internal static Dictionary<string, Value> Named(string name) => new() { ["name"] = Value.From(name) };

    private static async Task<Dictionary<string, long>> OthersAsync(
        IGraphServer server, string names, string match, Func<string, bool> isOwn, CancellationToken cancellation)
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        var all = await server.RunAsync(new Statement($"{names} RETURN collect(name)"), cancellation);
        foreach (var name in all.Single.AsList.Select(name => name.AsText).Where(name => !isOwn(name)))
        {
            var count = await server.RunAsync(new Statement($"{match} RETURN count(n)", Named(name)), cancellation);
            if (count.Single.AsInt64 > 0)
            {
                counts.Add(name, count.Single.AsInt64);
            }
        }

        return counts;
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
