using System.Globalization;
using NodaTime;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>Offsets and named zones.</summary>
internal static class Zones
{
    /// <summary>1970-01-01, counted in seconds from 0001-01-01.</summary>
    private const long Epoch = 62_135_596_800;

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
        Find(zone).GetUtcOffset(Instant.FromUnixTimeSeconds(Clamp(utcSecond) - Epoch)).Seconds;

    /// <summary>
    /// Gets the offset at a local time; between two offsets the given one wins if it is one of them, else the earlier. A
    /// local time that a change of the clock leaves out has the offset from before it.
    /// </summary>
    public static int OffsetAtLocal(string zone, long localSecond, int? preferred)
    {
        // Local times are counted like those of UTC: from the same noughts on the clock.
        var local = Instant.FromUnixTimeSeconds(Clamp(localSecond) - Epoch).InUtc().LocalDateTime;
        var mapping = Find(zone).MapLocal(local);
        var late = mapping.LateInterval.WallOffset.Seconds;
        return mapping.Count == 2 && preferred == late ? late : mapping.EarlyInterval.WallOffset.Seconds;
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

    private static DateTimeZone Find(string zone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone)
        ?? throw new TemporalException("a time zone must be an offset or the name of a zone");

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
