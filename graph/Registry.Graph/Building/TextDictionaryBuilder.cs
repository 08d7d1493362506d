using System.Buffers;
using System.Numerics;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// Gives each distinct text a code while a column is built: the texts in UTF-8 one after the other, a 4-byte end each,
/// and an open table whose 8-byte slots hold the hash beside the code, so that growing and missing touch no text.
/// The table is dropped with the builder.
/// </summary>
internal sealed class TextDictionaryBuilder
{
    private const int RecentTexts = 1024;

    private byte[] _bytes = [];
    private int _length;
    private int[] _ends = [];
    private ulong[] _slots = new ulong[16];

    // Rows share the object of a text that they repeat, so the object itself is the quick key.
    private readonly (string? Text, int Code)[] _recent = new (string?, int)[RecentTexts];

    public int Count { get; private set; }

    public string Text(int code) => ValueCodec.StrictUtf8.GetString(Utf8(code));

    public ReadOnlySpan<byte> Utf8(int code)
    {
        var start = code == 0 ? 0 : _ends[code - 1];
        return _bytes.AsSpan(start, _ends[code] - start);
    }

    public int GetOrAdd(string text, out bool added)
    {
        ref var recent = ref _recent[PlaceOf(text)];
        if (ReferenceEquals(text, recent.Text))
        {
            added = false;
            return recent.Code;
        }

        var maximum = ValueCodec.StrictUtf8.GetMaxByteCount(text.Length);
        var rented = maximum <= 512 ? null : ArrayPool<byte>.Shared.Rent(maximum);
        var buffer = rented ?? stackalloc byte[512];
        var code = GetOrAdd(buffer[..ValueCodec.StrictUtf8.GetBytes(text, buffer)], out added);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }

        recent = (text, code);
        return code;
    }

    public bool TryFind(string text, out int code)
    {
        var maximum = ValueCodec.StrictUtf8.GetMaxByteCount(text.Length);
        var buffer = maximum <= 512 ? stackalloc byte[512] : new byte[maximum];
        var utf8 = buffer[..ValueCodec.StrictUtf8.GetBytes(text, buffer)];
        code = Find(utf8, TextHash.Of(utf8), out _);
        return code >= 0;
    }

    /// <summary>Makes room for so many texts.</summary>
    public void Expect(int count)
    {
        Array.Resize(ref _ends, Math.Max(_ends.Length, count));
        if (count > _slots.Length / 2)
        {
            GrowSlots((int)BitOperations.RoundUpToPowerOf2((uint)count * 2));
        }
    }

    public TextDictionary Build()
    {
        Array.Resize(ref _ends, Count);
        Array.Resize(ref _bytes, _length);
        return new TextDictionary(new Block<int>(_ends), new Block<byte>(_bytes));
    }

    public int GetOrAdd(ReadOnlySpan<byte> utf8, out bool added)
    {
        var hash = TextHash.Of(utf8);
        var code = Find(utf8, hash, out var slot);
        added = code < 0;
        return added ? Append(utf8, hash, slot) : code;
    }

    private static int PlaceOf(string text) => text.Length == 0
        ? 0
        : unchecked((text.Length * 31) + (text[0] * 7) + (text[text.Length / 2] * 13) + (text[^1] * 101)) & (RecentTexts - 1);

    private int Find(ReadOnlySpan<byte> utf8, uint hash, out int slot)
    {
        var mask = _slots.Length - 1;
        slot = unchecked((int)hash) & mask;
        while (_slots[slot] != 0)
        {
            var code = (int)(uint)(_slots[slot] & 0xFFFF_FFFF) - 1;
            if (_slots[slot] >> 32 == hash && Utf8(code).SequenceEqual(utf8))
            {
                return code;
            }

            slot = (slot + 1) & mask;
        }

        return TextColumn.NoCode;
    }

    private int Append(ReadOnlySpan<byte> utf8, uint hash, int slot)
    {
        if ((long)_length + utf8.Length > Array.MaxLength)
        {
            throw new InvalidOperationException("The distinct texts of one property must not exceed 2 GB.");
        }

        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, Math.Max(16, _ends.Length * 2));
        }

        if (_length + utf8.Length > _bytes.Length)
        {
            var wanted = Math.Max(_length + (long)utf8.Length, Math.Max(256, _bytes.Length * 2L));
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, wanted));
        }

        utf8.CopyTo(_bytes.AsSpan(_length));
        _length += utf8.Length;
        _ends[Count] = _length;
        _slots[slot] = ((ulong)hash << 32) | (uint)++Count;
        if (Count > _slots.Length / 2)
        {
            GrowSlots(_slots.Length * 2);
        }

        return Count - 1;
    }

    private void GrowSlots(int length)
    {
        var old = _slots;
        _slots = new ulong[length];
        var mask = _slots.Length - 1;
        foreach (var entry in old)
        {
            if (entry != 0)
            {
                var slot = unchecked((int)(entry >> 32)) & mask;
                while (_slots[slot] != 0)
                {
                    slot = (slot + 1) & mask;
                }

                _slots[slot] = entry;
            }
        }
    }
}
