using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Registry.Graph.Storage;

namespace Registry.Graph.Neo4j;

/// <summary>One file of a bulk folder, readable by its owner only, whose hash is taken while it is written.</summary>
internal sealed class BulkFile : IDisposable
{
    private const int Capacity = 1 << 18;

    // The longest of what is written in one piece, other than texts.
    private const int Longest = 64;

    private readonly FileStream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[Capacity];
    private int _filled;

    public BulkFile(string folder, string name)
    {
        Name = name;
        _stream = new FileStream(Path.Combine(folder, name), PrivateFile.Options(FileMode.CreateNew));
    }

    public string Name { get; }

    /// <summary>Gets a value indicating whether some field holds the end of a line, which an importer must be told.</summary>
    public bool HasLineEnds { get; set; }

    public void Write(string text) => Write(Encoding.UTF8.GetBytes(text));

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Capacity - _filled)
        {
            Flush();
            if (bytes.Length > Capacity)
            {
                Flush(bytes);
                return;
            }
        }

        bytes.CopyTo(_buffer.AsSpan(_filled));
        _filled += bytes.Length;
    }

    public void Write(byte value)
    {
        var free = Free();
        free[0] = value;
        _filled++;
    }

    public void Write(long value)
    {
        Utf8Formatter.TryFormat(value, Free(), out var length);
        _filled += length;
    }

    public void Write(double value)
    {
        Utf8Formatter.TryFormat(value, Free(), out var length);
        _filled += length;
    }

    public void Write(DateOnly day)
    {
        day.TryFormat(Free(), out var length, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        _filled += length;
    }

    public void EndLine() => Write((byte)'\n');

    /// <summary>Ends the file.</summary>
    /// <returns>Its hash in hexadecimal digits.</returns>
    public string Finish()
    {
        Flush();
        _stream.Flush(flushToDisk: true);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    private Span<byte> Free()
    {
        if (Capacity - _filled < Longest)
        {
            Flush();
        }

        return _buffer.AsSpan(_filled);
    }

    private void Flush()
    {
        Flush(_buffer.AsSpan(0, _filled));
        _filled = 0;
    }

    private void Flush(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(bytes);
        _stream.Write(bytes);
    }
}
