using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Reads typed JSON. Every value is an object of two members, its type first; nodes and relationships get the numbers
/// under which the answer keeps them.
/// </summary>
internal sealed class ValueReader
{
    private readonly Dictionary<string, int> _nodeNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _relationshipNumbers = new(StringComparer.Ordinal);

    public List<ServerNode> Nodes { get; } = [];

    public List<ServerRelationship> Relationships { get; } = [];

    /// <summary>Reads the value at whose first token the reader stands, up to its last token.</summary>
    public Value Read(ref Utf8JsonReader json)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Demand(json.TokenType == JsonTokenType.StartObject);
        Next(ref json, JsonTokenType.PropertyName);
        Demand(json.ValueTextEquals("$type"u8));
        Next(ref json, JsonTokenType.String);
        var type = TypeOf(ref json);
        Next(ref json, JsonTokenType.PropertyName);
        Demand(json.ValueTextEquals("_value"u8));
        Demand(json.Read());
        var value = Read(type, ref json);
        Next(ref json, JsonTokenType.EndObject);
        return value;
    }

    private Value Read(string type, ref Utf8JsonReader json) => type switch
    {
        "Null" => Value.Null,
        "Boolean" => Value.From(json.GetBoolean()),
        "Integer" => Value.From(long.Parse(json.GetString()!, CultureInfo.InvariantCulture)),
        "Float" => Value.From(FloatOf(json.GetString()!)),
        "String" => Value.From(json.GetString()),
        "Date" => TemporalFormat.Read(json.GetString()!, ValueKind.Date),
        "Time" => TemporalFormat.Read(json.GetString()!, ValueKind.Time),
        "LocalTime" => TemporalFormat.Read(json.GetString()!, ValueKind.LocalTime),
        "LocalDateTime" => TemporalFormat.Read(json.GetString()!, ValueKind.LocalDateTime),
        "OffsetDateTime" or "ZonedDateTime" => TemporalFormat.Read(json.GetString()!, ValueKind.DateTime),
        "Duration" => TemporalFormat.Read(json.GetString()!, ValueKind.Duration),
        "Point" => PointFormat.Read(json.GetString()!),
        "List" => Value.From(ReadList(ref json)),
        "Map" => Value.From(ReadMap(ref json)),
        "Node" => Value.FromNode(ReadNode(ref json)),
        "Relationship" => Value.FromRelationship(ReadRelationship(ref json)),
        "Path" => Value.From(PathOf(ReadList(ref json))),
        _ => throw new JsonException($"The engine has no values of type {type}."),
    };

    // The common types without a string each.
    private static string TypeOf(ref Utf8JsonReader json) =>
        json.ValueTextEquals("String"u8) ? "String"
        : json.ValueTextEquals("Integer"u8) ? "Integer"
        : json.ValueTextEquals("Null"u8) ? "Null"
        : json.ValueTextEquals("Date"u8) ? "Date"
        : json.GetString()!;

    private static double FloatOf(string text) => text switch
    {
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private List<Value> ReadList(ref Utf8JsonReader json)
    {
        Demand(json.TokenType == JsonTokenType.StartArray);
        var list = new List<Value>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(Read(ref json));
        }

        return list;
    }

    private Dictionary<string, Value> ReadMap(ref Utf8JsonReader json)
    {
        Demand(json.TokenType == JsonTokenType.StartObject);
        var map = new Dictionary<string, Value>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            Demand(json.Read());
            map.Add(key, Read(ref json));
        }

        return map;
    }

    private int ReadNode(ref Utf8JsonReader json)
    {
        var (id, labels, properties) = ("", new List<string>(), new Dictionary<string, Value>());
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (Member(ref json))
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_labels":
                    labels = ReadStrings(ref json);
                    break;
                case "_properties":
                    properties = ReadMap(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (_nodeNumbers.TryAdd(id, Nodes.Count))
        {
            Nodes.Add(new ServerNode(id, labels, properties));
        }

        return _nodeNumbers[id];
    }

    private int ReadRelationship(ref Utf8JsonReader json)
    {
        var (id, start, end, type, properties) = ("", "", "", "", new Dictionary<string, Value>());
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            switch (Member(ref json))
            {
                case "_element_id":
                    id = json.GetString()!;
                    break;
                case "_start_node_element_id":
                    start = json.GetString()!;
                    break;
                case "_end_node_element_id":
                    end = json.GetString()!;
                    break;
                case "_type":
                    type = json.GetString()!;
                    break;
                case "_properties":
                    properties = ReadMap(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (_relationshipNumbers.TryAdd(id, Relationships.Count))
        {
            Relationships.Add(new ServerRelationship(id, start, end, type, properties));
        }

        return _relationshipNumbers[id];
    }

    private static string Member(ref Utf8JsonReader json)
    {
        var name = json.GetString()!;
        Demand(json.Read());
        return name;
    }

    private static List<string> ReadStrings(ref Utf8JsonReader json)
    {
        var strings = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            strings.Add(json.GetString()!);
        }

        return strings;
    }

    // A path lists its nodes and relationships by turns.
    private static GraphPath PathOf(List<Value> steps) => new(
        [.. steps.Where(step => step.Kind == ValueKind.Node).Select(step => step.AsNode)],
        [.. steps.Where(step => step.Kind == ValueKind.Relationship).Select(step => step.AsRelationship)]);

    private static void Next(ref Utf8JsonReader json, JsonTokenType expected) =>
        Demand(json.Read() && json.TokenType == expected);

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new JsonException("The answer must be JSON of the Query API.");
        }
    }
}
