using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Graph.Storage;

/// <summary>Writes a snapshot file: beside the old one, flushed to the disk, then renamed over it.</summary>
internal sealed class SnapshotWriter
{
    private readonly SectionWriter _sections;
    private readonly BinaryWriter _writer;

    private SnapshotWriter(SectionWriter sections, BinaryWriter writer)
    {
        _sections = sections;
        _writer = writer;
    }

    public static void Save(GraphSnapshot graph, string path)
    {
        var target = Path.GetFullPath(path);
        var temporary = $"{target}.{Path.GetRandomFileName()}";
        try
        {
            using (var stream = new FileStream(temporary, PrivateFile.Options(FileMode.CreateNew)))
            {
                Write(graph, stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Hashes the bytes that a file of the graph has, all but the header, which only repeats them.</summary>
    public static string Fingerprint(GraphSnapshot graph)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
        {
            WriteBody(graph, stream);
        }

        return Convert.ToHexStringLower(hash.Hash!);
    }

    private static void Write(GraphSnapshot graph, FileStream stream)
    {
        stream.Write(new byte[SnapshotHeader.Size]);
        var (position, directory) = WriteBody(graph, stream);
        var header = new byte[SnapshotHeader.Size];
        new SnapshotHeader(position, directory.Length, Checksum.Of(directory)).Write(header);
        stream.Position = 0;
        stream.Write(header);
    }

    private static (long Position, byte[] Directory) WriteBody(GraphSnapshot graph, Stream stream)
    {
        var sections = new SectionWriter(stream);
        using var groups = new MemoryStream();
        using var writer = new BinaryWriter(groups, Encoding.UTF8);
        new SnapshotWriter(sections, writer).Write(graph);
        writer.Flush();
        sections.Finish();

        var checksums = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(sections.Checksums));
        byte[] directory = [.. BitConverter.GetBytes(sections.Checksums.Count), .. checksums, .. groups.ToArray()];
        stream.Write(directory);
        return (sections.Position, directory);
    }

    private void Write(GraphSnapshot graph)
    {
        _writer.Write(graph.NodeGroups.Count);
        foreach (var group in graph.NodeGroups)
        {
            Write(group);
        }

        _writer.Write(graph.RelationshipGroups.Count);
        foreach (var group in graph.RelationshipGroups)
        {
            Write(group);
        }
    }

    private void Write(NodeGroup group)
    {
        _writer.Write(group.Labels.Count);
        foreach (var label in group.Labels)
        {
            _writer.Write(label);
        }

        _writer.Write(group.Count);
        _writer.Write(group.KeyProperty is not null);
        _writer.Write(group.KeyProperty ?? string.Empty);
        Write(group.Columns);
    }

    private void Write(RelationshipGroup group)
    {
        _writer.Write(group.Type);
        _writer.Write(group.Count);
        Write(group.StartsBlock);
        Write(group.Outgoing);
        Write(group.Incoming);
        var shared = group.EndsBlock.Shares(group.Outgoing.NeighboursBlock);
        _writer.Write(shared);
        if (!shared)
        {
            Write(group.EndsBlock);
        }

        Write(group.Columns);
    }

    private void Write(Csr rows)
    {
        _writer.Write(rows.FirstNode);
        Write(rows.OffsetsBlock);
        Write(rows.NeighboursBlock);
        Write(rows.RelationshipsBlock);
    }

    // By name, so that the order in which properties were first mentioned leaves no trace.
    private void Write(IReadOnlyDictionary<string, Column> columns)
    {
        _writer.Write(columns.Count);
        foreach (var column in columns.Values.OrderBy(column => column.Name, StringComparer.Ordinal))
        {
            _writer.Write(column.Name);
            _writer.Write((byte)column.Type);
            _writer.Write(column.NonNullCount);
            Write(column.PresentBlock);
            WriteValues(column);
        }
    }

    private void WriteValues(Column column)
    {
        switch (column)
        {
            case Int64Column integers:
                Write(integers.Block);
                break;
            case DoubleColumn numbers:
                Write(numbers.Block);
                break;
            case BooleanColumn truths:
                Write(truths.Block);
                break;
            case DateColumn dates:
                Write(dates.Block);
                break;
            case TextColumn texts:
                Write(texts.CodesBlock);
                Write(texts.Dictionary.Ends);
                Write(texts.Dictionary.Bytes);
                break;
            case MixedColumn values:
                Write(values.Ends);
                Write(values.Bytes);
                break;
        }
    }

    private void Write<T>(Block<T> block)
        where T : unmanaged
    {
        _writer.Write(block.Length);
        if (block.Length > 0)
        {
            _writer.Write(_sections.Write(block.Span));
        }
    }
}
