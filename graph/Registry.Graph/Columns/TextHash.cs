using System.Buffers.Binary;

namespace Registry.Graph;

/// <summary>A quick hash of UTF-8 text for tables in memory; it is never written to a file.</summary>
internal static class TextHash
{
    private const ulong Odd = 0x9E37_79B9_7F4A_7C15;

    public static uint Of(ReadOnlySpan<byte> text)
    {
        var hash = unchecked((ulong)text.Length * Odd);
        while (text.Length >= 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text));
            text = text[8..];
        }

        ulong rest = 0;
        for (var i = 0; i < text.Length; i++)
        {
            rest |= (ulong)text[i] << (i * 8);
        }

        return (uint)(Mix(hash ^ rest) >> 32);
    }

    private static ulong Mix(ulong value)
    {
        var high = Math.BigMul(value ^ 0xD6E8_FEB8_6659_FD93, Odd, out var low);
        return high ^ low;
    }
}
