namespace Registry.Graph.Neo4j;

/// <summary>The few words of Cypher that every statement of the loader is made of.</summary>
internal static class Cypher
{
    /// <summary>Writes a name so that any text is one.</summary>
    public static string Name(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>
    /// Writes the properties of a row that is sent as a list, as a map: its temporal values travel as text, since plain
    /// JSON is shorter by far than typed.
    /// </summary>
    public static string Properties(IReadOnlyList<Column> columns, int offset) =>
        $"{{{string.Join(", ", columns.Select((column, i) => $"{Name(column.Name)}: {Read(column, offset + i)}"))}}}";

    private static string Read(Column column, int index) => column is DateColumn ? $"date(r[{index}])" : $"r[{index}]";
}
