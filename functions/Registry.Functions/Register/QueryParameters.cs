using System.Text.Json;
using System.Text.RegularExpressions;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Functions.Register;

/// <summary>
/// The values of a query's parameters, of every type: JSON, with temporal values and points as in Neo4j's typed JSON, and what a
/// person types.
/// </summary>
public static partial class QueryParameters
{
    /// <summary>The kinds by their names in typed JSON and by their functions.</summary>
    private static readonly Dictionary<string, ValueKind> Kinds = new(StringComparer.Ordinal)
    {
        ["Date"] = ValueKind.Date,
        ["Time"] = ValueKind.Time,
        ["LocalTime"] = ValueKind.LocalTime,
        ["OffsetDateTime"] = ValueKind.DateTime,
        ["ZonedDateTime"] = ValueKind.DateTime,
        ["LocalDateTime"] = ValueKind.LocalDateTime,
        ["Duration"] = ValueKind.Duration,
        ["Point"] = ValueKind.Point,
        ["date"] = ValueKind.Date,
        ["time"] = ValueKind.Time,
        ["localtime"] = ValueKind.LocalTime,
        ["datetime"] = ValueKind.DateTime,
        ["localdatetime"] = ValueKind.LocalDateTime,
        ["duration"] = ValueKind.Duration,
    };

    /// <summary>Reads a JSON value; {"$type": "Date", "_value": "2026-06-30"} is a date.</summary>
    public static Value FromJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Value.From(element.GetString()),
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? Value.From(whole) : Value.From(element.GetDouble()),
        JsonValueKind.Array => Value.From((IReadOnlyList<Value>)[.. element.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object when element.TryGetProperty("$type", out var type)
            && element.TryGetProperty("_value", out var value)
            && Kinds.TryGetValue(type.ToString(), out var kind) => Typed(kind, value.ToString()),
        JsonValueKind.Object => Value.From(
            (IReadOnlyDictionary<string, Value>)element.EnumerateObject().ToDictionary(p => p.Name, p => FromJson(p.Value))),
        _ => Value.Null,
    };

    /// <summary>
    /// Reads what a person types: a number, true, false, null, a JSON list, object or quoted text, a temporal value such
    /// as date('2026-06-30'), else the text itself. Ten digits and more are an id, and so a text.
    /// </summary>
    public static Value FromText(string typed)
    {
        var text = typed.Trim();
        if (TemporalText().Match(text) is { Success: true } temporal)
        {
            return Typed(Kinds[temporal.Groups[1].Value], temporal.Groups[2].Value);
        }

        if (!JsonText().IsMatch(text))
        {
            return Value.From(text);
        }

        try
        {
            using var document = JsonDocument.Parse(text);
            return FromJson(document.RootElement);
        }
        catch (JsonException)
        {
            // Not JSON after all: the text itself is the value.
            return Value.From(text);
        }
    }

    private static Value Typed(ValueKind kind, string text)
    {
        try
        {
            return kind == ValueKind.Point ? PointFormat.Read(text) : TemporalFormat.Read(text, kind);
        }
        catch (FormatException e)
        {
            throw new QueryException("ArgumentError", "InvalidArgumentValue", e.Message);
        }
    }

    [GeneratedRegex(@"^(date|time|localtime|datetime|localdatetime|duration)\('([^']*)'\)$")]
    private static partial Regex TemporalText();

    [GeneratedRegex(@"^(-?\d{1,9}(\.\d+)?|true|false|null|\[.*\]|\{.*\}|"".*"")$", RegexOptions.Singleline)]
    private static partial Regex JsonText();
}
