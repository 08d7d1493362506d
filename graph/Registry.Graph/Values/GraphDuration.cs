namespace Registry.Graph;

/// <summary>A duration whose parts do not convert into each other: a month has no fixed number of days.</summary>
/// <param name="Months">Whole months, years included.</param>
/// <param name="Days">Whole days, weeks included.</param>
/// <param name="Seconds">Whole seconds, rounded down.</param>
/// <param name="Nanoseconds">The rest of a second, from 0 to 999 999 999.</param>
public sealed record GraphDuration(long Months, long Days, long Seconds, int Nanoseconds)
{
    /// <summary>
    /// The seconds of an average Gregorian month (a twelfth of 365.2425 days), used to order durations.
    /// </summary>
    public const long SecondsPerAverageMonth = 2_629_746;

    /// <summary>Gets the duration of no time.</summary>
    public static GraphDuration Zero { get; } = new(0, 0, 0, 0);

    /// <summary>Gets the rest of a second, from 0 to 999 999 999.</summary>
    public int Nanoseconds { get; } = Nanoseconds is >= 0 and < 1_000_000_000
        ? Nanoseconds
        : throw new ArgumentOutOfRangeException(
            nameof(Nanoseconds), "The nanoseconds of a duration must be from 0 to 999999999.");

    /// <summary>Gets the length in seconds when every month has its average length; the order of durations.</summary>
    public Int128 AverageSeconds => ((Int128)Months * SecondsPerAverageMonth) + ((Int128)Days * 86_400) + Seconds;
}
