namespace Registry.Population.Identifiers;

/// <summary>Digits as bytes: the common ground of the parsers.</summary>
internal static class AsciiDigits
{
    /// <summary>The longest text an identifier parser looks at.</summary>
    internal const int MaxLength = 32;

    internal static bool Are(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;

    /// <summary>Reads at most nine digits as a number.</summary>
    internal static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    /// <summary>Reads at most eighteen digits as a number.</summary>
    internal static long LongNumber(ReadOnlySpan<byte> digits)
    {
        var number = 0L;
        foreach (var digit in digits)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    internal static bool TryNarrow(ReadOnlySpan<char> text, Span<byte> bytes, out int length)
    {
        length = text.Length;
        if (text.Length > bytes.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > 127)
            {
                return false;
            }

            bytes[i] = (byte)text[i];
        }

        return true;
    }
}
