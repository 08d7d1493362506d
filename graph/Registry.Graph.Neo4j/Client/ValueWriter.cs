using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Values as JSON for the Query API: plain where that says everything, which is short, else typed, where each value is
/// an object of its type and its text.
/// </summary>
internal static class ValueWriter
{
    /// <summary>Tells whether plain JSON keeps a value whole: it knows no temporal types, no points and no infinite numbers.</summary>
    public static bool IsPlain(Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.String:
                return true;
            case ValueKind.Float:
                return double.IsFinite(value.AsDouble);
            case ValueKind.List:
                return ArePlain(value.AsList);
            case ValueKind.Map:
                return value.AsMap.Values.All(IsPlain);
            default:
                return false;
        }
    }

    public static void WritePlain(Value value, Utf8JsonWriter json)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.Integer:
                json.WriteNumberValue(value.AsInt64);
                break;
            case ValueKind.Float:
                WriteFloat(value.AsDouble, json);
                break;
            case ValueKind.String:
                json.WriteStringValue(value.AsText);
                break;
            case ValueKind.List:
                WriteList(value.AsList, json, WritePlain);
                break;
            case ValueKind.Map:
                WriteMap(value.AsMap, json, WritePlain);
                break;
            default:
                throw Unsendable(value);
        }
    }

    public static void WriteTyped(Value value, Utf8JsonWriter json)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        json.WriteStartObject();
        json.WriteString("$type"u8, TypeOf(value));
        json.WritePropertyName("_value"u8);
        switch (value.Kind)
        {
            case ValueKind.Null:
                json.WriteNullValue();
                break;
            case ValueKind.Boolean:
                json.WriteBooleanValue(value.AsBoolean);
                break;
            case ValueKind.List:
                WriteList(value.AsList, json, WriteTyped);
                break;
            case ValueKind.Map:
                WriteMap(value.AsMap, json, WriteTyped);
                break;
            default:
                json.WriteStringValue(TextOf(value));
                break;
        }

        json.WriteEndObject();
    }

    private static bool ArePlain(IReadOnlyList<Value> list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!IsPlain(list[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteList(IReadOnlyList<Value> list, Utf8JsonWriter json, Action<Value, Utf8JsonWriter> write)
    {
        json.WriteStartArray();
        for (var i = 0; i < list.Count; i++)
        {
            write(list[i], json);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(
        IReadOnlyDictionary<string, Value> map, Utf8JsonWriter json, Action<Value, Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        foreach (var (key, entry) in map)
        {
            json.WritePropertyName(key);
            write(entry, json);
        }

        json.WriteEndObject();
    }

    // A whole number must keep its point, or the server takes it for an integer.
    private static void WriteFloat(double value, Utf8JsonWriter json)
    {
        Span<char> text = stackalloc char[32];
        value.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture);
        if (text[..length].IndexOfAny('.', 'E') < 0)
        {
            ".0".CopyTo(text[length..]);
            length += 2;
        }

        json.WriteRawValue(text[..length], skipInputValidation: true);
    }

    private static string TypeOf(Value value) => value.Kind switch
    {
        ValueKind.DateTime => value.Zone is null ? "OffsetDateTime" : "ZonedDateTime",
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw Unsendable(value),
        var kind => kind.ToString(),
    };

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => TextOf(value.AsDouble),
        ValueKind.String => value.AsText,
        ValueKind.Point => PointFormat.Write(value.AsPoint),
        _ => TemporalFormat.Write(value),
    };

    private static string TextOf(double value) => value switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };

    private static ArgumentException Unsendable(Value value) => new(
        $"A parameter must be a value that can be stored, but one of them is of kind {value.Kind}.");
}
