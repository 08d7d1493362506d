namespace Registry.Graph.Cypher.Temporal;

/// <summary>
/// Durations from fractions: what is not a whole month becomes days, what is not a whole day becomes seconds.
/// </summary>
internal static class DurationMath
{
    private const decimal DaysPerMonth = 30.436875m;
    private const double NanosPerMonth = (double)DaysPerMonth * Moment.NanosPerDay;

    public static GraphDuration Make(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        var wholeMonths = decimal.Truncate(months);
        days += (months - wholeMonths) * DaysPerMonth;
        var wholeDays = decimal.Truncate(days);
        seconds += (days - wholeDays) * 86_400;
        var wholeSeconds = decimal.Floor(seconds);
        var nanos = decimal.Truncate(((seconds - wholeSeconds) * Moment.NanosPerSecond) + nanoseconds);
        return Normal((long)wholeMonths, (long)wholeDays, (Int128)wholeSeconds, (Int128)nanos);
    }

    /// <summary>A duration of fractions. In floating point and in this order of steps, so that the last nanosecond is that of Neo4j.</summary>
    public static GraphDuration Approximate(double months, double days, double seconds, double nanoseconds)
    {
        var wholeMonths = Math.Truncate(months);
        days += NanosPerMonth * (months - wholeMonths) / Moment.NanosPerDay;
        var wholeDays = Math.Truncate(days);
        seconds += Moment.NanosPerDay * (days - wholeDays) / Moment.NanosPerSecond;
        var wholeSeconds = Math.Truncate(seconds);
        nanoseconds += (seconds - wholeSeconds) * Moment.NanosPerSecond;
        return Normal(
            checked((long)wholeMonths), checked((long)wholeDays), checked((Int128)wholeSeconds), checked((Int128)nanoseconds));
    }

    public static GraphDuration Normal(long months, long days, Int128 seconds, Int128 nanoseconds)
    {
        var carry = nanoseconds / Moment.NanosPerSecond;
        var rest = nanoseconds % Moment.NanosPerSecond;
        if (rest < 0)
        {
            carry--;
            rest += Moment.NanosPerSecond;
        }

        return new(months, days, checked((long)(seconds + carry)), (int)rest);
    }

    public static GraphDuration Add(GraphDuration x, GraphDuration y) =>
        Normal(x.Months + y.Months, x.Days + y.Days, (Int128)x.Seconds + y.Seconds, x.Nanoseconds + y.Nanoseconds);

    public static GraphDuration Multiply(GraphDuration x, long factor) =>
        Normal(x.Months * factor, x.Days * factor, (Int128)x.Seconds * factor, (Int128)x.Nanoseconds * factor);

    public static GraphDuration Multiply(GraphDuration x, double factor)
    {
        if (!double.IsFinite(factor) || Math.Abs(factor) > 1e18)
        {
            throw new TemporalException("a duration must be multiplied or divided by a finite number that is not 0");
        }

        return Approximate(x.Months * factor, x.Days * factor, x.Seconds * factor, x.Nanoseconds * factor);
    }

    public static GraphDuration Divide(GraphDuration x, double divisor)
    {
        if (!double.IsFinite(divisor) || divisor == 0 || Math.Abs(divisor) > 1e18)
        {
            throw new TemporalException("a duration must be multiplied or divided by a finite number that is not 0");
        }

        return Approximate(x.Months / divisor, x.Days / divisor, x.Seconds / divisor, x.Nanoseconds / divisor);
    }
}
