using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Graph.Cypher.Spatial;

namespace Registry.Graph;

/// <summary>Points as extended well-known text, the form in which Neo4j's JSON takes and gives them.</summary>
public static partial class PointFormat
{
    private const int MaxLength = 200;

    private const string Number = @"\s*(?<number>[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[Ee][-+]?[0-9]+)?)";

    /// <summary>Writes a point.</summary>
    /// <param name="point">The point.</param>
    /// <returns>The text, for example <c>SRID=7203;POINT (1.0 2.0)</c>.</returns>
    public static string Write(GraphPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return $"SRID={point.System.Srid};POINT {(point.System.HasHeight ? "Z " : "")}"
            + $"({string.Join(' ', PointText.Numbers(point))})";
    }

    /// <summary>Reads a point.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is no point; the message does not show it.</exception>
    public static Value Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Length > MaxLength ? Match.Empty : Text().Match(text);
        if (!parts.Success)
        {
            throw new FormatException("a point must be written as SRID=7203;POINT (1.0 2.0)");
        }

        var coordinates = parts.Groups["number"].Captures
            .Select(c => double.Parse(c.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray();
        var system = int.TryParse(parts.Groups["srid"].ValueSpan, CultureInfo.InvariantCulture, out var srid)
            ? CoordinateSystem.Find(srid) : null;
        var reason = system is null ? PointBuilder.WrongNumber : PointBuilder.WhyNot(system, coordinates);
        return reason is null
            ? Value.From(PointBuilder.Make(system!, coordinates))
            : throw new FormatException(reason);
    }

    [GeneratedRegex(
        @"^\s*SRID\s*=\s*(?<srid>[0-9]+)\s*;\s*POINT\s*Z?\s*\(" + Number + @"(?:\s" + Number + @"){1,2}\s*\)\s*$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Text();
}
