using System.Buffers.Binary;
using System.Text;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Storage;

/// <summary>Reads what <see cref="RowWriter"/> wrote.</summary>
internal sealed class RowReader
{
    private readonly byte[] _bytes;
    private readonly string[] _texts;
    private readonly AddressKey[] _addresses;
    private readonly int _file;
    private int _at;

    public RowReader(byte[] bytes, int file)
    {
        _bytes = bytes;
        _file = file;
        _texts = new string[(int)Count()];
        for (var i = 0; i < _texts.Length; i++)
        {
            _texts[i] = UniqueText();
        }

        _addresses = new AddressKey[(int)Count()];
        for (var i = 0; i < _addresses.Length; i++)
        {
            _addresses[i] = new(Text(), Text(), Text(), Text(), Text());
        }

        RowCount = (int)Count();
    }

    public int RowCount { get; }

    public long Count()
    {
        var (value, shift) = (0UL, 0);
        while (true)
        {
            var next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return unchecked((long)value);
            }

            shift += 7;
        }
    }

    public long Signed()
    {
        var value = unchecked((ulong)Count());
        return unchecked((long)(value >> 1) ^ -(long)(value & 1));
    }

    public PersonId Person() => new(Count());

    public PersonId? OptionalPerson() => Count() is var number and not 0 ? new PersonId(number) : null;

    public PartyId Party() => new(Count());

    public PartyId? OptionalParty() => Count() is var number and not 0 ? new PartyId(number - 1) : null;

    public DateOnly Date() => DateOnly.FromDayNumber((int)Count());

    public DateOnly? OptionalDate() => Count() is var day and not 0 ? DateOnly.FromDayNumber((int)(day - 1)) : null;

    public bool Boolean() => Count() != 0;

    public bool? OptionalBoolean() => Count() switch { 0 => null, 1 => false, _ => true };

    public int? OptionalInt() => Count() is var value and not 0 ? (int)(value - 1) : null;

    public decimal Decimal() => OptionalDecimal() ?? 0;

    public decimal? OptionalDecimal()
    {
        var scale = Count() - 1;
        if (scale < 0)
        {
            return null;
        }

        var digits = Signed();
        var magnitude = (ulong)Math.Abs(digits);
        return new decimal(unchecked((int)magnitude), unchecked((int)(magnitude >> 32)), 0, digits < 0, (byte)scale);
    }

    public double? OptionalDouble()
    {
        if (!Boolean())
        {
            return null;
        }

        var value = BinaryPrimitives.ReadDoubleLittleEndian(_bytes.AsSpan(_at));
        _at += sizeof(double);
        return value;
    }

    public string Text() => _texts[(int)Count()];

    public string UniqueText()
    {
        var size = (int)Count();
        var text = Encoding.UTF8.GetString(_bytes.AsSpan(_at, size));
        _at += size;
        return text;
    }

    public string[] Texts()
    {
        var texts = new string[(int)Count()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    public PersonId[] Persons()
    {
        var count = (int)Count();
        var ids = count == 0 ? [] : new PersonId[count];
        for (var i = 0; i < count; i++)
        {
            ids[i] = Person();
        }

        return ids;
    }

    public DwellingRef Dwelling()
    {
        Guid? uuid = null;
        if (Boolean())
        {
            uuid = new Guid(_bytes.AsSpan(_at, 16));
            _at += 16;
        }

        var address = Count() is var index and not 0 ? _addresses[(int)(index - 1)] : null;
        return new(uuid, address, Text(), Text());
    }

    public RowRef Source() => new(_file, (int)Count());
}
