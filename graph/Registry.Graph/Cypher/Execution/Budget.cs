using System.Diagnostics;
using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Cypher.Execution;

/// <summary>
/// The limits of one running query. Every loop ticks; each so many ticks look at the clock and at the cancellation.
/// Memory is charged by what blocking operators and lists hold, as an estimate that is never given back early.
/// </summary>
/// <param name="deadline">The time it may take.</param>
/// <param name="maxMemoryBytes">The memory it may take.</param>
/// <param name="cancellation">Stops it.</param>
/// <param name="textLength">The length of its text: a row of a long query takes long, so that it looks more often.</param>
internal sealed class Budget(
    TimeSpan? deadline, long? maxMemoryBytes, CancellationToken cancellation, int textLength = 0)
{
    /// <summary>The size of a value in a list or row.</summary>
    public const long ValueBytes = 24;

    /// <summary>
    /// The length of the longest text an expression may make: work on one text is not interrupted, so that none may take long.
    /// </summary>
    public const int MaxTextLength = 1 << 24;

    private const int TicksBetweenLooks = 1024;

    /// <summary>The signs of a query that are worked on between two looks, where every tick may be all of its text.</summary>
    private const int SignsBetweenLooks = 1 << 20;

    /// <summary>The size up to which a value in passing is not charged.</summary>
    private const long SmallBytes = 4096;

    /// <summary>How deep the items of a list are sized, and how many of them.</summary>
    private const int DepthOfSize = 2;

    private const int SizedItems = 4;

    /// <summary>What a part may charge before it looks at what all parts hold.</summary>
    private const long BytesBetweenReports = 1 << 16;

    private readonly long _maxMemory = maxMemoryBytes ?? long.MaxValue;
    private readonly int _ticksBetweenLooks =
        Math.Clamp(SignsBetweenLooks / Math.Max(1, textLength), 1, TicksBetweenLooks);

    private long _started = Stopwatch.GetTimestamp();
    private int _ticks;
    private long _memory;
    private long _ofParts;
    private Budget? _whole;
    private Func<bool>? _isUnwanted;
    private long _reported;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_started);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Tick()
    {
        if (--_ticks <= 0)
        {
            Look();
        }
    }

    /// <summary>
    /// Ticks in proportion to work on one value: comparing or hashing a long list or text is many steps.
    /// </summary>
    public void TickFor(Value value)
    {
        if (value.Kind == ValueKind.List)
        {
            _ticks -= Math.Min(value.AsList.Count, TicksBetweenLooks);
        }
        else if (value.Kind == ValueKind.String)
        {
            _ticks -= Math.Min(value.AsText.Length >> 8, TicksBetweenLooks);
        }

        Tick();
    }

    /// <summary>Ticks for a number of steps at once.</summary>
    public void TickFor(int steps)
    {
        _ticks -= Math.Min(steps, TicksBetweenLooks);
        Tick();
    }

    /// <summary>Charges a value that is held on, such as a cell of a held row.</summary>
    public void ChargeHeld(Value value) => Charge(SizeOf(value, DepthOfSize));

    /// <summary>
    /// Gets the size of an item of a list in the making: what is large has been charged when it was made, and what the item
    /// before it is too lies in memory once.
    /// </summary>
    public static long SizeOfItem(Value item, Value before) => item.Kind < ValueKind.List && item.Kind != ValueKind.String
        || item.IsSharedWith(before)
        ? ValueBytes
        : Math.Min(SizeOf(item, DepthOfSize), SmallBytes);

    /// <summary>Estimates the size of a value with what it holds, of which a few items stand for all.</summary>
    private static long SizeOf(Value value, int depth) => ValueBytes + value.Kind switch
    {
        ValueKind.String => 24 + (value.AsText.Length * 2L),
        // A range is computed as it is read; it counts in full where it may be written out.
        ValueKind.List when depth < DepthOfSize && value.AsList is IntegerSeries => 32,
        ValueKind.List => 32 + SizeOf(value.AsList, depth),
        ValueKind.Map => 64 + (value.AsMap.Count * 2 * ValueBytes) + SizeOf(value.AsMap, depth),
        ValueKind.Path => 64 + (value.AsPath.Length * 8L),
        _ => 0,
    };

    private static long SizeOf(IReadOnlyList<Value> list, int depth)
    {
        var (count, size) = (list.Count, 0L);
        var sized = depth == 0 ? 0 : Math.Min(SizedItems, count);
        for (var i = 0; i < sized; i++)
        {
            size += SizeOf(list[(int)((long)i * count / sized)], depth - 1);
        }

        return Scale(size, sized, count);
    }

    private static long SizeOf(IReadOnlyDictionary<string, Value> map, int depth)
    {
        var (sized, size) = (0, 0L);
        foreach (var value in depth == 0 ? Enumerable.Empty<Value>() : map.Values)
        {
            size += SizeOf(value, depth - 1);
            if (++sized == SizedItems)
            {
                break;
            }
        }

        return Scale(size, sized, map.Count);
    }

    private static long Scale(long size, int sized, int count) =>
        sized == 0 ? count * ValueBytes : (long)(size * ((double)count / sized));

    /// <summary>
    /// Charges a value that an expression makes. A small one is mostly gone with its row, and is charged by whoever
    /// holds it; a large one counts at once.
    /// </summary>
    public void ChargeMade(long bytes)
    {
        if (bytes > SmallBytes)
        {
            Charge(bytes);
        }
        else
        {
            Tick();
        }
    }

    /// <summary>Charges a text that an expression makes.</summary>
    public void ChargeText(long length)
    {
        ChargeMade(length * 2);
        if (length > MaxTextLength)
        {
            throw new QueryLimitException(QueryLimit.Memory);
        }
    }

    public void Charge(long bytes)
    {
        _memory += bytes;
        if (_memory > _maxMemory || (_whole is not null && _memory - _reported > BytesBetweenReports && !Report()))
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

    /// <summary>Makes the limits of a thread that takes a part of the rows: its own ticks, the time and memory of all.</summary>
    public Budget ForPart(Func<bool> isUnwanted) =>
        new(deadline, _maxMemory, cancellation, textLength)
        {
            _started = _started,
            _whole = this,
            _isUnwanted = isUnwanted,
        };

    /// <summary>Takes over what a part holds, when the part has ended.</summary>
    public void Adopt(Budget part)
    {
        Interlocked.Add(ref _ofParts, -part._reported);
        Charge(part._memory);
    }

    public void Look()
    {
        _ticks = _ticksBetweenLooks;
        if (cancellation.IsCancellationRequested || _isUnwanted?.Invoke() == true)
        {
            throw new QueryLimitException(QueryLimit.Cancelled);
        }

        if (deadline is { } limit && Elapsed > limit)
        {
            throw new QueryLimitException(QueryLimit.Deadline);
        }
    }

    private bool Report()
    {
        var charged = _memory - _reported;
        _reported = _memory;
        return _whole!._memory + Interlocked.Add(ref _whole._ofParts, charged) <= _maxMemory;
    }
}
