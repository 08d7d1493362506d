namespace Registry.Graph.Cypher.Temporal;

/// <summary>
/// The parts of any point in time: its day, its time of day, its offset and zone, as far as it has them.
/// </summary>
internal readonly record struct Moment(long? Day, long? Nano, int? Offset, string? Zone)
{
    public const long NanosPerSecond = 1_000_000_000;
    public const long NanosPerDay = 86_400 * NanosPerSecond;

    public static Moment Of(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                return new(value.AsDayNumber, null, null, null);
            case ValueKind.LocalTime:
                return new(null, value.NanosecondOfDay, null, null);
            case ValueKind.Time:
                return new(null, value.NanosecondOfDay, value.OffsetSeconds, null);
            case ValueKind.LocalDateTime:
                return OfSeconds(value.Second, value.Nanosecond, null, null);
            case ValueKind.DateTime:
                return OfSeconds(value.Second + value.OffsetSeconds, value.Nanosecond, value.OffsetSeconds, value.Zone);
            default:
                throw new TemporalException("expected a temporal value");
        }
    }

    public static Moment OfSeconds(long second, int nanosecond, int? offset, string? zone) =>
        new(Calendar.FloorDiv(second, 86_400), (Calendar.FloorMod(second, 86_400) * NanosPerSecond) + nanosecond,
            offset, zone);

    /// <summary>Gets the seconds since 0001-01-01T00:00 on its own clock.</summary>
    public long LocalSecond => ((Day ?? 0) * 86_400) + ((Nano ?? 0) / NanosPerSecond);

    public int Nanosecond => (int)((Nano ?? 0) % NanosPerSecond);

    /// <summary>
    /// Makes the value of a kind; parts it lacks are the first of their kind, a zone it lacks is UTC.
    /// </summary>
    public Value To(ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.Date:
                return Value.FromDayNumber(Day ?? 0);
            case ValueKind.LocalTime:
                return Value.FromLocalTime(Nano ?? 0);
            case ValueKind.Time:
                return Value.FromTime(Nano ?? 0, Offset ?? 0);
            case ValueKind.LocalDateTime:
                return Value.FromLocalDateTime(LocalSecond, Nanosecond);
            default:
                var second = LocalSecond - (Zone is null ? Offset ?? 0 : Zones.OffsetAtLocal(Zone, LocalSecond, Offset));

                // A clock that jumps over this time shows a later one.
                return Value.FromDateTime(
                    second, Nanosecond, Zone is null ? Offset ?? 0 : Zones.OffsetAtUtc(Zone, second), Zone);
        }
    }

    /// <summary>
    /// The same instant on the clock of another zone; without an offset so far the clock is taken to be there.
    /// </summary>
    public Moment MoveTo(int? offset, string? zone)
    {
        if (Offset is null)
        {
            return this with { Offset = offset, Zone = zone };
        }

        if (Day is null)
        {
            var moved = (Nano ?? 0) + (((long)(offset ?? 0) - Offset.Value) * NanosPerSecond);
            return new(null, Calendar.FloorMod(moved, NanosPerDay), offset, null);
        }

        var utc = LocalSecond - Offset.Value;
        var target = zone is null ? offset ?? 0 : Zones.OffsetAtUtc(zone, utc);
        return OfSeconds(utc + target, Nanosecond, target, zone);
    }
}
