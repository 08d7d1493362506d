namespace Registry.Population.Identifiers;

/// <summary>The four digits of a dwelling at its entrance: two for the floor, two for the position, neither 00.</summary>
public static class DwellingNumber
{
    /// <summary>Tells whether a text is a dwelling number. Nothing is padded: `902` is an error, not `0902`.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text) =>
        text.Length == 4 && AsciiDigits.Are(text) && !text[..2].SequenceEqual("00"u8) && !text[2..].SequenceEqual("00"u8);

    /// <summary>Tells whether a text is a dwelling number.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[AsciiDigits.MaxLength];
        return AsciiDigits.TryNarrow(text, bytes, out var length) && IsValid(bytes[..length]);
    }
}
