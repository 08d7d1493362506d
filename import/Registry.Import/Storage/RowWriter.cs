using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Storage;

/// <summary>
/// Writes rows as compact bytes: numbers as variable-length integers, repeated texts and addresses once. The same rows
/// always give the same bytes.
/// </summary>
internal sealed class RowWriter(byte[] buffer)
{
    private const int RecentTexts = 4096;
    private const int MinBytes = 64 * 1024;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _textList = [];

    // Rows of a file share the object of an address, so the object itself is the quick key.
    private readonly Dictionary<AddressKey, int> _addresses = new(ReferenceEqualityComparer.Instance);
    private readonly List<AddressKey> _addressList = [];
    private readonly (string? Text, int Index)[] _recent = new (string?, int)[RecentTexts];
    private byte[] _bytes = buffer;
    private int _length;

    /// <summary>Writes a number that is mostly small and not negative.</summary>
    public void Count(long value)
    {
        Ensure(10);
        var rest = unchecked((ulong)value);
        if (rest < 0x80)
        {
            _bytes[_length++] = unchecked((byte)rest);
            return;
        }

        while (rest >= 0x80)
        {
            _bytes[_length++] = unchecked((byte)(0x80 | rest));
            rest >>= 7;
        }

        _bytes[_length++] = (byte)rest;
    }

    public void Signed(long value) => Count(unchecked((value << 1) ^ (value >> 63)));

    public void Person(PersonId id) => Count(id.Number);

    public void Person(PersonId? id) => Count(id?.Number ?? 0);

    public void Party(PartyId id) => Count(id.Number);

    public void Party(PartyId? id) => Count(id is { } known ? known.Number + 1 : 0);

    public void Date(DateOnly day) => Count(day.DayNumber);

    public void Date(DateOnly? day) => Count(day is { } known ? known.DayNumber + 1 : 0);

    public void Boolean(bool value) => Count(value ? 1 : 0);

    public void Boolean(bool? value) => Count(value switch { null => 0, false => 1, true => 2 });

    public void Int(int? value) => Count(value is { } known ? known + 1L : 0);

    public void Decimal(decimal value)
    {
        // At most twelve digits before and six behind the mark, so the digits fit into 64 bits.
        var scale = value.Scale;
        var unit = 1L;
        for (var i = 0; i < scale; i++)
        {
            unit *= 10;
        }

        Count(scale + 1);
        Signed((long)(value * unit));
    }

    public void Decimal(decimal? value)
    {
        if (value is { } known)
        {
            Decimal(known);
        }
        else
        {
            Count(0);
        }
    }

    public void Double(double? value)
    {
        Boolean(value is not null);
        if (value is { } known)
        {
            Ensure(sizeof(double));
            BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(_length), known);
            _length += sizeof(double);
        }
    }

    /// <summary>Writes a text that other rows may repeat.</summary>
    public void Text(string text) => Count(TextIndex(text));

    /// <summary>Writes a text that hardly any other row repeats.</summary>
    public void UniqueText(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        Count(size);
        Ensure(size);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    public void Texts(string[] texts)
    {
        Count(texts.Length);
        foreach (var text in texts)
        {
            Text(text);
        }
    }

    public void Persons(PersonId[] ids)
    {
        Count(ids.Length);
        foreach (var id in ids)
        {
            Person(id);
        }
    }

    public void Dwelling(in DwellingRef dwelling)
    {
        Boolean(dwelling.Uuid is not null);
        if (dwelling.Uuid is { } uuid)
        {
            Ensure(16);
            uuid.TryWriteBytes(_bytes.AsSpan(_length));
            _length += 16;
        }

        Count(dwelling.Address is { } address ? IndexOf(address) + 1 : 0);
        Text(dwelling.Postcode);
        Text(dwelling.Town);
    }

    public void Source(RowRef source) => Count(source.Line);

    /// <summary>Gives the file: texts and addresses as its head, then the rows, which are not copied once more.</summary>
    public StoredBytes ToBytes(int rowCount, out byte[] rows)
    {
        var addresses = new RowWriter([]);
        addresses.Count(_addressList.Count);
        foreach (var address in _addressList)
        {
            addresses.Count(TextIndex(address.Municipality));
            addresses.Count(TextIndex(address.Street));
            addresses.Count(TextIndex(address.Number));
            addresses.Count(TextIndex(address.Letter));
            addresses.Count(TextIndex(address.DwellingNumber));
        }

        var head = new RowWriter([]);
        head.Count(_textList.Count);
        foreach (var text in _textList)
        {
            head.UniqueText(text);
        }

        head.Append(addresses._bytes.AsSpan(0, addresses._length));
        head.Count(rowCount);
        rows = _bytes;
        return new(head._bytes.AsMemory(0, head._length), _bytes.AsMemory(0, _length));
    }

    private int TextIndex(string text)
    {
        // Else it would be taken for what an empty place of the table holds.
        ArgumentNullException.ThrowIfNull(text);
        ref var recent = ref _recent[RuntimeHelpers.GetHashCode(text) % RecentTexts];
        if (!ReferenceEquals(recent.Text, text))
        {
            recent = (text, FindTextIndex(text));
        }

        return recent.Index;
    }

    private int FindTextIndex(string text)
    {
        if (!_texts.TryGetValue(text, out var index))
        {
            index = _textList.Count;
            _texts.Add(text, index);
            _textList.Add(text);
        }

        return index;
    }

    private int IndexOf(AddressKey address)
    {
        if (!_addresses.TryGetValue(address, out var index))
        {
            index = _addressList.Count;
            _addresses.Add(address, index);
            _addressList.Add(address);
        }

        return index;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Ensure(int size)
    {
        if (_length + size > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(Math.Max(MinBytes, _bytes.Length * 2L), (long)_length + size)));
        }
    }
}
