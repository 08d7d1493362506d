using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>The schema of the database, from the one that is declared: the key of every label is unique.</summary>
public static class ServerSchema
{
    /// <summary>Gets the statements that make the constraints; running them twice is nothing.</summary>
    public static IReadOnlyList<string> Constraints { get; } =
        [.. Keys.Select(k => Unique(k.Label, k.Key))];

    /// <summary>Makes the constraints that are not there yet: asking for all at once is faster than making each again.</summary>
    internal static async Task MakeAsync(IGraphServer server, CancellationToken cancellation)
    {
        var answer = await server.RunAsync(new Statement("SHOW CONSTRAINTS YIELD name RETURN collect(name)"), cancellation);
        var names = answer.Single.AsList.Select(name => name.AsText).ToHashSet(StringComparer.Ordinal);
        foreach (var (label, key) in Keys.Where(k => !names.Contains(NameOf(k.Label, k.Key))))
        {
            await server.RunAsync(Statement.Writing(Unique(label, key)), cancellation);
        }
    }

    /// <summary>Gets the labels that are this program's.</summary>
    internal static IReadOnlyList<string> OwnLabels { get; } =
        [.. PopulationSchema.Labels.Select(label => label.Name), LoadMarker.Label, LoadMarker.BatchLabel];

    /// <summary>Tells whether a label is written by this program alone: one of the schema, of a load, or the mark of a view.</summary>
    internal static bool IsOwnLabel(string label) =>
        OwnLabels.Contains(label) || label.StartsWith(ViewMarks.Prefix, StringComparison.Ordinal);

    private static IEnumerable<(string Label, string Key)> Keys =>
    [
        .. PopulationSchema.Labels.Select(label => (label.Name, label.Key)),
        (LoadMarker.Label, "key"),
        (LoadMarker.BatchLabel, "key"),
    ];

    private static string NameOf(string label, string key) => $"registry_{label}_{key}";

    private static string Unique(string label, string key) =>
        $"CREATE CONSTRAINT {Cypher.Name(NameOf(label, key))} IF NOT EXISTS "
        + $"FOR (n:{Cypher.Name(label)}) REQUIRE n.{Cypher.Name(key)} IS UNIQUE";
}
