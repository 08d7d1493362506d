namespace Registry.Population.Identifiers;

/// <summary>Bankgiro and plusgiro numbers. The graph holds neither; the sender hashes them.</summary>
public static class BankNumber
{
    /// <summary>Tells whether a text is a bankgiro number: 7-8 digits, a hyphen before the last four allowed, Luhn.</summary>
    public static bool IsBankgiro(ReadOnlySpan<char> text) => IsGiro(text, tail: 4, minDigits: 7);

    /// <summary>Tells whether a text is a plusgiro number: 2-8 digits, a hyphen before the last allowed, Luhn.</summary>
    public static bool IsPlusgiro(ReadOnlySpan<char> text) => IsGiro(text, tail: 1, minDigits: 2);

    private static bool IsGiro(ReadOnlySpan<char> text, int tail, int minDigits)
    {
        Span<byte> bytes = stackalloc byte[AsciiDigits.MaxLength];
        if (!AsciiDigits.TryNarrow(text, bytes, out var length))
        {
            return false;
        }

        if (length > tail && bytes[length - tail - 1] == '-')
        {
            bytes.Slice(length - tail, tail).CopyTo(bytes[(length - tail - 1)..]);
            length--;
        }

        return length >= minDigits && length <= 8 && AsciiDigits.Are(bytes[..length]) && Luhn.IsValid(bytes[..length]);
    }
}
