using System.Runtime;

namespace Registry.Import.Storage;

/// <summary>
/// Keeps the garbage collector still while an import holds nearly everything it allocates: a collection then walks the whole
/// heap to find little. A hint: where the memory is not there, or is used up, the collector works as always.
/// </summary>
internal sealed class CollectionPause : IDisposable
{
    // Rows, keys and texts of a file together are at most so many times its bytes (towns of a million people: 3 to 5).
    private const int BytesForEachRead = 5;
    private const long LeastBytes = 64L << 20;
    private readonly bool _isHeld;

    /// <summary>Begins the pause for files of so many bytes, for at most a third of the machine's free memory.</summary>
    public CollectionPause(long fileBytes)
    {
        var memory = GC.GetGCMemoryInfo();
        var free = memory.TotalAvailableMemoryBytes - memory.MemoryLoadBytes;
        var wanted = Math.Min(fileBytes * BytesForEachRead, free / 3);
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

    /// <summary>Ends the pause, unless the collector has ended it already.</summary>
    public void Dispose()
    {
        if (_isHeld && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }
    }
}
