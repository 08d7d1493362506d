using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>Temporal values as ISO 8601 writes them.</summary>
internal static class TemporalText
{
    public static string Of(Value value)
    {
        if (value.Kind == ValueKind.Duration)
        {
            return Of(value.AsDuration);
        }

        var moment = Moment.Of(value);
        var text = new StringBuilder();
        if (moment.Day is { } day)
        {
            AppendDate(text, day);
        }

        if (moment.Nano is { } nano)
        {
            text.Append(moment.Day is null ? "" : "T");
            AppendTime(text, nano);
        }

        if (moment.Offset is { } offset)
        {
            text.Append(Zones.OffsetText(offset));
        }

        return moment.Zone is null ? text.ToString() : text.Append('[').Append(moment.Zone).Append(']').ToString();
    }

    private static void AppendDate(StringBuilder text, long day)
    {
        var (year, month, dayOfMonth) = Calendar.Date(day);
        var magnitude = Math.Abs(year).ToString("0000", CultureInfo.InvariantCulture);
        text.Append(year < 0 ? "-" : year > 9999 ? "+" : "").Append(magnitude);
        text.Append(CultureInfo.InvariantCulture, $"-{month:00}-{dayOfMonth:00}");
    }

    private static void AppendTime(StringBuilder text, long nano)
    {
        var seconds = nano / Moment.NanosPerSecond;
        text.Append(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}");
        var fraction = nano % Moment.NanosPerSecond;
        if (fraction != 0)
        {
            text.Append('.').Append(fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        }
    }

    private static string Of(GraphDuration duration)
    {
        var text = new StringBuilder("P");
        Append(text, duration.Months / 12, 'Y');
        Append(text, duration.Months % 12, 'M');
        Append(text, duration.Days, 'D');
        var negative = duration.Seconds < 0;
        var fraction = negative && duration.Nanoseconds > 0
            ? Moment.NanosPerSecond - duration.Nanoseconds
            : duration.Nanoseconds;
        var seconds = negative && duration.Nanoseconds > 0 ? duration.Seconds + 1 : duration.Seconds;
        if (seconds != 0 || fraction != 0)
        {
            text.Append('T');
            Append(text, seconds / 3600, 'H');
            Append(text, seconds / 60 % 60, 'M');
            AppendSeconds(text, seconds % 60, fraction, negative);
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
        }
    }

    private static void AppendSeconds(StringBuilder text, long seconds, long fraction, bool negative)
    {
        if (seconds == 0 && fraction == 0)
        {
            return;
        }

        text.Append(negative && seconds == 0 ? "-" : "").Append(seconds.ToString(CultureInfo.InvariantCulture));
        if (fraction != 0)
        {
            text.Append('.').Append(fraction.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0'));
        }

        text.Append('S');
    }
}
