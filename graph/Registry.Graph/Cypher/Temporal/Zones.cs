using System.Globalization;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>Offsets and named zones.</summary>
internal static class Zones
{
    private const long LastSecond = 315_537_897_599;

    /// <summary>Reads Z, +01, +01:00, +0100, +01:00:30 or the name of a zone.</summary>
    public static (int? Offset, string? Zone) Parse(string text)
    {
        if (text is "Z" or "z")
        {
            return (0, null);
        }

        if (text.Length > 0 && text[0] is '+' or '-' or '\u2212')
        {
            return (ParseOffset(text), null);
        }

        // Found for the check only: the name stays as written.
        Find(text);
        return (null, text);
    }

    public static int OffsetAtUtc(string zone, long utcSecond) =>
        (int)Find(zone).GetUtcOffset(new DateTime(Clamp(utcSecond) * TimeSpan.TicksPerSecond, DateTimeKind.Utc))
            .TotalSeconds;

    /// <summary>
    /// Gets the offset at a local time; between two offsets the given one wins if it is one of them, else the earlier.
    /// </summary>
    public static int OffsetAtLocal(string zone, long localSecond, int? preferred)
    {
        var info = Find(zone);
        var local = new DateTime(Clamp(localSecond) * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified);
        if (info.IsAmbiguousTime(local))
        {
            var offsets = info.GetAmbiguousTimeOffsets(local).Select(o => (int)o.TotalSeconds).ToArray();
            return preferred is { } wanted && offsets.Contains(wanted) ? wanted : offsets.Max();
        }

        return (int)info.GetUtcOffset(local).TotalSeconds;
    }

    public static string OffsetText(int seconds)
    {
        if (seconds == 0)
        {
            return "Z";
        }

        var magnitude = Math.Abs(seconds);
        var text =
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(seconds < 0 ? '-' : '+')}{magnitude / 3600:00}:{magnitude / 60 % 60:00}");
        return magnitude % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}:{magnitude % 60:00}");
    }

    private static long Clamp(long second) => Math.Clamp(second, 0, LastSecond);

    private static TimeZoneInfo Find(string zone)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(zone);
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException or ArgumentException or System.Security.SecurityException or IOException)
        {
            throw new TemporalException("a time zone must be an offset or the name of a zone");
        }
    }

    private static int ParseOffset(string text)
    {
        var digits = text[1..].Replace(":", "", StringComparison.Ordinal);
        Calendar.Demand(
            digits.Length is 2 or 4 or 6 && digits.All(char.IsAsciiDigit), "an offset must be written +hh:mm");
        var hours = int.Parse(digits.AsSpan(0, 2), CultureInfo.InvariantCulture);
        var minutes = digits.Length >= 4 ? int.Parse(digits.AsSpan(2, 2), CultureInfo.InvariantCulture) : 0;
        var seconds = digits.Length == 6 ? int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture) : 0;
        Calendar.Demand(hours <= 18 && minutes < 60 && seconds < 60, "an offset must be from -18:00 to +18:00");
        var total = (hours * 3600) + (minutes * 60) + seconds;
        return text[0] == '+' ? total : -total;
    }
}
