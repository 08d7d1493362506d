namespace Registry.Graph.Cypher.Temporal;

/// <summary>Truncation of moments, and the spans between two of them.</summary>
internal static class TemporalSpans
{
    public static Moment Truncate(Moment moment, string unit)
    {
        var nanos = unit switch
        {
            "day" => Moment.NanosPerDay,
            "hour" => 3600 * Moment.NanosPerSecond,
            "minute" => 60 * Moment.NanosPerSecond,
            "second" => Moment.NanosPerSecond,
            "millisecond" => 1_000_000,
            "microsecond" => 1_000,
            _ => 0,
        };
        if (nanos > 0)
        {
            return moment with { Nano = (moment.Nano ?? 0) / nanos * nanos };
        }

        Calendar.Demand(moment.Day is not null, "a time must be truncated to a unit of a day");
        return moment with { Day = TruncateDay(moment.Day!.Value, unit), Nano = 0 };
    }

    private static long TruncateDay(long day, string unit)
    {
        var (year, month, _) = Calendar.Date(day);
        return unit switch
        {
            "millennium" => Calendar.Day(Calendar.FloorDiv(year, 1000) * 1000, 1, 1),
            "century" => Calendar.Day(Calendar.FloorDiv(year, 100) * 100, 1, 1),
            "decade" => Calendar.Day(Calendar.FloorDiv(year, 10) * 10, 1, 1),
            "year" => Calendar.Day(year, 1, 1),
            "weekYear" => Calendar.OfWeek(Calendar.Week(day).Year, 1, 1),
            "quarter" => Calendar.Day(year, ((Calendar.Quarter(month) - 1) * 3) + 1, 1),
            "month" => Calendar.Day(year, month, 1),
            "week" => day - Calendar.DayOfWeek(day) + 1,
            _ => throw new TemporalException("a unit must be one from millennium to microsecond"),
        };
    }

    /// <summary>duration.between: months first, then days, then seconds.</summary>
    public static GraphDuration Between(Moment start, Moment end)
    {
        (start, end) = Align(start, end);
        if (start.Day is null || end.Day is null)
        {
            return Seconds(start, end);
        }

        var months = Months(start, end);
        var moved = start with { Day = Calendar.AddMonths(start.Day.Value, months) };
        var days = Days(moved, end);
        moved = moved with { Day = moved.Day!.Value + days };
        var rest = Seconds(moved, end);
        return new(months, days, rest.Seconds, rest.Nanoseconds);
    }

    public static GraphDuration InMonths(Moment start, Moment end)
    {
        (start, end) = Align(start, end);
        return start.Day is null || end.Day is null ? GraphDuration.Zero : new(Months(start, end), 0, 0, 0);
    }

    public static GraphDuration InDays(Moment start, Moment end)
    {
        (start, end) = Align(start, end);
        return start.Day is null || end.Day is null ? GraphDuration.Zero : new(0, Days(start, end), 0, 0);
    }

    public static GraphDuration InSeconds(Moment start, Moment end)
    {
        (start, end) = Align(start, end);
        return Seconds(start, end);
    }

    /// <summary>
    /// Gives both the same parts: a moment without a day is compared by its time, one without a zone lies in the
    /// other's.
    /// </summary>
    private static (Moment From, Moment To) Align(Moment start, Moment end)
    {
        var (x, y) = (start with { Nano = start.Nano ?? 0 }, end with { Nano = end.Nano ?? 0 });
        if (x.Day is null || y.Day is null)
        {
            // A time lies on the day of the other, which matters where summer time begins or ends.
            var day = x.Zone is null && y.Zone is null ? null : x.Day ?? y.Day;
            (x, y) = (x with { Day = day }, y with { Day = day });
        }

        if (x.Offset is null || y.Offset is null)
        {
            var (zone, offset) = x.Offset is null ? (y.Zone, y.Offset) : (x.Zone, x.Offset);
            return (InZone(x, zone, offset), InZone(y, zone, offset));
        }

        return (x, y.MoveTo(x.Offset, x.Zone));
    }

    private static Moment InZone(Moment moment, string? zone, int? offset)
    {
        if (moment.Offset is not null || offset is null)
        {
            return moment;
        }

        return moment with
        {
            Zone = zone,
            Offset = zone is null || moment.Day is null ? offset : Zones.OffsetAtLocal(zone, moment.LocalSecond, null),
        };
    }

    private static long Months(Moment start, Moment end)
    {
        var (x, y) = (Calendar.Date(start.Day!.Value), Calendar.Date(end.Day!.Value));
        var months = ((y.Year - x.Year) * 12) + y.Month - x.Month;
        var (first, second) = ((x.Day, start.Nano!.Value), (y.Day, end.Nano!.Value));
        var order = first.CompareTo(second);
        return months > 0 && order > 0 ? months - 1 : months < 0 && order < 0 ? months + 1 : months;
    }

    private static long Days(Moment start, Moment end)
    {
        var days = end.Day!.Value - start.Day!.Value;
        return days > 0 && start.Nano > end.Nano ? days - 1 : days < 0 && start.Nano < end.Nano ? days + 1 : days;
    }

    private static GraphDuration Seconds(Moment start, Moment end)
    {
        // Between two zoned days the hours of a change of summer time count.
        var shift = (end.Day is null || start.Zone is null ? 0 : OffsetOf(start) - OffsetOf(end));
        var nanos = ((Int128)end.Nano!.Value - start.Nano!.Value)
            + ((((Int128)(end.Day ?? 0) - (start.Day ?? 0)) * 86_400) + shift) * Moment.NanosPerSecond;
        return DurationMath.Normal(0, 0, 0, nanos);
    }

    private static int OffsetOf(Moment moment) => Zones.OffsetAtLocal(moment.Zone!, moment.LocalSecond, moment.Offset);
}
