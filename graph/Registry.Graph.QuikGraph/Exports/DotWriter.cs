using System.Text;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>
/// Graphviz. Properties are attributes with a prefix of their own: `weight` or `group` would steer the drawing.
/// </summary>
public static class DotWriter
{
    private const string Prefix = "data_";

    /// <summary>Writes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="output">Where to.</param>
    public static void Write(GraphPart part, Func<int, string> title, Stream output)
    {
        using var text = new StreamWriter(output, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("digraph registry {");
        text.WriteLine("  charset=\"UTF-8\"; overlap=false; node [shape=box, style=rounded];");
        foreach (var node in part.Vertices)
        {
            text.Write($"  {Names.Node(node)} [label={Label($"{Names.Labels(part, node)}\n{title(node)}")}, ");
            text.Write($"{Prefix}labels={Quoted(Names.Labels(part, node))}");
            Properties(text, part.Graph.NodeProperties(node));
        }

        foreach (var edge in part.Edges)
        {
            text.Write($"  {Names.Node(edge.Source)} -> {Names.Node(edge.Target)} [id={Names.Relationship(edge.Number)}, ");
            text.Write($"label={Label(part.Graph.Type(edge.Number))}, {Prefix}type={Quoted(part.Graph.Type(edge.Number))}");
            Properties(text, part.Graph.RelationshipProperties(edge.Number));
        }

        text.WriteLine("}");
    }

    private static void Properties(StreamWriter text, IEnumerable<(string Name, Value Value)> properties)
    {
        foreach (var (name, value) in properties)
        {
            text.Write($", {Quoted($"{Prefix}property_{name}")}={Quoted(ValueFormat.Text(value))}");
        }

        text.WriteLine("];");
    }

    /// <summary>A label is read once more by Graphviz, for line breaks and HTML entities.</summary>
    private static string Label(string text) => Quoted(text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal)).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 2);
        foreach (var character in text)
        {
            quoted.Append(character switch
            {
                '"' => "\\\"",

                // Doubled, since one before the closing quote would take its meaning.
                '\\' => "\\\\",

                // Graphviz reads strings up to the first zero.
                '\0' => "\uFFFD",
                _ => character.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
