namespace Registry.Graph;

/// <content>How values are made, and the parts of the temporal kinds.</content>
public readonly partial struct Value
{
    private const long NanosecondsPerDay = 86_400_000_000_000;

    /// <summary>Gets the nanosecond of the day of a time, as its own clock shows it.</summary>
    public long NanosecondOfDay => Kind == ValueKind.Time ? _bits : Bits(ValueKind.LocalTime);

    /// <summary>
    /// Gets the second of a local date-time since 0001-01-01T00:00 on its own clock, or of a date-time since
    /// 0001-01-01T00:00 UTC.
    /// </summary>
    public long Second => Kind == ValueKind.DateTime ? _bits : Bits(ValueKind.LocalDateTime);

    /// <summary>Gets the nanosecond of the second of a local date-time or a date-time.</summary>
    public int Nanosecond => _nanosecond;

    /// <summary>Gets the offset from UTC of a time or a date-time, in seconds east; otherwise 0.</summary>
    public int OffsetSeconds => _tag >> 8;

    /// <summary>Gets the named zone of a date-time, or null when it has an offset only.</summary>
    public string? Zone => Kind == ValueKind.DateTime ? (string?)_object : null;

    /// <summary>Makes a boolean.</summary>
    /// <param name="value">True or false.</param>
    /// <returns>The value.</returns>
    public static Value From(bool value) => new(ValueKind.Boolean, value ? 1 : 0);

    /// <summary>Makes an integer.</summary>
    /// <param name="value">The integer.</param>
    /// <returns>The value.</returns>
    public static Value From(long value) => new(ValueKind.Integer, value);

    /// <summary>Makes a floating-point number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The value.</returns>
    public static Value From(double value) => new(ValueKind.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Makes text.</summary>
    /// <param name="value">The text, or null.</param>
    /// <returns>The value; null for null.</returns>
    public static Value From(string? value) => value is null ? Null : new(ValueKind.String, 0, value);

    /// <summary>Makes a date.</summary>
    /// <param name="value">The date.</param>
    /// <returns>The value.</returns>
    public static Value From(DateOnly value) => new(ValueKind.Date, value.DayNumber);

    /// <summary>Makes a duration.</summary>
    /// <param name="value">The duration.</param>
    /// <returns>The value.</returns>
    public static Value From(GraphDuration value) => new(ValueKind.Duration, 0, value);

    /// <summary>Makes a point.</summary>
    /// <param name="value">The point.</param>
    /// <returns>The value.</returns>
    public static Value From(GraphPoint value) => new(ValueKind.Point, 0, value);

    /// <summary>Makes a list; the list is kept, not copied, and must not change afterwards.</summary>
    /// <param name="value">The elements.</param>
    /// <returns>The value.</returns>
    public static Value From(IReadOnlyList<Value> value) => new(ValueKind.List, 0, value);

    /// <summary>Makes a map; the map is kept, not copied, and must not change afterwards.</summary>
    /// <param name="value">The entries.</param>
    /// <returns>The value.</returns>
    public static Value From(IReadOnlyDictionary<string, Value> value) => new(ValueKind.Map, 0, value);

    /// <summary>Makes a path.</summary>
    /// <param name="value">The path.</param>
    /// <returns>The value.</returns>
    public static Value From(GraphPath value) => new(ValueKind.Path, 0, value);

    /// <summary>Makes a node.</summary>
    /// <param name="node">Its number in the snapshot.</param>
    /// <returns>The value.</returns>
    public static Value FromNode(int node) => new(ValueKind.Node, node);

    /// <summary>Makes a relationship.</summary>
    /// <param name="relationship">Its number in the snapshot.</param>
    /// <returns>The value.</returns>
    public static Value FromRelationship(int relationship) => new(ValueKind.Relationship, relationship);

    /// <summary>Makes a date of any year.</summary>
    /// <param name="dayNumber">Days since the first of January of year 1.</param>
    /// <returns>The value.</returns>
    public static Value FromDayNumber(long dayNumber) => new(ValueKind.Date, dayNumber);

    /// <summary>Makes a time of day without an offset.</summary>
    /// <param name="nanosecondOfDay">Nanoseconds since midnight.</param>
    /// <returns>The value.</returns>
    public static Value FromLocalTime(long nanosecondOfDay) =>
        new(ValueKind.LocalTime, CheckedNanosecondOfDay(nanosecondOfDay));

    /// <summary>Makes a time of day with an offset.</summary>
    /// <param name="nanosecondOfDay">Nanoseconds since midnight on the clock with this offset.</param>
    /// <param name="offsetSeconds">The offset from UTC in seconds east.</param>
    /// <returns>The value.</returns>
    public static Value FromTime(long nanosecondOfDay, int offsetSeconds) => new(
        ValueKind.Time, CheckedNanosecondOfDay(nanosecondOfDay), null, 0, CheckedOffset(offsetSeconds));

    /// <summary>Makes a day and a time of day without an offset.</summary>
    /// <param name="second">Seconds since 0001-01-01T00:00.</param>
    /// <param name="nanosecond">The rest of a second.</param>
    /// <returns>The value.</returns>
    public static Value FromLocalDateTime(long second, int nanosecond) =>
        new(ValueKind.LocalDateTime, second, null, CheckedNanosecond(nanosecond));

    /// <summary>Makes an instant with an offset and perhaps a zone.</summary>
    /// <param name="utcSecond">Seconds since 0001-01-01T00:00 UTC.</param>
    /// <param name="nanosecond">The rest of a second.</param>
    /// <param name="offsetSeconds">The offset from UTC in seconds east at this instant.</param>
    /// <param name="zone">The name of the zone, or null.</param>
    /// <returns>The value.</returns>
    public static Value FromDateTime(long utcSecond, int nanosecond, int offsetSeconds, string? zone = null) =>
        new(ValueKind.DateTime, utcSecond, zone, CheckedNanosecond(nanosecond), CheckedOffset(offsetSeconds));

    private static long CheckedNanosecondOfDay(long value) => value is >= 0 and < NanosecondsPerDay
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), "The nanosecond must lie within a day.");

    private static int CheckedNanosecond(int value) => value is >= 0 and < 1_000_000_000
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), "The nanosecond must lie within a second.");

    private static int CheckedOffset(int value) => value is > -86_400 and < 86_400
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), "The offset must be shorter than a day.");
}
