using System.Diagnostics;

namespace Registry.Benchmarks.Queries;

/// <summary>How long an answer takes once everything is warm.</summary>
internal static class Timing
{
    private const int WarmUps = 3;
    private const int LeastRuns = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Gets the median of as many runs as a second has room for.</summary>
    public static TimeSpan Of<T>(Func<T> ask)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            ask();
        }

        var (times, start) = (new List<TimeSpan>(), Stopwatch.GetTimestamp());
        while (times.Count < LeastRuns || Stopwatch.GetElapsedTime(start) < Patience)
        {
            times.Add(Once(ask));
        }

        return Percentile(times, 0.5);
    }

    public static TimeSpan Once<T>(Func<T> ask)
    {
        var start = Stopwatch.GetTimestamp();
        ask();
        return Stopwatch.GetElapsedTime(start);
    }

    public static TimeSpan Percentile(IReadOnlyCollection<TimeSpan> times, double share) =>
        times.Order().ElementAt((int)((times.Count - 1) * share));
}
