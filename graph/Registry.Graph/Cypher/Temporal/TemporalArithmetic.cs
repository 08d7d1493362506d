using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Temporal;

/// <summary>The operators of temporal values; null where they have no meaning for the operands.</summary>
internal static class TemporalArithmetic
{
    public static Value? Apply(BinaryOperator op, Value x, Value y, int position)
    {
        try
        {
            return Apply(op, x, y);
        }
        catch (Exception e) when (e is OverflowException or TemporalException or ArgumentOutOfRangeException)
        {
            throw Fail.Arithmetic(
                "NumberOutOfRange",
                e is TemporalException ? e.Message : "the result must be a representable temporal value", position);
        }
    }

    private static Value? Apply(BinaryOperator op, Value x, Value y) => op switch
    {
        BinaryOperator.Add when x.Kind == ValueKind.Duration && y.Kind == ValueKind.Duration =>
            Value.From(DurationMath.Add(x.AsDuration, y.AsDuration)),
        BinaryOperator.Subtract when x.Kind == ValueKind.Duration && y.Kind == ValueKind.Duration =>
            Value.From(DurationMath.Add(x.AsDuration, DurationMath.Multiply(y.AsDuration, -1))),
        BinaryOperator.Add when IsPoint(x) && y.Kind == ValueKind.Duration => Add(x, y.AsDuration),
        BinaryOperator.Add when IsPoint(y) && x.Kind == ValueKind.Duration => Add(y, x.AsDuration),
        BinaryOperator.Subtract when IsPoint(x) && y.Kind == ValueKind.Duration =>
            Add(x, DurationMath.Multiply(y.AsDuration, -1)),
        BinaryOperator.Multiply when x.Kind == ValueKind.Duration && y.IsNumber =>
            Value.From(DurationMath.Multiply(x.AsDuration, y.AsNumber)),
        BinaryOperator.Multiply when y.Kind == ValueKind.Duration && x.IsNumber =>
            Value.From(DurationMath.Multiply(y.AsDuration, x.AsNumber)),
        BinaryOperator.Divide when x.Kind == ValueKind.Duration && y.IsNumber =>
            Value.From(DurationMath.Divide(x.AsDuration, y.AsNumber)),
        _ => null,
    };

    private static bool IsPoint(Value value) => value.Kind is >= ValueKind.Date and <= ValueKind.DateTime;

    public static Value Add(Value point, GraphDuration duration)
    {
        var moment = Moment.Of(point);
        if (point.Kind is ValueKind.LocalTime or ValueKind.Time)
        {
            var added = (Int128)moment.Nano!.Value + ((Int128)duration.Seconds * Moment.NanosPerSecond)
                + duration.Nanoseconds;
            var rest = added % Moment.NanosPerDay;
            return (moment with { Nano = (long)(rest < 0 ? rest + Moment.NanosPerDay : rest) }).To(point.Kind);
        }

        var day = Calendar.AddMonths(moment.Day!.Value, duration.Months) + duration.Days;
        if (point.Kind == ValueKind.Date)
        {
            return Value.FromDayNumber(Checked(day + (duration.Seconds / 86_400)));
        }

        moment = moment with { Day = day };
        if (point.Kind == ValueKind.DateTime)
        {
            // Months and days go by the calendar of the zone, seconds by the instant.
            moment = Moment.Of(moment.To(ValueKind.DateTime));
        }

        var (second, nano) = (moment.LocalSecond + duration.Seconds, (long)moment.Nanosecond + duration.Nanoseconds);
        (second, nano) = (second + (nano / Moment.NanosPerSecond), nano % Moment.NanosPerSecond);
        if (point.Kind == ValueKind.LocalDateTime)
        {
            return Value.FromLocalDateTime(second, (int)nano);
        }

        var utc = second - (moment.Offset ?? 0);
        var offset = moment.Zone is null ? moment.Offset ?? 0 : Zones.OffsetAtUtc(moment.Zone, utc);
        return Value.FromDateTime(utc, (int)nano, offset, moment.Zone);
    }

    private static long Checked(long day)
    {
        var year = Calendar.Date(day).Year;
        Calendar.Demand(year is >= -999_999_999 and <= 999_999_999, "a year must have at most nine digits");
        return day;
    }
}
