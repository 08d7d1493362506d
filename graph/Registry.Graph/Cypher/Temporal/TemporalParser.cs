using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>Reads ISO 8601 dates, times, zones and durations in the forms openCypher names.</summary>
internal static partial class TemporalParser
{
    /// <summary>No form is nearly so long, and reading a longer text would take time.</summary>
    private const int MaxLength = 200;

    public static Moment Parse(string text, ValueKind kind)
    {
        Calendar.Demand(text.Length <= MaxLength, "a date or time must be written in a form of ISO 8601");
        var t = kind == ValueKind.Date ? -1 : text.IndexOf('T', StringComparison.Ordinal);
        if (kind == ValueKind.Date)
        {
            return new(ParseDate(text), null, null, null);
        }

        if (kind is ValueKind.LocalTime or ValueKind.Time)
        {
            var (clock, offset, zone) = ParseTime(t == 0 ? text[1..] : text);
            Calendar.Demand(zone is null, "a time without a date must have an offset, not the name of a zone");
            Calendar.Demand(offset is null || kind == ValueKind.Time, "a local time has no offset");
            return new(null, clock, offset, null);
        }

        var day = ParseDate(t < 0 ? text : text[..t]);
        var (nano, shift, name) = t < 0 ? (0, null, null) : ParseTime(text[(t + 1)..]);
        Calendar.Demand(
            (shift is null && name is null) || kind == ValueKind.DateTime, "a local date and time has no offset and no zone");
        var moment = new Moment(day, nano, shift, name);
        Calendar.Demand(
            name is null || shift is null || Zones.OffsetAtLocal(name, moment.LocalSecond, shift) == shift,
            "an offset must be that of the zone beside it at that time");
        return moment;
    }

    public static GraphDuration ParseDuration(string text)
    {
        Calendar.Demand(text.Length <= MaxLength, "a duration must be written as PnYnMnDTnHnMnS");
        var match = DurationForm().Match(text);
        if (match.Success && text.Length > 1 && text[^1] != 'T')
        {
            var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
            decimal Part(string name) => match.Groups[name].Success
                ? sign * decimal.Parse(match.Groups[name].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)
                : 0;
            return DurationMath.Make(
                (Part("y") * 12) + Part("m"), (Part("w") * 7) + Part("d"),
                (Part("h") * 3600) + (Part("n") * 60) + Part("s"), 0);
        }

        return ParseDurationAsDate(text);
    }

    /// <summary>P2012-02-02T14:37:21.545: each part is the number of its unit.</summary>
    private static GraphDuration ParseDurationAsDate(string text)
    {
        var match = DurationDateForm().Match(text);
        Calendar.Demand(match.Success, "a duration must be written as PnYnMnDTnHnMnS");
        var seconds = (decimal)Number(match, "h") * 3600;
        seconds += Number(match, "n") * 60;
        seconds += match.Groups["s"].Success
            ? decimal.Parse(match.Groups["s"].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)
            : 0;
        return DurationMath.Make((Number(match, "y") * 12) + Number(match, "m"), Number(match, "d"), seconds, 0);
    }

    private static long Number(Match match, string name) =>
        match.Groups[name].Success
            ? long.Parse(match.Groups[name].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : 0;

    private static long ParseDate(string text)
    {
        var match = DateForm().Match(text);
        Calendar.Demand(match.Success, "a date must be written yyyy-MM-dd or in another form of ISO 8601");
        var year = Number(match, "y");
        if (match.Groups["w"].Success)
        {
            return Calendar.OfWeek(year, Number(match, "w"), match.Groups["wd"].Success ? Number(match, "wd") : 1);
        }

        if (match.Groups["q"].Success)
        {
            return Calendar.OfQuarter(year, Number(match, "q"), match.Groups["qd"].Success ? Number(match, "qd") : 1);
        }

        if (match.Groups["o"].Success)
        {
            return Calendar.OfOrdinal(year, Number(match, "o"));
        }

        return Calendar.Day(
            year, match.Groups["m"].Success ? Number(match, "m") : 1,
            match.Groups["d"].Success ? Number(match, "d") : 1);
    }

    private static (long Nano, int? Offset, string? Zone) ParseTime(string text)
    {
        var match = TimeForm().Match(text);
        Calendar.Demand(match.Success, "a time must be written hh:mm:ss or in another form of ISO 8601");
        var (hour, minute, second) = (Number(match, "h"), Number(match, "n"), Number(match, "s"));
        Calendar.Demand(hour < 24 && minute < 60 && second < 60, "a time of day must lie in its day");
        var fraction = match.Groups["f"].Success ? match.Groups["f"].Value.PadRight(9, '0')[..9] : "0";
        var nano = (((hour * 60) + minute) * 60 + second) * Moment.NanosPerSecond
            + long.Parse(fraction, CultureInfo.InvariantCulture);
        int? offset = match.Groups["z"].Success ? Zones.Parse(match.Groups["z"].Value).Offset : null;
        if (!match.Groups["name"].Success)
        {
            return (nano, offset, null);
        }

        var zone = Zones.Parse(match.Groups["name"].Value).Zone;
        Calendar.Demand(zone is not null, "the zone between brackets must have a name");
        return (nano, offset, zone);
    }

    [GeneratedRegex(@"^(?<y>[+-]?\d{4,9}?)(?:-?W(?<w>\d{2})(?:-?(?<wd>\d))?|-?Q(?<q>\d)(?:-?(?<qd>\d{1,2}))?|-(?<o>\d{3})|-(?<m>\d{1,2})-(?<d>\d{1,2})|-(?<m>\d{1,2})|(?<m>\d{2})(?<d>\d{2})|(?<o>\d{3})|(?<m>\d{2}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^(?<h>\d{2})(?::?(?<n>\d{2})(?::?(?<s>\d{2})(?:[.,](?<f>\d{1,9}))?)?)?(?<z>Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?(?:\[(?<name>[^\]]+)\])?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeForm();

    [GeneratedRegex(@"^(?<sign>[-+]?)P(?:(?<y>-?\d+(?:\.\d+)?)Y)?(?:(?<m>-?\d+(?:\.\d+)?)M)?(?:(?<w>-?\d+(?:\.\d+)?)W)?(?:(?<d>-?\d+(?:\.\d+)?)D)?(?:T(?:(?<h>-?\d+(?:\.\d+)?)H)?(?:(?<n>-?\d+(?:\.\d+)?)M)?(?:(?<s>-?\d+(?:\.\d+)?)S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationForm();

    [GeneratedRegex(@"^P(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:T(?<h>\d{2}):?(?<n>\d{2})(?::?(?<s>\d{2}(?:\.\d+)?))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DurationDateForm();
}
