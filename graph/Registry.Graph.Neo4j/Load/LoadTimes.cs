using System.Diagnostics;

namespace Registry.Graph.Neo4j;

/// <summary>How long the parts of a load took.</summary>
public sealed record LoadTimes
{
    private long _begun = Stopwatch.GetTimestamp();

    /// <summary>Gets the time in which it was asked what the database says that it holds, and its schema was made.</summary>
    public TimeSpan Looking { get; private set; }

    /// <summary>Gets the time in which it was worked out what differs.</summary>
    public TimeSpan Comparing { get; private set; }

    /// <summary>Gets the time in which that was sent and written.</summary>
    public TimeSpan Sending { get; private set; }

    /// <summary>Gets the time in which the counts of all labels and types were proved.</summary>
    public TimeSpan Proving { get; private set; }

    internal void HaveLooked() => Looking = Lap();

    internal void HaveCompared() => Comparing = Lap();

    internal void HaveSent() => Sending = Lap();

    internal void HaveProved() => Proving = Lap();

    private TimeSpan Lap()
    {
        var now = Stopwatch.GetTimestamp();
        var lap = Stopwatch.GetElapsedTime(_begun, now);
        _begun = now;
        return lap;
    }
}
