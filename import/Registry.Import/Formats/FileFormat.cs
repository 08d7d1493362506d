using Registry.Import.Csv;
using Registry.Import.Storage;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>A file of the contract: who may deliver it, how it is read, and where its rows go.</summary>
internal abstract class FileFormat(string name, string[] partitions)
{
    /// <summary>Gets the file name.</summary>
    public string Name { get; } = name;

    /// <summary>Tells whether a delivery of a partition may hold the file.</summary>
    public bool BelongsTo(string partition) => partitions.Length == 0 || partitions.Contains(partition);

    /// <summary>Reads the bytes of a file.</summary>
    public abstract ParsedFile Read(ReadOnlyMemory<byte> bytes, FileReading reading, CancellationToken cancellation);

    /// <summary>Makes the result of a file that could not be read at all.</summary>
    public abstract ParsedFile Unread(FileReading reading);

    /// <summary>Counts a delivery's rows of this format.</summary>
    public abstract int CountRows(Delivery delivery);

    /// <summary>Gives the stored form of a delivery's rows of this format, in a buffer that grows where it must.</summary>
    public abstract StoredBytes Store(Delivery delivery, ref byte[] buffer);

    /// <summary>Puts stored rows back into a delivery.</summary>
    public abstract void Restore(byte[] bytes, int fileIndex, Delivery delivery);
}

/// <summary>A file format with its kind of row.</summary>
internal sealed class FileFormat<T>(
    CsvSchema<T> schema, RowCodec<T> codec, Func<Delivery, List<T>> rows, params string[] partitions)
    : FileFormat(schema.FileName, partitions)
    where T : struct
{
    public override ParsedFile Read(ReadOnlyMemory<byte> bytes, FileReading reading, CancellationToken cancellation) =>
        CsvFileReader<T>.Read(schema, bytes, reading, cancellation);

    public override ParsedFile Unread(FileReading reading) => new ParsedFile<T>(Name, reading);

    public override int CountRows(Delivery delivery) => rows(delivery).Count;

    public override StoredBytes Store(Delivery delivery, ref byte[] buffer) => codec.Write(rows(delivery), ref buffer);

    public override void Restore(byte[] bytes, int fileIndex, Delivery delivery) => codec.Read(bytes, fileIndex, rows(delivery));
}
