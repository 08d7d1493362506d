namespace Registry.Import.Storage;

/// <summary>Writes a row.</summary>
internal delegate void RowWriting<T>(RowWriter writer, in T row)
    where T : struct;

/// <summary>How one kind of row is stored.</summary>
internal sealed class RowCodec<T>(RowWriting<T> write, Func<RowReader, T> read)
    where T : struct
{
    /// <summary>Writes rows into a buffer, which grows where it must; the bytes are good for as long as it is not used again.</summary>
    public StoredBytes Write(List<T> rows, ref byte[] buffer)
    {
        var writer = new RowWriter(buffer);
        foreach (ref readonly var row in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows))
        {
            write(writer, row);
        }

        return writer.ToBytes(rows.Count, out buffer);
    }

    public void Read(byte[] bytes, int file, List<T> rows)
    {
        var reader = new RowReader(bytes, file);
        rows.EnsureCapacity(rows.Count + reader.RowCount);
        for (var i = 0; i < reader.RowCount; i++)
        {
            rows.Add(read(reader));
        }
    }
}
