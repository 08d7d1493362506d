using System.Runtime;

namespace Registry.Import.Storage;

/// <summary>
/// Keeps the garbage collector still while an import holds nearly everything it allocates: a collection then walks the whole
/// heap to find little. A hint: where the memory is not there, or is used up, the collector works as always.
/// </summary>
internal sealed class CollectionPause : IDisposable
{
    // Rows, keys and texts of a file together are at most so many times its bytes (towns of a million people: 4).
    private const int BytesForEachRead = 5;
    private const long LeastBytes = 64L << 20;
    private bool _isHeld;

    /// <summary>Begins the pause for files of so many bytes, for at most a third of the machine's free memory.</summary>
    public void Begin(long fileBytes)
    {
        var memory = GC.GetGCMemoryInfo();
        var free = memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes;
        var wanted = Math.Min(fileBytes, free / 3 / BytesForEachRead) * BytesForEachRead;
        try
        {
            _isHeld = wanted >= LeastBytes && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion
                && GC.TryStartNoGCRegion(wanted, disallowFullBlockingGC: true);
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            // More than the collector ever holds back, or another part of the process got there first.
        }
    }

    /// <summary>Ends the pause, unless the collector has ended it already, and gives the memory back to the system.</summary>
    public void Dispose()
    {
        if (!_isHeld)
        {
            return;
        }

        if (GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }

        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}
