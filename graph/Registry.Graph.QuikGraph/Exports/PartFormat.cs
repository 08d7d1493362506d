namespace Registry.Graph.QuikGraph.Exports;

/// <summary>A form in which a part of a graph leaves the program.</summary>
/// <param name="Name">What people call it: `graphml`.</param>
/// <param name="Extension">How its files end.</param>
/// <param name="MediaType">What it is called over HTTP.</param>
/// <param name="Write">Writes a part, with a title for each node; it streams, whatever the size of the part.</param>
public sealed record PartFormat(
    string Name, string Extension, string MediaType, Action<GraphPart, Func<int, string>, Stream> Write)
{
    /// <summary>Gets every format.</summary>
    public static IReadOnlyList<PartFormat> All { get; } =
    [
        new("graphml", ".graphml", "application/graphml+xml", GraphMlWriter.Write),
        new("dot", ".dot", "text/vnd.graphviz", DotWriter.Write),
        new("gexf", ".gexf", "application/gexf+xml", GexfWriter.Write),
        new("csv", ".zip", "application/zip", CsvTables.WriteZip),
        new("json", ".json", "application/json", JsonGraphWriter.Write),
    ];

    /// <summary>Finds a format by its name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The format, or null.</returns>
    public static PartFormat? Find(string? name) => All.FirstOrDefault(f => f.Name == name);
}
