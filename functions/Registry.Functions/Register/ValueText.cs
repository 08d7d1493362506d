using System.Globalization;
using System.Text;
using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>Values as one line of text: the cells of a table or a CSV file.</summary>
public static class ValueText
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Writes a value; with a window a node shows its label and title.</summary>
    public static string Of(Value value, RegisterWindow? window = null) => value.Kind switch
    {
        ValueKind.Null => string.Empty,
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInt64.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsDouble.ToString("R", CultureInfo.InvariantCulture),
        ValueKind.String => value.AsText,
        ValueKind.Date => value.AsDate.ToString("O", CultureInfo.InvariantCulture),
        ValueKind.LocalTime => Time(value.NanosecondOfDay),
        ValueKind.Time => Time(value.NanosecondOfDay) + Offset(value.OffsetSeconds),
        ValueKind.LocalDateTime => Moment(value.Second, value.Nanosecond),
        ValueKind.DateTime => Moment(value.Second + value.OffsetSeconds, value.Nanosecond) + Offset(value.OffsetSeconds),
        ValueKind.Duration => Duration(value.AsDuration),
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(v => Of(v, window)))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap.Select(p => $"{p.Key}: {Of(p.Value, window)}"))}}}",
        ValueKind.Node when window is not null => Node(window, value.AsNode),
        ValueKind.Node => ValueJson.NodeId(value.AsNode),
        ValueKind.Relationship when window is not null => $"[:{window.Type(value.AsRelationship)}]",
        ValueKind.Relationship => ValueJson.RelationshipId(value.AsRelationship),
        ValueKind.Path => string.Join("-", value.AsPath.Nodes.Select(n => Of(Value.FromNode(n), window))),
        _ => value.Kind.ToString(),
    };

    private static string Node(RegisterWindow window, int node) =>
        $"(:{string.Join(':', window.Labels(node))} {Titles.Of(window, node).Title})";

    private static string Time(long nanoseconds) =>
        TimeSpan.FromSeconds(nanoseconds / NanosecondsPerSecond).ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture)
        + Fraction(nanoseconds % NanosecondsPerSecond);

    private static string Moment(long seconds, int nanoseconds) =>
        DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
        + Fraction(nanoseconds);

    private static string Fraction(long nanoseconds) => nanoseconds == 0
        ? string.Empty
        : "." + nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');

    private static string Offset(int seconds) => seconds == 0
        ? "Z"
        : (seconds < 0 ? "-" : "+") + TimeSpan.FromSeconds(Math.Abs(seconds)).ToString("hh\\:mm", CultureInfo.InvariantCulture);

    private static string Duration(GraphDuration duration)
    {
        var text = new StringBuilder("P");
        Append(text, duration.Months, 'M');
        Append(text, duration.Days, 'D');
        if (duration.Seconds != 0 || duration.Nanoseconds != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"T{duration.Seconds}{Fraction(duration.Nanoseconds)}S");
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long amount, char unit)
    {
        if (amount != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
        }
    }
}
