using System.Collections.Concurrent;

namespace Registry.Import.Storage;

/// <summary>
/// The large buffers of one import, which its files take one after the other: fresh memory costs as much as reading, and
/// garbage of this size makes the collector look at the whole heap.
/// </summary>
internal sealed class BufferPool
{
    private readonly ConcurrentBag<byte[]> _free = [];

    /// <summary>Takes a buffer of any length, to be replaced by a longer one where it is too short.</summary>
    public byte[] Take() => _free.TryTake(out var buffer) ? buffer : [];

    /// <summary>Gives back a buffer whose content nobody needs any more.</summary>
    public void Return(byte[] buffer) => _free.Add(buffer);
}
