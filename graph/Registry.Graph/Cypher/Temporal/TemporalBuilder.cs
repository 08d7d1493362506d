namespace Registry.Graph.Cypher.Temporal;

/// <summary>Makes temporal values from maps of parts, perhaps on the base of other temporal values.</summary>
internal static class TemporalBuilder
{
    private static readonly HashSet<string> DateParts = new(StringComparer.Ordinal)
    {
        "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay",
    };

    private static readonly HashSet<string> TimeParts = new(StringComparer.Ordinal)
    {
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
    };

    private static readonly HashSet<string> OtherParts = new(StringComparer.Ordinal)
    {
        "date", "time", "datetime", "timezone", "epochSeconds", "epochMillis",
    };

    public static Value Build(ValueKind kind, IReadOnlyDictionary<string, Value> map)
    {
        foreach (var key in map.Keys)
        {
            Calendar.Demand(
                DateParts.Contains(key) || TimeParts.Contains(key) || OtherParts.Contains(key),
                "the map has a key that is no part of a temporal value");
        }

        return FromEpoch(kind, map) ?? Override(kind, Base(map), map, convertZone: true).To(kind);
    }

    /// <summary>
    /// Replaces parts of a moment by those of a map. A new zone moves the instant, or only renames the clock.
    /// </summary>
    public static Moment Override(
        ValueKind kind, Moment given, IReadOnlyDictionary<string, Value> map, bool convertZone)
    {
        var moment = given;
        if (kind is not (ValueKind.LocalTime or ValueKind.Time))
        {
            moment = moment with { Day = DateOf(moment.Day, map) };
            if (moment is { Zone: { } named, Offset: not null })
            {
                moment = moment with { Offset = Zones.OffsetAtLocal(named, moment.LocalSecond, moment.Offset) };
            }
        }

        var hasZone = kind is ValueKind.Time or ValueKind.DateTime;
        if (hasZone && map.TryGetValue("timezone", out var zone))
        {
            Calendar.Demand(zone.Kind == ValueKind.String, "a time zone must be a string");
            var (offset, name) = Zones.Parse(zone.AsText);
            moment = convertZone && moment.Nano is not null
                ? moment.MoveTo(offset, name)
                : moment with { Offset = offset, Zone = name };
            if (kind == ValueKind.Time && name is not null)
            {
                moment = moment with { Offset = Zones.OffsetAtUtc(name, moment.LocalSecond), Zone = null };
            }
        }

        return kind == ValueKind.Date ? moment : moment with { Nano = TimeOf(moment.Nano, map) };
    }

    private static Value? FromEpoch(ValueKind kind, IReadOnlyDictionary<string, Value> map)
    {
        const long UnixEpoch = 62_135_596_800;
        if (kind != ValueKind.DateTime || !(map.ContainsKey("epochSeconds") || map.ContainsKey("epochMillis")))
        {
            return null;
        }

        var millis = Part(map, "epochMillis") ?? 0;
        var seconds = (Part(map, "epochSeconds") ?? 0) + Calendar.FloorDiv(millis, 1000);
        var nano = (Calendar.FloorMod(millis, 1000) * 1_000_000) + (Part(map, "nanosecond") ?? 0);
        Calendar.Demand(nano is >= 0 and < Moment.NanosPerSecond, "a nanosecond must lie in its second");
        return Value.FromDateTime(seconds + UnixEpoch, (int)nano, 0);
    }

    private static Moment Base(IReadOnlyDictionary<string, Value> map)
    {
        if (map.TryGetValue("datetime", out var both))
        {
            return Moment.Of(both);
        }

        var date = map.TryGetValue("date", out var day) ? Moment.Of(day) : default;
        var time = map.TryGetValue("time", out var clock) ? Moment.Of(clock) : default;

        // The zone comes with the time; only the day is taken of the date.
        return new(date.Day, time.Nano, time.Offset, time.Zone);
    }

    private static long? Part(IReadOnlyDictionary<string, Value> map, string name)
    {
        if (!map.TryGetValue(name, out var value) || value.IsNull)
        {
            return null;
        }

        return value.Kind == ValueKind.Integer
            ? value.AsInt64
            : throw new TemporalException("a part of a temporal value must be an integer");
    }

