namespace Registry.Graph.Neo4j;

/// <summary>The few words of Cypher that every statement of the loader is made of.</summary>
internal static class Cypher
{
    /// <summary>Writes a name so that any text is one.</summary>
    public static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
