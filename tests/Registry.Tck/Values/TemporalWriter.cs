using System.Globalization;
using System.Text;
using Registry.Graph;

namespace Registry.Tck.Values;

/// <summary>Temporal values as the kit writes them: ISO 8601, seconds and fractions only where there are any.</summary>
internal static class TemporalWriter
{
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const long SecondsPerDay = 86_400;

    public static string Write(Value value) => value.Kind switch
    {
        ValueKind.Date => Date(value.AsDayNumber),
        ValueKind.LocalTime => Time(value.NanosecondOfDay),
        ValueKind.Time => Time(value.NanosecondOfDay) + Offset(value.OffsetSeconds),
        ValueKind.LocalDateTime => DateTime(value.Second, value.Nanosecond),
        ValueKind.DateTime => DateTime(value.Second + value.OffsetSeconds, value.Nanosecond)
            + Offset(value.OffsetSeconds) + (value.Zone is null ? "" : $"[{value.Zone}]"),
        ValueKind.Duration => Duration(value.AsDuration),
        _ => throw new ArgumentException("The value must be temporal.", nameof(value)),
    };

    private static string DateTime(long second, int nanosecond)
    {
        var (day, rest) = FloorDivide(second, SecondsPerDay);
        return $"{Date(day)}T{Time((rest * NanosecondsPerSecond) + nanosecond)}";
    }

    /// <summary>Years of any size: the Gregorian calendar repeats every 400 years, which are 146 097 days.</summary>
    private static string Date(long dayNumber)
    {
        var (cycle, dayOfCycle) = FloorDivide(dayNumber, 146_097);
        var date = DateOnly.FromDayNumber((int)dayOfCycle);
        var year = date.Year + (cycle * 400);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{date.Month:00}-{date.Day:00}");
    }

    private static string Time(long nanosecondOfDay)
    {
        var (second, fraction) = (nanosecondOfDay / NanosecondsPerSecond, nanosecondOfDay % NanosecondsPerSecond);
        var text = string.Create(CultureInfo.InvariantCulture, $"{second / 3600:00}:{second / 60 % 60:00}");
        return second % 60 == 0 && fraction == 0
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{text}:{second % 60:00}{Fraction(fraction)}");
    }

    private static string Offset(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var (sign, size) = (seconds < 0 ? '-' : '+', Math.Abs(seconds));
        var rest = size % 60 == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{size / 3600:00}:{size / 60 % 60:00}{rest}");
    }

    private static string Duration(GraphDuration duration)
    {
        var nanoseconds = ((Int128)duration.Seconds * NanosecondsPerSecond) + duration.Nanoseconds;
        var (seconds, fraction) = ((long)(nanoseconds / NanosecondsPerSecond), (long)(nanoseconds % NanosecondsPerSecond));
        var text = new StringBuilder("P");
        Append(text, duration.Months / 12, 'Y');
        Append(text, duration.Months % 12, 'M');
        Append(text, duration.Days, 'D');
        text.Append(nanoseconds == 0 ? "" : "T");
        Append(text, seconds / 3600, 'H');
        Append(text, seconds / 60 % 60, 'M');
        if (seconds % 60 != 0 || fraction != 0)
        {
            text.Append(nanoseconds < 0 ? "-" : "");
            text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(seconds % 60)}{Fraction(Math.Abs(fraction))}S");
        }

        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long number, char unit) =>
        text.Append(number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{number}{unit}"));

    private static string Fraction(long nanoseconds) => nanoseconds == 0
        ? ""
        : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    private static (long Quotient, long Remainder) FloorDivide(long number, long divisor)
    {
        var rest = ((number % divisor) + divisor) % divisor;
        return ((number - rest) / divisor, rest);
    }
}
