using System.Runtime.InteropServices;

namespace Registry.Graph.Storage;

/// <summary>
/// Writes arrays one after the other, each aligned, and keeps the checksum of every block of the file.
/// </summary>
internal sealed class SectionWriter(Stream stream)
{
    private readonly byte[] _block = new byte[SnapshotHeader.BlockSize];
    private int _filled;

    public List<uint> Checksums { get; } = [];

    public long Position { get; private set; } = SnapshotHeader.Size;

    public long Write<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        var padding = (int)(-Position & (SnapshotHeader.Alignment - 1));
        Span<byte> zeros = stackalloc byte[SnapshotHeader.Alignment];
        zeros.Clear();
        Append(zeros[..padding]);
        var start = Position;

        // An array of 2^31 - 1 longs has more bytes than one span can have.
        const int Slice = 1 << 20;
        for (var i = 0; i < values.Length; i += Slice)
        {
            Append(MemoryMarshal.AsBytes(values.Slice(i, Math.Min(Slice, values.Length - i))));
        }

        return start;
    }

    public void Finish()
    {
        if (_filled > 0)
        {
            Checksums.Add(Checksum.Of(_block.AsSpan(0, _filled)));
            stream.Write(_block, 0, _filled);
            _filled = 0;
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var part = Math.Min(bytes.Length, _block.Length - _filled);
            bytes[..part].CopyTo(_block.AsSpan(_filled));
            bytes = bytes[part..];
            _filled += part;
            Position += part;
            if (_filled == _block.Length)
            {
                Finish();
            }
        }
    }
}
