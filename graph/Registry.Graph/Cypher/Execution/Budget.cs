using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Registry.Graph.Cypher.Execution;

/// <summary>
/// The limits of one running query. Every loop ticks; each so many ticks look at the clock and at the cancellation.
/// Memory is charged by what blocking operators and lists hold, as an estimate that is never given back early.
/// </summary>
internal sealed class Budget(TimeSpan? deadline, long? maxMemoryBytes, CancellationToken cancellation)
{
    /// <summary>The size of a value in a list or row.</summary>
    public const long ValueBytes = 24;

    private const int TicksBetweenLooks = 1024;

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly long _maxMemory = maxMemoryBytes ?? long.MaxValue;
    private int _ticks = TicksBetweenLooks;
    private long _memory;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tick()
    {
        if (--_ticks <= 0)
        {
            Look();
        }
    }

    public void Charge(long bytes)
    {
        _memory += bytes;
        if (_memory > _maxMemory)
        {
            throw new QueryLimitException(QueryLimit.Memory);
        }

        // Work on large values ticks in proportion to them.
        _ticks -= (int)Math.Min(bytes >> 8, TicksBetweenLooks);
        Tick();
    }

    /// <summary>Gives back what a sub-query held, so that running it for many rows does not add up.</summary>
    public void Release(long bytes) => _memory -= bytes;

    public long Memory => _memory;

    public void Look()
    {
        _ticks = TicksBetweenLooks;
        if (cancellation.IsCancellationRequested)
        {
            throw new QueryLimitException(QueryLimit.Cancelled);
        }

        if (deadline is { } limit && Elapsed > limit)
        {
            throw new QueryLimitException(QueryLimit.Deadline);
        }
    }
}
