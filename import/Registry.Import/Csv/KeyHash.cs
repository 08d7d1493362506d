using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>A 128-bit hash of the parts of a row key: wide enough that two keys never meet by chance.</summary>
internal struct KeyHash
{
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xD6E8FEB86659FD93;

    private ulong _high = First;
    private ulong _low = Second;

    public KeyHash()
    {
    }

    public readonly UInt128 Value => new(_high, _low);

    public static UInt128 Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new KeyHash();
        hash.Add(bytes);
        return hash.Value;
    }

    public void Add(ulong part)
    {
        unchecked
        {
            _high = Mix(_high ^ part, Second);
            _low = Mix(_low + part, First) ^ part;
        }
    }

    public void Add(long part) => Add(unchecked((ulong)part));

    public void Add(DateOnly? day) => Add(day is { } known ? known.DayNumber : -1L);

    public void Add(string text) => Add(MemoryMarshal.AsBytes(text.AsSpan()));

    public void Add(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        Add(bytes);
    }

    public void Add(AddressKey address)
    {
        Add(address.Municipality);
        Add(address.Street);
        Add(address.Number);
        Add(address.Letter);
        Add(address.DwellingNumber);
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Add((long)bytes.Length);
        while (bytes.Length >= sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        var rest = 0UL;
        foreach (var b in bytes)
        {
            rest = (rest << 8) | b;
        }

        Add(rest);
    }

    private static ulong Mix(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return high ^ low;
    }
}
