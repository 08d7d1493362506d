using System.Collections.Concurrent;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;

namespace Registry.Graph.Storage;

/// <summary>
/// A file mapped for reading. A span over it does not keep it alive, so a mapping is never collected: it ends by
/// <see cref="Dispose"/> or with the process. What that costs is address space, and the disk space of a file replaced
/// meanwhile; what a collected mapping would cost is the process.
/// </summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private static readonly ConcurrentDictionary<MappedFile, bool> Open = new();

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    public MappedFile(FileStream stream)
    {
        Length = stream.Length;
        _file = MemoryMappedFile.CreateFromFile(
            stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
        Open.TryAdd(this, true);
    }

    public long Length { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> Span<T>(long offset, int length)
        where T : unmanaged
    {
        var start = _start;
        if (start is null)
        {
            ThrowDisposed();
        }

        return new ReadOnlySpan<T>(start + offset, length);
    }

    private void ThrowDisposed() => ObjectDisposedException.ThrowIf(condition: true, this);

    public void Dispose()
    {
        if (Open.TryRemove(this, out _))
        {
            _start = null;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }
}
