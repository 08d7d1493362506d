using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>The temporal functions of the language.</summary>
internal static class TemporalFunctions
{
    private const long UnixEpoch = 62_135_596_800;
    private const string LacksParts = "the value lacks parts that are needed";

    public static IEnumerable<Function> All { get; } = Make().ToList();

    private static IEnumerable<Function> Make()
    {
        foreach (var (name, kind, kinds) in new[]
        {
            ("date", ValueKind.Date, Kinds.Date),
            ("localtime", ValueKind.LocalTime, Kinds.LocalTime),
            ("time", ValueKind.Time, Kinds.Time),
            ("localdatetime", ValueKind.LocalDateTime, Kinds.LocalDateTime),
            ("datetime", ValueKind.DateTime, Kinds.DateTime),
        })
        {
            yield return new(name, 0, 1,
                (a, s) => Guarded(s, a, v => v.Length == 0 ? Now(kind, s) : Convert(kind, v[0], s)))
            {
                ResultKinds = kinds,
            };
            foreach (var clock in new[] { ".transaction", ".statement", ".realtime" })
            {
                yield return new(name + clock, 0, 1,
                    (a, s) => Guarded(s, a, v => Now(kind, s, v.Length == 0 ? null : v[0])))
                { ResultKinds = kinds };
            }

            yield return new(name + ".truncate", 1, 3,
                (a, s) => Guarded(s, a, v => Truncate(kind, v, s)))
            {
                Arguments = [Kinds.String, Kinds.Any, Kinds.Map | Kinds.Node | Kinds.Relationship],
                NullGivesNull = false,
                ResultKinds = kinds,
            };
        }

        yield return new("datetime.fromepoch", 2, 2,
            (a, s) => Guarded(s, a, v => FromEpoch(v[0], v[1])))
        { Arguments = [Kinds.Number], NullGivesNull = false, ResultKinds = Kinds.DateTime };
        yield return new("datetime.fromepochmillis", 1, 1,
            (a, s) => Guarded(s, a, v => FromEpochMillis(v[0])))
        { Arguments = [Kinds.Number], NullGivesNull = false, ResultKinds = Kinds.DateTime };
        yield return new("timestamp", 0, 0,
            (_, s) => TemporalComponents.Read(Now(ValueKind.DateTime, s), "epochMillis")!.Value)
        {
            ResultKinds = Kinds.Integer,
        };
        yield return new("duration", 1, 1,
            (a, s) => Guarded(s, a, v => Duration(v[0], s)))
        { ResultKinds = Kinds.Duration };
        yield return Span("duration.between", TemporalSpans.Between);
        yield return Span("duration.inMonths", TemporalSpans.InMonths);
        yield return Span("duration.inDays", TemporalSpans.InDays);
        yield return Span("duration.inSeconds", TemporalSpans.InSeconds);
    }

    private static Function Span(string name, Func<Moment, Moment, GraphDuration> span) =>
        new(name, 2, 2,
            (a, s) => Guarded(s, a, v => Value.From(span(Moment.Of(v[0]), Moment.Of(v[1])))))
        {
            ResultKinds = Kinds.Duration,
        };

    /// <summary>Turns what the temporal types refuse into an error of the query.</summary>
    private static Value Guarded(CallSite site, ReadOnlySpan<Value> arguments, Func<Value[], Value> body)
    {
        try
        {
            return body(arguments.ToArray());
        }
        catch (TemporalException e)
        {
            throw Fail.Argument("InvalidArgumentValue", e.Message, site.Position);
        }
        catch (Exception e) when (e is OverflowException or ArgumentOutOfRangeException)
        {
            throw Fail.Argument("NumberOutOfRange", "a temporal value must be representable", site.Position);
        }
    }

    private static Value Now(ValueKind kind, CallSite site, Value? zone = null)
    {
        if (site.Context.Now is not { } now)
        {
            throw Fail.Argument(
                "NoClock", "this query has no clock: give the day as a parameter, such as $day", site.Position);
        }

        var moment =
            Moment.OfSeconds(
                (now.UtcTicks / TimeSpan.TicksPerSecond), (int)(now.UtcTicks % TimeSpan.TicksPerSecond) * 100, 0, null);
        if (zone is { Kind: ValueKind.String } named)
        {
            var (offset, name) = Zones.Parse(named.AsText);
            moment = moment.MoveTo(offset, name);
        }

        return moment.To(kind);
    }

    private static Value Convert(ValueKind kind, Value value, CallSite site) => value.Kind switch
    {
        ValueKind.String => TemporalParser.Parse(value.AsText, kind).To(kind),
        ValueKind.Map when value.AsMap.Count == 0 => Now(kind, site),
        ValueKind.Map when value.AsMap is { Count: 1 } map && map.TryGetValue("timezone", out var zone) =>
            Now(kind, site, zone),
        ValueKind.Map => TemporalBuilder.Build(kind, value.AsMap),
        >= ValueKind.Date and <= ValueKind.DateTime => Select(kind, value),
        _ => throw site.Wrong("a temporal function", "a string, a map or a temporal value", value),
    };

