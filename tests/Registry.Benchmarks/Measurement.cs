using System.Diagnostics;

namespace Registry.Benchmarks;

/// <summary>The time of one step: by the clock, and as work of the processor (it counts both cores).</summary>
internal readonly record struct Measurement(TimeSpan Clock, TimeSpan Processor)
{
    public double Seconds => Clock.TotalSeconds;

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
