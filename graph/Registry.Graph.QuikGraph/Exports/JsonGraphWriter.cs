using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>JSON: `{nodes: [{id, labels, title, properties}], relationships: [{id, type, from, to, properties}]}`.</summary>
public static class JsonGraphWriter
{
    private const int FlushAt = 1 << 16;

    /// <summary>Writes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="title">The words for a node.</param>
    /// <param name="output">Where to.</param>
    public static void Write(GraphPart part, Func<int, string> title, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        json.WriteStartObject();
        json.WriteStartArray("nodes");
        foreach (var node in part.Vertices)
        {
            json.WriteStartObject();
            json.WriteString("id", Names.Node(node));
            json.WriteStartArray("labels");
            part.Graph.Labels(node).ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("title", title(node));
            Properties(json, part.Graph.NodeProperties(node));
        }

        json.WriteEndArray();
        json.WriteStartArray("relationships");
        foreach (var edge in part.Edges)
        {
            json.WriteStartObject();
            json.WriteString("id", Names.Relationship(edge.Number));
            json.WriteString("type", part.Graph.Type(edge.Number));
            json.WriteString("from", Names.Node(edge.Source));
            json.WriteString("to", Names.Node(edge.Target));
            Properties(json, part.Graph.RelationshipProperties(edge.Number));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Properties(Utf8JsonWriter json, IEnumerable<(string Name, Value Value)> properties)
    {
        json.WriteStartObject("properties");
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        if (json.BytesPending > FlushAt)
        {
            json.Flush();
        }
    }

    private static void Write(Utf8JsonWriter json, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInt64);
                break;
            case ValueKind.Float when double.IsFinite(value.AsDouble):
                json.WriteNumberValue(value.AsDouble);
                break;
            default:
                json.WriteStringValue(ValueFormat.Text(value));
                break;
        }
    }
}