    private static Value Select(ValueKind kind, Value value)
    {
        var moment = Moment.Of(value);
        var needsDay = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        var needsTime = kind is not ValueKind.Date;
        Calendar.Demand(
            !(needsDay && moment.Day is null) && !(needsTime && moment.Nano is null),
            LacksParts);
        return (kind == ValueKind.Time ? moment with { Zone = null } : moment).To(kind);
    }

    private static Value Truncate(ValueKind kind, Value[] arguments, CallSite site)
    {
        if (arguments[0].Kind != ValueKind.String)
        {
            throw site.Wrong("truncate", "a unit", arguments[0]);
        }

        if (arguments.Length > 2 && arguments[2].Kind is not (ValueKind.Map or ValueKind.Null))
        {
            throw site.Wrong("truncate", "a map of parts", arguments[2]);
        }

        var given = Moment.Of(arguments.Length > 1 ? arguments[1] : Now(kind, site));
        Calendar.Demand(
            kind is ValueKind.LocalTime or ValueKind.Time ? given.Nano is not null : given.Day is not null, LacksParts);
        var unit = arguments[0].AsText;
        var isWithinDay = unit is "hour" or "minute" or "second" or "millisecond" or "microsecond";
        Calendar.Demand(
            !isWithinDay || (kind != ValueKind.Date && given.Nano is not null), "a date must be truncated to a day or more");
        var moment = TemporalSpans.Truncate(given, unit);
        if (kind is ValueKind.LocalTime or ValueKind.Time)
        {
            Calendar.Demand(isWithinDay || unit == "day", "a time must be truncated to a day or less");
            moment = moment with { Day = null, Zone = null };
        }

        if (arguments.Length > 2 && arguments[2].Kind == ValueKind.Map)
        {
            moment = TemporalBuilder.OverrideCut(kind, moment, arguments[2].AsMap, unit);
        }

        return moment.To(kind);
    }

    private static Value FromEpoch(Value seconds, Value nanoseconds)
    {
        Calendar.Demand(
            seconds.Kind == ValueKind.Integer && nanoseconds.Kind == ValueKind.Integer,
            "an epoch must be given by integers");
        var nano = nanoseconds.AsInt64;
        return Value.FromDateTime(
            seconds.AsInt64 + UnixEpoch + Calendar.FloorDiv(nano, Moment.NanosPerSecond),
            (int)Calendar.FloorMod(nano, Moment.NanosPerSecond), 0);
    }

    private static Value FromEpochMillis(Value millis)
    {
        Calendar.Demand(millis.Kind == ValueKind.Integer, "an epoch must be given by integers");
        return Value.FromDateTime(
            Calendar.FloorDiv(millis.AsInt64, 1000) + UnixEpoch,
            (int)Calendar.FloorMod(millis.AsInt64, 1000) * 1_000_000, 0);
    }

    private static Value Duration(Value value, CallSite site) => value.Kind switch
    {
        ValueKind.String => Value.From(TemporalParser.ParseDuration(value.AsText)),
        ValueKind.Map => Value.From(FromMap(value.AsMap)),
        _ => throw site.Wrong("duration", "a string or a map", value),
    };

    private static GraphDuration FromMap(IReadOnlyDictionary<string, Value> map)
    {
        Calendar.Demand(map.Count > 0, "a duration must be given a part");
        decimal months = 0, days = 0, seconds = 0, nanos = 0;
        foreach (var (key, value) in map)
        {
            Calendar.Demand(value.IsNumber, "a part of a duration must be a number");
            var number = value.Kind == ValueKind.Integer ? value.AsInt64 : (decimal)value.AsDouble;
            (months, days, seconds, nanos) = key switch
            {
                "years" => (months + (number * 12), days, seconds, nanos),
                "quarters" => (months + (number * 3), days, seconds, nanos),
                "months" => (months + number, days, seconds, nanos),
                "weeks" => (months, days + (number * 7), seconds, nanos),
                "days" => (months, days + number, seconds, nanos),
                "hours" => (months, days, seconds + (number * 3600), nanos),
                "minutes" => (months, days, seconds + (number * 60), nanos),
                "seconds" => (months, days, seconds + number, nanos),
                "milliseconds" => (months, days, seconds, nanos + (number * 1_000_000)),
                "microseconds" => (months, days, seconds, nanos + (number * 1_000)),
                "nanoseconds" => (months, days, seconds, nanos + number),
                _ => throw new TemporalException("the map has a key that is no part of a duration"),
            };
        }

        return DurationMath.Make(months, days, seconds, nanos);
    }
}
