using System.Buffers.Binary;

namespace Registry.Graph.Storage;

/// <summary>
/// The first 64 bytes of a snapshot file. Behind it lie the numbers of the columns, each array at a multiple of 64, and
/// at the end the directory: the checksum of each mebibyte of numbers, then groups, properties and where their arrays
/// lie. So every byte is under one checksum: the header's, a block's or the directory's. All numbers are little-endian.
/// </summary>
/// <param name="DirectoryOffset">Where the numbers end and the directory begins.</param>
/// <param name="DirectoryLength">The length of the directory, which is the end of the file.</param>
/// <param name="DirectoryChecksum">The checksum of the directory.</param>
internal readonly record struct SnapshotHeader(long DirectoryOffset, int DirectoryLength, uint DirectoryChecksum)
{
    public const int Size = 64;
    public const int BlockSize = 1 << 20;
    public const int Alignment = 64;
    public const int Version = 1;

    private const int ChecksumAt = Size - 4;

    private static ReadOnlySpan<byte> Magic => "REGGRAPH"u8;

    public void Write(Span<byte> to)
    {
        to[..Size].Clear();
        Magic.CopyTo(to);
        BinaryPrimitives.WriteInt32LittleEndian(to[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(to[12..], DirectoryLength);
        BinaryPrimitives.WriteInt64LittleEndian(to[16..], DirectoryOffset);
        BinaryPrimitives.WriteUInt32LittleEndian(to[24..], DirectoryChecksum);
        BinaryPrimitives.WriteUInt32LittleEndian(to[ChecksumAt..], Checksum.Of(to[..ChecksumAt]));
    }

    /// <summary>Reads and checks a header.</summary>
    /// <param name="from">The first bytes of the file.</param>
    /// <param name="length">The length of the file.</param>
    /// <param name="broken">The rule that the file breaks, or null.</param>
    /// <returns>The header.</returns>
    public static SnapshotHeader Read(ReadOnlySpan<byte> from, long length, out string? broken)
    {
        broken = null;
        if (from.Length < Size || !from.StartsWith(Magic))
        {
            broken = "must begin with the header of a graph snapshot";
            return default;
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(from[8..]);
        var header = new SnapshotHeader(
            BinaryPrimitives.ReadInt64LittleEndian(from[16..]),
            BinaryPrimitives.ReadInt32LittleEndian(from[12..]),
            BinaryPrimitives.ReadUInt32LittleEndian(from[24..]));
        if (BinaryPrimitives.ReadUInt32LittleEndian(from[ChecksumAt..]) != Checksum.Of(from[..ChecksumAt]))
        {
            broken = "must have a header that agrees with its checksum";
        }
        else if (version != Version)
        {
            broken = $"must be of version {Version}, but is of version {version}; build the graph again";
        }
        else if (header.DirectoryOffset < Size || header.DirectoryOffset + header.DirectoryLength != length)
        {
            broken = "must have the length its header states";
        }

        return header;
    }
}
