namespace Registry.Population.Identifiers;

/// <summary>
/// Interim ("T") numbers of schools and health care: a letter stands in place of the first of the last four characters
/// and counts as 1. They are recognised so that the report can say why they are refused; no file may carry one.
/// </summary>
public static class InterimNumber
{
    private const int Length = 12;

    /// <summary>Tells whether twelve characters are a valid interim number: real date and check digit.</summary>
    public static bool IsValid(ReadOnlySpan<byte> text, IdentifierContext context)
    {
        if (!HasForm(text) || text.Length != Length)
        {
            return false;
        }

        Span<byte> digits = stackalloc byte[Length];
        text.CopyTo(digits);
        digits[8] = (byte)'1';
        return PersonIdParser.Parse(digits, context, out _) is IdentifierFault.None;
    }

    internal static bool HasForm(ReadOnlySpan<byte> text)
    {
        var tail = text.Length - 4;
        var dateEnd = text.Length is 11 or 13 && text[tail - 1] is (byte)'-' or (byte)'+' ? tail - 1 : tail;
        return dateEnd is 6 or 8
            && "TRSUWXJKLMN"u8.Contains(text[tail])
            && AsciiDigits.Are(text[..dateEnd])
            && AsciiDigits.Are(text[(tail + 1)..]);
    }
}
