namespace Registry.Population.Identifiers;

/// <summary>
/// Reads person ids in the spellings of the file formats: twelve digits with or without a hyphen, and the ten-digit forms
/// with `-` or `+` whose century follows from the reference date. The birth number is checked and never interpreted.
/// </summary>
public static class PersonIdParser
{
    // YYYYMMDDNNNN, the canonical form.
    private const int CanonicalLength = 12;

    /// <summary>Reads a person id from UTF-8 bytes without allocating.</summary>
    public static IdentifierFault Parse(ReadOnlySpan<byte> text, IdentifierContext context, out PersonId id)
    {
        if (text.Length == CanonicalLength && AsciiDigits.Are(text))
        {
            return Check(text, context, out id);
        }

        id = default;
        Span<byte> digits = stackalloc byte[CanonicalLength];
        var fault = Canonicalise(text, context, digits);
        return fault == IdentifierFault.None ? Check(digits, context, out id) : fault;
    }

    /// <summary>Reads a person id from text without allocating.</summary>
    public static IdentifierFault Parse(ReadOnlySpan<char> text, IdentifierContext context, out PersonId id)
    {
        Span<byte> bytes = stackalloc byte[AsciiDigits.MaxLength];
        if (AsciiDigits.TryNarrow(text, bytes, out var length))
        {
            return Parse(bytes[..length], context, out id);
        }

        id = default;
        return IdentifierFault.Form;
    }

    private static IdentifierFault Canonicalise(ReadOnlySpan<byte> text, IdentifierContext context, Span<byte> digits)
    {
        switch (text.Length)
        {
            case 13 when text[8] == '-' && AsciiDigits.Are(text[..8]) && AsciiDigits.Are(text[9..]):
                text[..8].CopyTo(digits);
                text[9..].CopyTo(digits[8..]);
                return IdentifierFault.None;
            case 11 when text[6] is (byte)'-' or (byte)'+' && AsciiDigits.Are(text[..6]) && AsciiDigits.Are(text[7..]):
                text[..6].CopyTo(digits[2..]);
                text[7..].CopyTo(digits[8..]);
                return AddCentury(text[6] == '+', context.Reference.Year, digits);
            case 10 when AsciiDigits.Are(text):
                return IdentifierFault.Ambiguous;
            default:
                return InterimNumber.HasForm(text) ? IdentifierFault.Interim : IdentifierFault.Form;
        }
    }

    // A hyphen means the latest year that makes the person 0-99 in the reference year, a plus the latest that makes 100 or more.
    private static IdentifierFault AddCentury(bool plus, int referenceYear, Span<byte> digits)
    {
        var ageOfCentury = referenceYear - AsciiDigits.Number(digits.Slice(2, 2));
        var year = referenceYear - (ageOfCentury % 100) - (plus ? 100 : 0);
        if (year < 1000)
        {
            return IdentifierFault.Century;
        }

        digits[0] = (byte)('0' + (year / 1000));
        digits[1] = (byte)('0' + (year / 100 % 10));
        return IdentifierFault.None;
    }

    private static IdentifierFault Check(ReadOnlySpan<byte> digits, IdentifierContext context, out PersonId id)
    {
        id = default;
        var century = AsciiDigits.Number(digits[..2]);
        if (century < context.FirstCentury || century > context.LastCentury)
        {
            return IdentifierFault.Century;
        }

        var candidate = new PersonId(((long)AsciiDigits.Number(digits[..8]) * 10_000) + AsciiDigits.Number(digits[8..]));
        if (!candidate.HasRealDate)
        {
            return IdentifierFault.Date;
        }

        if (digits[8] == '0' && digits[9] == '0' && digits[10] == '0')
        {
            return IdentifierFault.BirthNumber;
        }

        // The century is never part of the sum.
        if (!Luhn.IsValid(digits[2..]))
        {
            return IdentifierFault.CheckDigit;
        }

        if (candidate.BirthDate.IsAfter(context.Reference))
        {
            // The id is handed out all the same: whether it may belong to somebody does not hang on this rule.
            id = candidate;
            return IdentifierFault.AfterReference;
        }

        id = candidate;
        return IdentifierFault.None;
    }
}
