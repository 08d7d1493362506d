namespace Registry.Graph.Cypher.Temporal;

/// <summary>Makes temporal values from maps of parts, perhaps on the base of other temporal values.</summary>
internal static class TemporalBuilder
{
    private static readonly HashSet<string> DateParts = new(StringComparer.Ordinal)
    {
        "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay",
    };

    /// <summary>The ways to name a day within a year; a map keeps to one of them.</summary>
    private static readonly string[][] DayForms =
        [["month", "day"], ["week", "dayOfWeek"], ["quarter", "dayOfQuarter"], ["ordinalDay"]];

    private static readonly HashSet<string> TimeParts = new(StringComparer.Ordinal)
    {
        "hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
    };

    private static readonly string[] Epochs = ["epochSeconds", "epochMillis"];

    public static Value Build(ValueKind kind, IReadOnlyDictionary<string, Value> map)
    {
        DemandParts(kind, map, isCut: false);
        return Override(kind, FromEpoch(kind, map) ?? Base(map), map).To(kind);
    }

    /// <summary>Replaces parts of a moment that was cut to a unit.</summary>
    public static Moment OverrideCut(ValueKind kind, Moment cut, IReadOnlyDictionary<string, Value> map, string unit)
    {
        DemandParts(kind, map, isCut: true);
        return Override(kind, cut, map, unit);
    }

    /// <summary>
    /// Replaces parts of a moment by those of a map. A new zone moves the instant, but where the moment was cut to a unit: there
    /// it only renames the clock.
    /// </summary>
    private static Moment Override(
        ValueKind kind, Moment given, IReadOnlyDictionary<string, Value> map, string? cutTo = null)
    {
        var moment = given;
        if (kind is not (ValueKind.LocalTime or ValueKind.Time))
        {
            Calendar.Demand(
                kind == ValueKind.Date || given.Day is not null || !map.ContainsKey("hour") || NamesDay(map),
                "an hour must be given with its day");
            moment = moment with { Day = DateOf(moment.Day, map) };
            if (moment is { Zone: { } named, Offset: not null })
            {
                moment = moment with { Offset = Zones.OffsetAtLocal(named, moment.LocalSecond, moment.Offset) };
            }
        }

        var hasZone = kind is ValueKind.Time or ValueKind.DateTime;
        if (hasZone && map.TryGetValue("timezone", out var zone))
        {
            var (offset, name) = ZoneOf(zone);
            moment = cutTo is null && moment.Nano is not null
                ? moment.MoveTo(offset, name)
                : moment with { Offset = offset, Zone = name };
            if (kind == ValueKind.Time && name is not null)
            {
                moment = moment with { Offset = Zones.OffsetAtUtc(name, moment.LocalSecond), Zone = null };
            }
        }

        return kind == ValueKind.Date ? moment : moment with { Nano = TimeOf(moment.Nano, map, cutTo) };
    }

    private static void DemandParts(ValueKind kind, IReadOnlyDictionary<string, Value> map, bool isCut)
    {
        var (hasDay, hasTime) = (kind is not (ValueKind.LocalTime or ValueKind.Time), kind != ValueKind.Date);
        var hasZone = kind is ValueKind.Time or ValueKind.DateTime;
        foreach (var key in map.Keys)
        {
            Calendar.Demand(
                (hasDay && DateParts.Contains(key)) || (hasTime && TimeParts.Contains(key)) || (hasZone && key == "timezone")
                    || (hasDay && key == "date") || (hasTime && key == "time") || (hasDay && hasTime && key == "datetime")
                    || (kind == ValueKind.DateTime && Epochs.Contains(key)),
                "the map has a key that is no part of the temporal value");
        }

        Calendar.Demand(
            !(hasDay && hasTime && (isCut || map.ContainsKey("datetime")))
                || !(map.ContainsKey("date") || map.ContainsKey("time") || Epochs.Any(map.ContainsKey)),
            "a datetime must be the only thing that parts are taken of");
    }

    /// <summary>The moment on the clock of the zone in the map, where the other parts are set.</summary>
    private static Moment? FromEpoch(ValueKind kind, IReadOnlyDictionary<string, Value> map)
    {
        const long UnixEpoch = 62_135_596_800;
        if (kind != ValueKind.DateTime || !Epochs.Any(map.ContainsKey))
        {
            return null;
        }

        Calendar.Demand(
            !map.ContainsKey("date") && !map.ContainsKey("time") && !Epochs.All(map.ContainsKey),
            "an epoch must be the only thing that parts are taken of");
        var millis = Part(map, "epochMillis") ?? 0;
        var seconds = (Part(map, "epochSeconds") ?? 0) + Calendar.FloorDiv(millis, 1000);
        var moment = Moment.OfSeconds(seconds + UnixEpoch, (int)Calendar.FloorMod(millis, 1000) * 1_000_000, 0, null);
        if (!map.TryGetValue("timezone", out var zone))
        {
            return moment;
        }

        var (offset, name) = ZoneOf(zone);
        return moment.MoveTo(offset, name);
    }

    private static (int? Offset, string? Zone) ZoneOf(Value zone)
    {
        Calendar.Demand(zone.Kind == ValueKind.String, "a time zone must be a string");
        return Zones.Parse(zone.AsText);
    }

    private static bool NamesDay(IReadOnlyDictionary<string, Value> map) =>
        map.ContainsKey("day") || map.ContainsKey("dayOfWeek") || map.ContainsKey("dayOfQuarter") || map.ContainsKey("ordinalDay");

