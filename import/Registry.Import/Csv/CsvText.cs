using System.Text;
using System.Text.Unicode;

namespace Registry.Import.Csv;

/// <summary>The bytes of a file as UTF-8, whatever its encoding was.</summary>
internal static class CsvText
{
    // Windows-1252 at 0x80-0x9F; ISO-8859-1 has control characters there that no register writes.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Tells what a file is and gives it as UTF-8 without byte order mark; null is an encoding that is not accepted.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <param name="hasStrayBytes">Whether a UTF-8 file holds bytes that are not UTF-8; rows with such bytes are broken.</param>
    public static ReadOnlyMemory<byte>? ToUtf8(ReadOnlyMemory<byte> file, out bool hasStrayBytes)
    {
        hasStrayBytes = false;
        var bytes = file.Span;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            hasStrayBytes = !Utf8.IsValid(bytes[3..]);
            return file[3..];
        }

        // UTF-16 and UTF-32 write a zero byte beside every Latin letter; no text of ours holds one.
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || bytes[..Math.Min(bytes.Length, 4096)].Contains((byte)0))
        {
            return null;
        }

        if (Utf8.IsValid(bytes))
        {
            return file;
        }

        if (IsMostlyUtf8(bytes))
        {
            hasStrayBytes = true;
            return file;
        }

        return FromWindows1252(bytes);
    }

    // A Latin-1 text hardly ever holds two bytes that make a UTF-8 character; a damaged UTF-8 text holds many.
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        long good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0)
            {
                break;
            }

            bytes = bytes[ascii..];
            var ok = Rune.DecodeFromUtf8(bytes, out _, out var length) == System.Buffers.OperationStatus.Done;
            good += ok ? 1 : 0;
            bad += ok ? 0 : 1;
            bytes = bytes[length..];
        }

        return good > bad;
    }

    private static ReadOnlyMemory<byte> FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var wide = 0L;
        foreach (var b in bytes)
        {
            wide += b >> 7;
        }

        // A character above 127 takes two bytes, those of the table up to three.
        var utf8 = new byte[bytes.Length + (2 * wide)];
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
            ascii = ascii < 0 ? bytes.Length : ascii;
            bytes[..ascii].CopyTo(utf8.AsSpan(length));
            length += ascii;
            bytes = bytes[ascii..];
            if (!bytes.IsEmpty)
            {
                var rune = new Rune(bytes[0] < 0xA0 ? Windows1252[bytes[0] - 0x80] : (char)bytes[0]);
                length += rune.EncodeToUtf8(utf8.AsSpan(length));
                bytes = bytes[1..];
            }
        }

        return utf8.AsMemory(0, length);
    }
}
