using System.Security.Cryptography;
using System.Text;

namespace Registry.Towns.Files;

/// <summary>
/// One file of a delivery, written straight as UTF-8 bytes: a large town has tens of millions of cells. Counts its rows
/// and its hash for the manifest while it writes.
/// </summary>
internal sealed class CsvFile : IDisposable
{
    private const int Room = 256;
    private readonly Stream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _used;
    private bool _rowBegun;

    public CsvFile(string folder, string name, string header)
    {
        Name = name;
        _stream = new FileStream(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.None, 1);
        Text(header, isRaw: true);
        _buffer[_used++] = (byte)'\n';
        _rowBegun = false;
    }

    public string Name { get; }

    public long Rows { get; private set; }

    public string Sha256 { get; private set; } = string.Empty;

    /// <summary>Writes text; a separator or a quote in it is quoted.</summary>
    public CsvFile Text(string? value) => Text(value, isRaw: false);

    public CsvFile Empty(int cells = 1)
    {
        for (var i = 0; i < cells; i++)
        {
            BeginCell(0);
        }

        return this;
    }

    public CsvFile Number(long value)
    {
        BeginCell(20);
        value.TryFormat(_buffer.AsSpan(_used), out var written, default, null);
        _used += written;
        return this;
    }

    /// <summary>Writes a person id or an organisation number: twelve digits or ten.</summary>
    public CsvFile Id(long value)
    {
        BeginCell(20);
        WriteDigits(value, value >= 100_000_000_000 ? 12 : 10);
        return this;
    }

    public CsvFile Flag(bool value)
    {
        BeginCell(1);
        _buffer[_used++] = value ? (byte)'J' : (byte)'N';
        return this;
    }

    public CsvFile Date(DateOnly? value)
    {
        BeginCell(10);
        if (value is { } date)
        {
            WriteMonth(date);
            _buffer[_used++] = (byte)'-';
            WriteDigits(date.Day, 2);
        }

        return this;
    }

    public CsvFile Month(DateOnly value)
    {
        BeginCell(10);
        WriteMonth(value);
        return this;
    }

    public void EndRow()
    {
        _buffer[_used++] = (byte)'\n';
        _rowBegun = false;
        Rows++;
    }

    /// <summary>Writes what is left and settles the hash.</summary>
    public void Complete()
    {
        Flush();
        Sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        _stream.Flush();
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
    }

    private CsvFile Text(string? value, bool isRaw)
    {
        value ??= string.Empty;
        if (!isRaw && value.AsSpan().ContainsAny(';', '"', '\n'))
        {
            value = $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }

        BeginCell(0);
        if (value.Length * 3 > _buffer.Length - _used - Room)
        {
            Flush();
        }

        _used += Encoding.UTF8.GetBytes(value, _buffer.AsSpan(_used));
        return this;
    }

    private void BeginCell(int length)
    {
        if (_used + length + Room > _buffer.Length)
        {
            Flush();
        }

        if (_rowBegun)
        {
            _buffer[_used++] = (byte)';';
        }

        _rowBegun = true;
    }

    private void WriteMonth(DateOnly date)
    {
        WriteDigits(date.Year, 4);
        _buffer[_used++] = (byte)'-';
        WriteDigits(date.Month, 2);
    }

    private void WriteDigits(long value, int digits)
    {
        for (var i = digits - 1; i >= 0; i--)
        {
            _buffer[_used + i] = (byte)('0' + (value % 10));
            value /= 10;
        }

        _used += digits;
    }

    private void Flush()
    {
        _hash.AppendData(_buffer, 0, _used);
        _stream.Write(_buffer, 0, _used);
        _used = 0;
    }
}
