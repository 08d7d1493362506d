namespace Registry.Graph.Cypher.Temporal;

/// <summary>The parts of temporal values by name.</summary>
internal static class TemporalComponents
{
    /// <summary>Reads a part; null where the value has none of that name.</summary>
    public static Value? Read(Value value, string name)
    {
        if (value.Kind == ValueKind.Duration)
        {
            return OfDuration(value.AsDuration, name) is { } part ? Value.From(part) : null;
        }

        var moment = Moment.Of(value);
        var number = (moment.Day is { } day ? OfDate(day, name) : null)
            ?? (moment.Nano is { } nano ? OfTime(nano, name) : null);
        if (number is { } found)
        {
            return Value.From(found);
        }

        return moment.Offset is null ? null : OfZone(value, moment, name);
    }

    private static long? OfDate(long day, string name)
    {
        var (year, month, dayOfMonth) = Calendar.Date(day);
        return name switch
        {
            "year" => year,
            "quarter" => Calendar.Quarter(month),
            "month" => month,
            "week" => Calendar.Week(day).Week,
            "weekYear" => Calendar.Week(day).Year,
            "dayOfQuarter" => Calendar.DayOfQuarter(day),
            "quarterDay" => Calendar.DayOfQuarter(day),
            "day" => dayOfMonth,
            "ordinalDay" => Calendar.OrdinalDay(day),
            "dayOfWeek" or "weekDay" => Calendar.DayOfWeek(day),
            _ => null,
        };
    }

    private static long? OfTime(long nano, string name) => name switch
    {
        "hour" => nano / Moment.NanosPerSecond / 3600,
        "minute" => nano / Moment.NanosPerSecond / 60 % 60,
        "second" => nano / Moment.NanosPerSecond % 60,
        "millisecond" => nano % Moment.NanosPerSecond / 1_000_000,
        "microsecond" => nano % Moment.NanosPerSecond / 1_000,
        "nanosecond" => nano % Moment.NanosPerSecond,
        _ => null,
    };

    private static Value? OfZone(Value value, Moment moment, string name)
    {
        const long UnixEpoch = 62_135_596_800;
        var offset = moment.Offset!.Value;
        return name switch
        {
            "timezone" => Value.From(moment.Zone ?? Zones.OffsetText(offset)),
            "offset" => Value.From(Zones.OffsetText(offset)),
            "offsetMinutes" => Value.From(offset / 60),
            "offsetSeconds" => Value.From(offset),
            "epochSeconds" when value.Kind == ValueKind.DateTime => Value.From(value.Second - UnixEpoch),
            "epochMillis" when value.Kind == ValueKind.DateTime =>
                Value.From(((value.Second - UnixEpoch) * 1000) + (value.Nanosecond / 1_000_000)),
            _ => null,
        };
    }

    private static long? OfDuration(GraphDuration duration, string name) => name switch
    {
        "years" => duration.Months / 12,
        "quarters" => duration.Months / 3,
        "months" => duration.Months,
        "quartersOfYear" => duration.Months / 3 % 4,
        "monthsOfYear" => duration.Months % 12,
        "monthsOfQuarter" => duration.Months % 3,
        "weeks" => duration.Days / 7,
        "days" => duration.Days,
        "daysOfWeek" => duration.Days % 7,
        "hours" => duration.Seconds / 3600,
        "minutes" => duration.Seconds / 60,
        "minutesOfHour" => duration.Seconds / 60 % 60,
        "seconds" => duration.Seconds,
        "secondsOfMinute" => duration.Seconds % 60,
        "milliseconds" => Total(duration, 1_000),
        "microseconds" => Total(duration, 1_000_000),
        "nanoseconds" => Total(duration, Moment.NanosPerSecond),
        "millisecondsOfSecond" => duration.Nanoseconds / 1_000_000,
        "microsecondsOfSecond" => duration.Nanoseconds / 1_000,
        "nanosecondsOfSecond" => duration.Nanoseconds,
        _ => null,
    };

    private static long? Total(GraphDuration duration, long perSecond)
    {
        var total = ((Int128)duration.Seconds * perSecond)
            + (duration.Nanoseconds / (Moment.NanosPerSecond / perSecond));
        return total >= long.MinValue && total <= long.MaxValue ? (long)total : null;
    }
}
