using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>The schema of the database, from the one that is declared: the key of every label is unique.</summary>
public static class ServerSchema
{
    /// <summary>Gets the statements that make the constraints; running them twice is nothing.</summary>
    public static IReadOnlyList<string> Constraints { get; } =
    [
        .. PopulationSchema.Labels.Select(label => Unique(label.Name, label.Key)),
        Unique(LoadMarker.Label, "key"),
        Unique(LoadMarker.BatchLabel, "key"),
    ];

    /// <summary>Gets the labels that are this program's.</summary>
    internal static IReadOnlyList<string> OwnLabels { get; } =
        [.. PopulationSchema.Labels.Select(label => label.Name), LoadMarker.Label, LoadMarker.BatchLabel];

    private static string Unique(string label, string key) =>
        $"CREATE CONSTRAINT {Cypher.Name($"registry_{label}_{key}")} IF NOT EXISTS "
        + $"FOR (n:{Cypher.Name(label)}) REQUIRE n.{Cypher.Name(key)} IS UNIQUE";
}
