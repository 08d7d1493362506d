using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Neo4j.Driver;
using Registry.Graph.Neo4j;

namespace Registry.Graph.Bolt;

/// <summary>A statement as the driver takes it: every value in the driver's type.</summary>
internal static partial class BoltQuery
{
    public static Query Of(Statement statement) => new(
        statement.Text,
        (statement.Parameters ?? new Dictionary<string, Value>()).ToDictionary(p => p.Key, p => Of(p.Value)!));

    private static object? Of(Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Boolean => value.AsBoolean,
            ValueKind.Integer => value.AsInt64,
            ValueKind.Float => value.AsDouble,
            ValueKind.String => value.AsText,
            ValueKind.List => value.AsList.Select(Of).ToList(),
            ValueKind.Map => value.AsMap.ToDictionary(e => e.Key, e => Of(e.Value)),
            ValueKind.Duration => Of(value.AsDuration),
            ValueKind.Point => Of(value.AsPoint),
            >= ValueKind.Date and <= ValueKind.DateTime => Temporal(TemporalFormat.Write(value), value.Kind),
            _ => throw new ArgumentException("A parameter must not hold a node, a relationship or a path."),
        };
    }

    private static Duration Of(GraphDuration value) => new(value.Months, value.Days, value.Seconds, value.Nanoseconds);

    private static Point Of(GraphPoint value) => value.System.HasHeight
        ? new(value.System.Srid, value.X, value.Y, value.Z)
        : new(value.System.Srid, value.X, value.Y);

    private static object Temporal(string text, ValueKind kind)
    {
        var parts = Parts().Match(text);
        int Number(string name) => int.TryParse(parts.Groups[name].Value, CultureInfo.InvariantCulture, out var n) ? n : 0;
        var (year, month, day) = (Number("year"), Number("month"), Number("day"));
        var (hour, minute, second) = (Number("hour"), Number("minute"), Number("second"));
        var nano = int.Parse(parts.Groups["nano"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture);
        var offset = ((Number("offsetHour") * 60) + Number("offsetMinute")) * 60;
        offset = parts.Groups["sign"].Value == "-" ? -offset - Number("offsetSecond") : offset + Number("offsetSecond");
        return kind switch
        {
            ValueKind.Date => new LocalDate(year, month, day),
            ValueKind.LocalTime => new LocalTime(hour, minute, second, nano),
            ValueKind.Time => new OffsetTime(hour, minute, second, nano, offset),
            ValueKind.LocalDateTime => new LocalDateTime(year, month, day, hour, minute, second, nano),
            _ => new ZonedDateTime(
                new DateTimeOffset(year, month, day, hour, minute, second, TimeSpan.Zero).ToUnixTimeSeconds() - offset,
                nano,
                parts.Groups["zone"] is { Success: true } zone ? Zone.Of(zone.Value) : Zone.Of(offset)),
        };
    }

    [GeneratedRegex(
        @"^(?:(?<year>[+-]?\d+)-(?<month>\d\d)-(?<day>\d\d))?T?(?:(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<nano>\d{1,9}))?)?)?(?:Z|(?<sign>[+-])(?<offsetHour>\d\d):(?<offsetMinute>\d\d)(?::(?<offsetSecond>\d\d))?)?(?:\[(?<zone>.+)\])?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