    private static long DateOf(long? given, IReadOnlyDictionary<string, Value> map)
    {
        var year = Part(map, "year");
        if (given is null && year is null)
        {
            throw new TemporalException("a date must be given its year");
        }

        if (Part(map, "week") is { } week)
        {
            return Calendar.OfWeek(
                year ?? Calendar.Week(given!.Value).Year, week,
                Part(map, "dayOfWeek") ?? (given is { } g ? Calendar.DayOfWeek(g) : 1));
        }

        if (Part(map, "quarter") is { } quarter)
        {
            return Calendar.OfQuarter(
                year ?? Calendar.Date(given!.Value).Year, quarter,
                Part(map, "dayOfQuarter") ?? (given is { } g ? Calendar.DayOfQuarter(g) : 1));
        }

        if (Part(map, "ordinalDay") is { } ordinal)
        {
            return Calendar.OfOrdinal(year ?? Calendar.Date(given!.Value).Year, ordinal);
        }

        return ByMonth(given, year, map);
    }

    private static long ByMonth(long? given, long? year, IReadOnlyDictionary<string, Value> map)
    {
        if (given is { } day && Part(map, "dayOfWeek") is { } weekday)
        {
            var week = Calendar.Week(day);
            return Calendar.OfWeek(year ?? week.Year, week.Week, weekday);
        }

        if (given is { } start && Part(map, "dayOfQuarter") is { } inQuarter)
        {
            var date = Calendar.Date(start);
            return Calendar.OfQuarter(year ?? date.Year, Calendar.Quarter(date.Month), inQuarter);
        }

        DemandCoarser(given is not null, map, "month", "day");
        var (baseYear, baseMonth, baseDay) = given is { } known ? Calendar.Date(known) : (0, 1, 1);
        return Calendar.Day(year ?? baseYear, Part(map, "month") ?? baseMonth, Part(map, "day") ?? baseDay);
    }

    /// <summary>Where nothing else tells a coarser part, it must be given before a finer one.</summary>
    private static void DemandCoarser(bool hasBase, IReadOnlyDictionary<string, Value> map, params string[] parts)
    {
        for (var i = 1; i < parts.Length && !hasBase; i++)
        {
            Calendar.Demand(
                Part(map, parts[i]) is null || Part(map, parts[i - 1]) is not null,
                $"a {parts[i]} must be given with its {parts[i - 1]}");
        }
    }

    private static long TimeOf(long? given, IReadOnlyDictionary<string, Value> map)
    {
        DemandCoarser(given is not null, map, "hour", "minute", "second");
        Calendar.Demand(
            given is not null || Part(map, "second") is not null
                || !(map.ContainsKey("millisecond") || map.ContainsKey("microsecond") || map.ContainsKey("nanosecond")),
            "parts of a second must be given with their second");
        var nano = given ?? 0;
        var seconds = nano / Moment.NanosPerSecond;
        var hour = Part(map, "hour") ?? (seconds / 3600);
        var minute = Part(map, "minute") ?? (seconds / 60 % 60);
        var second = Part(map, "second") ?? (seconds % 60);
        Calendar.Demand(
            hour is >= 0 and < 24 && minute is >= 0 and < 60 && second is >= 0 and < 60,
            "a time of day must lie in its day");
        return ((((hour * 60) + minute) * 60) + second) * Moment.NanosPerSecond
            + FractionOf(nano % Moment.NanosPerSecond, map, given is not null);
    }

    /// <summary>A finer part counts within the coarser one that is given beside it, or that the base has.</summary>
    private static long FractionOf(long given, IReadOnlyDictionary<string, Value> map, bool hasBase)
    {
        var (milli, micro, nano) = (Part(map, "millisecond"), Part(map, "microsecond"), Part(map, "nanosecond"));
        Calendar.Demand(milli is null or (>= 0 and < 1000), "a millisecond must be from 0 to 999");
        Calendar.Demand(
            micro is null or (>= 0 and < 1_000_000) && (milli is null || micro is null or < 1000),
            "a microsecond must lie in its second or millisecond");
        Calendar.Demand(nano is null or (>= 0 and < Moment.NanosPerSecond), "a nanosecond must lie in its second");
        var fraction = given;
        if (milli is { } ms)
        {
            fraction = (ms * 1_000_000) + (hasBase ? fraction % 1_000_000 : 0);
        }

        if (micro is { } us)
        {
            fraction = us >= 1000 || (milli is null && !hasBase)
                ? (us * 1000) + (fraction % 1000)
                : (fraction / 1_000_000 * 1_000_000) + (us * 1000) + (fraction % 1000);
        }

        if (nano is { } ns)
        {
            fraction = ns >= 1000
                ? (milli is null && micro is null ? ns : (fraction / 1_000_000 * 1_000_000) + (ns % 1_000_000))
                : (fraction / 1000 * 1000) + ns;
        }

        return fraction;
    }
}