    private static bool HasFraction(IReadOnlyDictionary<string, Value> map) =>
        map.ContainsKey("millisecond") || map.ContainsKey("microsecond") || map.ContainsKey("nanosecond");

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

    /// <summary>A part that is there, but null, is the first one of its kind, as in Neo4j.</summary>
    private static long? Part(IReadOnlyDictionary<string, Value> map, string name)
    {
        if (!map.TryGetValue(name, out var value))
        {
            return null;
        }

        if (value.IsNull && !Epochs.Contains(name))
        {
            return name == "year" || TimeParts.Contains(name) ? 0 : 1;
        }

        return value.Kind == ValueKind.Integer
            ? value.AsInt64
            : throw new TemporalException("a part of a temporal value must be an integer");
    }

    private static long DateOf(long? given, IReadOnlyDictionary<string, Value> map)
    {
        Calendar.Demand(
            DayForms.Count(form => form.Any(map.ContainsKey)) <= 1, "a date must be given its parts in one form");
        var year = Part(map, "year");
        if (given is null && year is null)
        {
            throw new TemporalException("a date must be given its year");
        }

        if (Part(map, "week") is { } week)
        {
            return Calendar.OfWeekOrNext(
                year ?? Calendar.Week(given!.Value).Year, week,
                Part(map, "dayOfWeek") ?? (given is { } g ? Calendar.DayOfWeek(g) : 1));
        }

        if (Part(map, "quarter") is { } quarter)
        {
            Calendar.Demand(quarter is >= 1 and <= 4, "a quarter must be from 1 to 4");
            return ByQuarter(given, year, quarter, Part(map, "dayOfQuarter"));
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
            return ByQuarter(start, year, Calendar.Quarter(Calendar.Date(start).Month), inQuarter);
        }

        DemandCoarser(given is not null, map, "month", "day");
        DemandCoarser(given is not null, map, "quarter", "dayOfQuarter");
        DemandCoarser(given is not null, map, "week", "dayOfWeek");
        return WithMonth(given, year, Part(map, "month"), Part(map, "day"));
    }

    /// <summary>
    /// A day taken over from the base is cut to the base's month in the new year and to the new month; a given one
    /// must fit.
    /// </summary>
    private static long WithMonth(long? given, long? year, long? month, long? day)
    {
        var (baseYear, baseMonth, baseDay) = given is { } known ? Calendar.Date(known) : (0, 1, 1);
        var (newYear, newMonth) = (year ?? baseYear, month ?? baseMonth);
        var last = Math.Min(Calendar.DaysInMonth(newYear, baseMonth), Calendar.DaysInMonth(newYear, newMonth));
        return Calendar.Day(newYear, newMonth, day ?? Math.Min(baseDay, last));
    }

    /// <summary>
    /// A quarter keeps the base's place among its months. Its day may be any up to the 92nd, even where the quarter is
    /// shorter.
    /// </summary>
    private static long ByQuarter(long? given, long? year, long quarter, long? dayOfQuarter)
    {
        const int LongestQuarter = 92;
        Calendar.Demand(
            dayOfQuarter is null or (>= 1 and <= LongestQuarter), "a day of a quarter must be from 1 to 92");
        var firstMonth = ((quarter - 1) * 3) + 1;
        var month = given is { } known ? firstMonth + ((Calendar.Date(known).Month - 1) % 3) : firstMonth;
        return dayOfQuarter is { } day
            ? WithMonth(null, year ?? Calendar.Date(given!.Value).Year, firstMonth, 1) + day - 1
            : WithMonth(given, year, month, null);
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

    private static long TimeOf(long? given, IReadOnlyDictionary<string, Value> map, string? cutTo)
    {
        DemandCoarser(given is not null, map, "hour", "minute", "second");
        Calendar.Demand(
            given is not null || Part(map, "second") is not null || !HasFraction(map),
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
            + FractionOf(nano % Moment.NanosPerSecond, map, cutTo);
    }

    /// <summary>
    /// A finer part counts within the coarser one beside it. Together they replace the fraction of the base, but where that
    /// was cut to milli- or microseconds: there they are added to it, or replace it up to what it was cut to, as in Neo4j.
    /// </summary>
    private static long FractionOf(long given, IReadOnlyDictionary<string, Value> map, string? cutTo)
    {
        if (!HasFraction(map))
        {
            return given;
        }

        var (milli, micro, nano) = (Part(map, "millisecond"), Part(map, "microsecond"), Part(map, "nanosecond"));
        var coarser = cutTo switch
        {
            "millisecond" => milli,
            "microsecond" => milli ?? micro,
            _ => null,
        };
        var isAdded = coarser is null && cutTo is "millisecond" or "microsecond";
        if (coarser is not null)
        {
            (micro, nano) = (cutTo == "microsecond" ? micro : null, null);
        }

        Calendar.Demand(milli is null or (>= 0 and < 1000), "a millisecond must be from 0 to 999");
        Calendar.Demand(
            micro is null || (micro >= 0 && micro < (milli is null && !isAdded ? 1_000_000 : 1000)),
            "a microsecond must lie in its second or millisecond");
        Calendar.Demand(
            nano is null || (nano >= 0 && nano < (micro is not null || isAdded ? 1000 : milli is null ? Moment.NanosPerSecond : 1_000_000)),
            "a nanosecond must lie in its second, millisecond or microsecond");
        return (isAdded ? given : 0) + ((milli ?? 0) * 1_000_000) + ((micro ?? 0) * 1000) + (nano ?? 0);
    }
}
