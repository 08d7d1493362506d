using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using System.Text;

namespace Registry.Graph.Storage;

/// <summary>
/// Opens a snapshot file. Everything is checked before a number is used; the arrays stay in the file.
/// </summary>
internal sealed class SnapshotReader
{
    private readonly MappedFile _file;
    private readonly SnapshotHeader _header;
    private readonly BinaryReader _reader;

    private SnapshotReader(MappedFile file, SnapshotHeader header, BinaryReader reader)
    {
        _file = file;
        _header = header;
        _reader = reader;
    }

    public static GraphSnapshot Open(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 0);
        Span<byte> first = stackalloc byte[SnapshotHeader.Size];
        var read = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        var header = SnapshotHeader.Read(first[..read], stream.Length, out var broken);
        if (broken is not null)
        {
            throw Refused(path, broken);
        }

        var file = new MappedFile(stream);
        try
        {
            var directory = file.Span<byte>(header.DirectoryOffset, header.DirectoryLength);
            using var reader = new BinaryReader(new MemoryStream(directory.ToArray()), Encoding.UTF8);
            return new SnapshotReader(file, header, reader).Read();
        }
        catch (Exception exception)
        {
            // Whatever stops the reading, nobody holds a span yet: the mapping need not outlive the attempt.
            file.Dispose();
            if (exception is InvalidDataException)
            {
                throw Refused(path, exception.Message);
            }

            if (exception is EndOfStreamException or FormatException or ArgumentException or OverflowException)
            {
                throw Refused(path, "must have a whole directory");
            }

            throw;
        }
    }

    private static InvalidDataException Refused(string path, string rule) => new($"{Path.GetFileName(path)} {rule}.");

    private GraphSnapshot Read()
    {
        var directory = _file.Span<byte>(_header.DirectoryOffset, _header.DirectoryLength);
        if (Checksum.Of(directory) != _header.DirectoryChecksum)
        {
            throw new InvalidDataException("must have a directory that agrees with its checksum");
        }

        CheckBlocks();
        var nodes = new NodeGroup[ReadCount()];
        var next = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = ReadNodeGroup(next);
            next += nodes[i].Count;
        }

        var relationships = new RelationshipGroup[ReadCount()];
        next = 0;
        for (var i = 0; i < relationships.Length; i++)
        {
            relationships[i] = ReadRelationshipGroup(next);
            next += relationships[i].Count;
        }

        return new GraphSnapshot(nodes, relationships, _file);
    }

    private void CheckBlocks()
    {
        var checksums = new uint[ReadCount()];
        foreach (ref var checksum in checksums.AsSpan())
        {
            checksum = _reader.ReadUInt32();
        }

        var length = _header.DirectoryOffset - SnapshotHeader.Size;
        if (checksums.Length != (length + SnapshotHeader.BlockSize - 1) / SnapshotHeader.BlockSize)
        {
            throw new InvalidDataException("must have a checksum for each block");
        }

        var whole = Parallel.For(0, checksums.Length, (i, loop) =>
        {
            var start = (long)i * SnapshotHeader.BlockSize;
            var size = (int)Math.Min(SnapshotHeader.BlockSize, length - start);
            if (Checksum.Of(_file.Span<byte>(SnapshotHeader.Size + start, size)) != checksums[i])
            {
                loop.Stop();
            }
        });
        if (!whole.IsCompleted)
        {
            throw new InvalidDataException("must have blocks that agree with their checksums");
        }
    }

    private NodeGroup ReadNodeGroup(int first)
    {
        var labels = new string[ReadCount()];
        foreach (ref var label in labels.AsSpan())
        {
            label = _reader.ReadString();
        }

        var count = _reader.ReadInt32();
        var hasKey = _reader.ReadBoolean();
        var key = _reader.ReadString();
        var columns = ReadColumns(count);
        var keys = columns.GetValueOrDefault(key) as TextColumn;
        Demand(count >= 0 && (!hasKey || keys?.Dictionary.Count == count));
        return new NodeGroup(labels, first, count, hasKey ? key : null, columns);
    }

    private RelationshipGroup ReadRelationshipGroup(int first)
    {
        var type = _reader.ReadString();
        var count = _reader.ReadInt32();
        var starts = Block<int>(count);
        var outgoing = ReadCsr(count);
        var incoming = ReadCsr(count);
        var ends = _reader.ReadBoolean() ? outgoing.NeighboursBlock : Block<int>(count);
        return new RelationshipGroup(type, first, (starts, ends), (outgoing, incoming), ReadColumns(count));
    }

    private Csr ReadCsr(int count) => new(_reader.ReadInt32(), Block<int>(), Block<int>(count), Block<int>(count));

    private FrozenDictionary<string, Column> ReadColumns(int count)
    {
        var columns = new Column[ReadCount()];
        foreach (ref var column in columns.AsSpan())
        {
            column = ReadColumn(count);
        }

        return columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
    }

    private Column ReadColumn(int count)
    {
        var name = _reader.ReadString();
        var type = (ColumnType)_reader.ReadByte();
        var nonNull = _reader.ReadInt32();
        var present = Block<ulong>();
        Demand(present.Length == (nonNull == count ? 0 : Bits.Words(count)));
        switch (type)
        {
            case ColumnType.Int64:
                return new Int64Column(name, count, nonNull, present, Block<long>(count));
            case ColumnType.Double:
                return new DoubleColumn(name, count, nonNull, present, Block<double>(count));
            case ColumnType.Boolean:
                return new BooleanColumn(name, count, nonNull, present, Block<ulong>(Bits.Words(count)));
            case ColumnType.Date:
                return new DateColumn(name, count, nonNull, present, Block<int>(count));
            case ColumnType.Text:
                var codes = Block<int>();
                var texts = new TextDictionary(Block<int>(), Block<byte>());
                Demand(codes.Length == count || (codes.Length == 0 && texts.Count == count));
                return new TextColumn(name, count, nonNull, present, codes, texts);
            case ColumnType.Mixed:
                return new MixedColumn(name, count, nonNull, present, Block<int>(count), Block<byte>());
            default:
                throw new InvalidDataException("must have columns of known types");
        }
    }

    // Whatever is counted takes at least a byte, so a wrong count never reserves more than the directory's length.
    private int ReadCount()
    {
        var count = _reader.ReadInt32();
        Demand(count >= 0 && count <= _header.DirectoryLength);
        return count;
    }

    private Block<T> Block<T>(int expected)
        where T : unmanaged
    {
        var block = Block<T>();
        Demand(block.Length == expected);
        return block;
    }

    private Block<T> Block<T>()
        where T : unmanaged
    {
        var length = _reader.ReadInt32();
        if (length == 0)
        {
            return default;
        }

        var offset = _reader.ReadInt64();
        Demand(length > 0 && offset >= SnapshotHeader.Size && offset % SnapshotHeader.Alignment == 0
            && (Int128)offset + ((Int128)length * Unsafe.SizeOf<T>()) <= _header.DirectoryOffset);
        return new Block<T>(_file, offset, length);
    }

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new InvalidDataException("must have arrays that agree with their counts");
        }
    }
}
