using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Registry.Graph.Storage;

/// <summary>Read-only numbers that lie either in an array or in the mapped snapshot file.</summary>
/// <typeparam name="T">The element.</typeparam>
internal readonly struct Block<T>
    where T : unmanaged
{
    private readonly T[]? _array;
    private readonly MappedFile? _file;
    private readonly long _offset;

    public Block(T[] array, int length)
    {
        _array = array;
        Length = length;
    }

    public Block(T[] array)
        : this(array, array.Length)
    {
    }

    public Block(MappedFile file, long offset, int length)
    {
        _file = file;
        _offset = offset;
        Length = length;
    }

    public int Length { get; }

    public ReadOnlySpan<T> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _array is not null
            ? new ReadOnlySpan<T>(_array, 0, Length)
            : _file is null ? default : _file.Span<T>(_offset, Length);
    }

    /// <summary>Tells whether two blocks are the same place in memory, not merely equal.</summary>
    /// <param name="other">The other block.</param>
    /// <returns>True when they share their numbers.</returns>
    public bool Shares(Block<T> other) => Length == other.Length
        && ReferenceEquals(_array, other._array) && ReferenceEquals(_file, other._file) && _offset == other._offset;

    /// <summary>Tells whether two blocks hold the same, bit for bit.</summary>
    /// <param name="other">The other block.</param>
    /// <returns>True when they do.</returns>
    public bool HoldsSame(Block<T> other) => Shares(other)
        || MemoryMarshal.AsBytes(Span).SequenceEqual(MemoryMarshal.AsBytes(other.Span));
}
