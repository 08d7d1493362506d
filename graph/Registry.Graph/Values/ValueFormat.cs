using System.Globalization;
using Registry.Graph.Cypher.Spatial;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph;

/// <summary>Values as plain text, the same on every machine: numbers with a point, dates as yyyy-MM-dd.</summary>
public static class ValueFormat
{
    /// <summary>Writes a value.</summary>
    /// <param name="value">The value; of nodes, relationships and paths only the kind is written.</param>
    /// <returns>The text; empty for null.</returns>
    public static string Text(Value value) => value.Kind switch
    {
        ValueKind.Null => string.Empty,
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsDouble.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => value.AsText,
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(Text))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap.Select(p => $"{p.Key}: {Text(p.Value)}"))}}}",
        ValueKind.Point => PointText.Shown(value.AsPoint),
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => value.Kind.ToString(),
        _ => TemporalText.Of(value),
    };
}
