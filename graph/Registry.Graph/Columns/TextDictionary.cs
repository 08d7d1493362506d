using System.Text;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// Distinct texts by code, in UTF-8: its bytes and a 4-byte end each. The table from text to code is built at the
/// first look-up (6.4 bytes a text) and not at all where nobody asks. Safe for any number of readers.
/// </summary>
public sealed class TextDictionary
{
    // Below this, strings are kept once made, so that a query over few distinct texts allocates nothing.
    private const int KeptStrings = 1 << 16;

    private readonly Block<int> _ends;
    private readonly Block<byte> _bytes;
    private readonly string?[]? _strings;
    private volatile int[]? _slots;

    internal TextDictionary(Block<int> ends, Block<byte> bytes)
    {
        _ends = ends;
        _bytes = bytes;
        _strings = ends.Length <= KeptStrings ? new string?[ends.Length] : null;
    }

    /// <summary>Gets the number of distinct texts.</summary>
    public int Count => _ends.Length;

    internal Block<int> Ends => _ends;

    internal Block<byte> Bytes => _bytes;

    /// <summary>Gets a text.</summary>
    /// <param name="code">Its code.</param>
    public string this[int code] => _strings is null
        ? Encoding.UTF8.GetString(Utf8(code))
        : _strings[code] ??= Encoding.UTF8.GetString(Utf8(code));

    /// <summary>Gets a text in UTF-8 without making a string.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The bytes.</returns>
    public ReadOnlySpan<byte> Utf8(int code)
    {
        var ends = _ends.Span;
        var start = code == 0 ? 0 : ends[code - 1];
        return _bytes.Span[start..ends[code]];
    }

    /// <summary>Finds the code of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Its code, or <see cref="TextColumn.NoCode"/>.</param>
    /// <returns>True when the text is here.</returns>
    public bool TryFind(string text, out int code)
    {
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = length <= 512 ? stackalloc byte[512] : new byte[length];
        return TryFind(buffer[..Encoding.UTF8.GetBytes(text, buffer)], out code);
    }

    /// <summary>Finds the code of a text given in UTF-8.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="code">Its code, or <see cref="TextColumn.NoCode"/>.</param>
    /// <returns>True when the text is here.</returns>
    public bool TryFind(ReadOnlySpan<byte> utf8, out int code)
    {
        var slots = _slots ??= BuildSlots();
        for (var slot = FirstSlot(utf8, slots.Length); slots[slot] != 0; slot = slot + 1 == slots.Length ? 0 : slot + 1)
        {
            code = slots[slot] - 1;
            if (Utf8(code).SequenceEqual(utf8))
            {
                return true;
            }
        }

        code = TextColumn.NoCode;
        return false;
    }

    internal bool IsCopyOf(TextDictionary other) => _ends.HoldsSame(other._ends) && _bytes.HoldsSame(other._bytes);

    private static int FirstSlot(ReadOnlySpan<byte> utf8, int slots) =>
        (int)(((ulong)TextHash.Of(utf8) * (ulong)slots) >> 32);

    // Two threads may both build; the tables are equal and one is dropped.
    private int[] BuildSlots()
    {
        var slots = new int[checked((int)(Count * 1.6) + 2)];
        for (var code = 0; code < Count; code++)
        {
            var slot = FirstSlot(Utf8(code), slots.Length);
            while (slots[slot] != 0)
            {
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            }

            slots[slot] = code + 1;
        }

        return slots;
    }
}
