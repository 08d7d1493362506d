using System.Diagnostics;

namespace Registry.Benchmarks;

/// <summary>The time of one step: by the clock, and as work of the processor (it counts both cores).</summary>
internal readonly record struct Measurement(TimeSpan Clock, TimeSpan Processor)
{
    public double Seconds => Clock.TotalSeconds;

    /// <summary>Says how many rows a second these were, by the clock and, for a machine that others use too, by processor.</summary>
    public string RateOf(long rows) =>
        $"{rows / Clock.TotalSeconds / 1e6:0.00} million rows/s, {rows / Processor.TotalSeconds / 1e6:0.00} million a processor second";

    public static (T Result, Measurement Time) Of<T>(Func<T> step)
    {
        using var process = Process.GetCurrentProcess();
        var (start, work) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
        var result = step();
        process.Refresh();
        return (result, new(Stopwatch.GetElapsedTime(start), process.TotalProcessorTime - work));
    }

    /// <summary>Gets the most memory that the process has had resident, in MiB.</summary>
    public static long PeakResidentMiB
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 >> 20;
        }
    }
}
