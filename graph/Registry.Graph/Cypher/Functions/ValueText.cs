using System.Globalization;
using Registry.Graph.Cypher.Spatial;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph.Cypher.Functions;

/// <summary>Values as toString and string concatenation write them.</summary>
internal static class ValueText
{
    public static string Of(Value value, CultureInfo culture) => value.Kind switch
    {
        ValueKind.String => value.AsText,
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInt64.ToString(culture),
        ValueKind.Float => OfDouble(value.AsDouble),
        ValueKind.Null => "null",
        ValueKind.Point => PointText.Of(value.AsPoint),
        _ => TemporalText.Of(value),
    };

    /// <summary>A float always shows that it is one: 1.0, 1.0E10, NaN.</summary>
    public static string OfDouble(double number)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        var magnitude = Math.Abs(number);
        if (magnitude != 0 && magnitude is < 1e-3 or >= 1e7)
        {
            var text = number.ToString("E16", CultureInfo.InvariantCulture);
            return Shortest(number, text);
        }

        var plain = number.ToString("R", CultureInfo.InvariantCulture);
        return plain.Contains('.', StringComparison.Ordinal) ? plain : plain + ".0";
    }

    private static string Shortest(double number, string text)
    {
        for (var digits = 1; digits <= 16; digits++)
        {
            var shorter =
                number.ToString("E" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            if (double.Parse(shorter, CultureInfo.InvariantCulture).Equals(number))
            {
                text = shorter;
                break;
            }
        }

        var at = text.IndexOf('E', StringComparison.Ordinal);
        var mantissa = text[..at].TrimEnd('0');
        return (mantissa.EndsWith('.') ? mantissa + "0" : mantissa) + "E"
            + int.Parse(text[(at + 1)..], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
