using System.IO.Compression;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>
/// Two tables, nodes and relationships, separated by semicolons as our other files. A property without a value is
/// empty, an empty text is `""`.
/// </summary>
public static class CsvTables
{
    /// <summary>The name of the table of nodes.</summary>
    public const string NodesFile = "nodes.csv";

    /// <summary>The name of the table of relationships.</summary>
    public const string RelationshipsFile = "relationships.csv";

    // An archive carries times of its entries; the same part gives the same bytes.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes both tables into an archive.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="output">Where to.</param>
    public static void WriteZip(GraphPart part, Func<int, string> title, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        Entry(archive, NodesFile, text => WriteNodes(part, title, text));
        Entry(archive, RelationshipsFile, text => WriteRelationships(part, text));
    }

    /// <summary>Writes the table of nodes.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="text">Where to.</param>
    public static void WriteNodes(GraphPart part, Func<int, string> title, TextWriter text)
    {
        var columns = Columns(part.Graph.NodeColumns());
        Row(text, [":ID", ":LABEL", ":TITLE", .. columns.Select(Cell)]);
        foreach (var node in part.Vertices)
        {
            string[] own = [Names.Node(node), Cell(Names.Labels(part, node)), Cell(title(node))];
            Row(text, own.Concat(Values(columns, part.Graph.NodeProperties(node))));
        }
    }

    /// <summary>Writes the table of relationships.</summary>
    /// <param name="part">The part.</param>
    /// <param name="text">Where to.</param>
    public static void WriteRelationships(GraphPart part, TextWriter text)
    {
        var columns = Columns(part.Graph.RelationshipColumns());
        Row(text, [":ID", ":TYPE", ":START_ID", ":END_ID", .. columns.Select(Cell)]);
        foreach (var edge in part.Edges)
        {
            string[] own =
            [
                Names.Relationship(edge.Number), Cell(part.Graph.Type(edge.Number)),
                Names.Node(edge.Source), Names.Node(edge.Target),
            ];
            Row(text, own.Concat(Values(columns, part.Graph.RelationshipProperties(edge.Number))));
        }
    }

    private static void Entry(ZipArchive archive, string name, Action<TextWriter> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        using var text = new StreamWriter(entry.Open());
        write(text);
    }

    private static string[] Columns(IEnumerable<(string Name, ColumnType Type)> columns) =>
        [.. columns.Select(c => c.Name).Distinct()];

    private static IEnumerable<string> Values(string[] columns, IEnumerable<(string Name, Value Value)> properties)
    {
        var values = properties.ToDictionary(p => p.Name, p => p.Value);
        return columns.Select(c => values.TryGetValue(c, out var value) ? Cell(ValueFormat.Text(value)) : string.Empty);
    }

    private static void Row(TextWriter text, IEnumerable<string> cells)
    {
        text.Write(string.Join(';', cells));
        text.Write('\n');
    }

    private static string Cell(string text) => text.Length > 0 && text.AsSpan().IndexOfAny(";\"\r\n") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
