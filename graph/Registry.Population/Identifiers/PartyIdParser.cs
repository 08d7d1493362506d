namespace Registry.Population.Identifiers;

/// <summary>
/// Reads organisation numbers, and the columns that take a person or a company. The third of ten digits tells them
/// apart: a person has a month there, an organisation never less than 2.
/// </summary>
public static class PartyIdParser
{
    /// <summary>Reads a person id or an organisation number from UTF-8 bytes without allocating.</summary>
    public static IdentifierFault Parse(ReadOnlySpan<byte> text, IdentifierContext context, out PartyId id)
    {
        Span<byte> digits = stackalloc byte[10];
        if (TryOrganisationDigits(text, digits) && digits[2] >= '2')
        {
            return CheckOrganisation(digits, out id);
        }

        var fault = PersonIdParser.Parse(text, context, out var person);
        id = PartyId.From(person);
        return fault;
    }

    /// <summary>Reads a person id or an organisation number from text without allocating.</summary>
    public static IdentifierFault Parse(ReadOnlySpan<char> text, IdentifierContext context, out PartyId id)
    {
        Span<byte> bytes = stackalloc byte[AsciiDigits.MaxLength];
        if (AsciiDigits.TryNarrow(text, bytes, out var length))
        {
            return Parse(bytes[..length], context, out id);
        }

        id = default;
        return IdentifierFault.Form;
    }

    /// <summary>Reads an organisation number from UTF-8 bytes: ten digits, with hyphen or with prefix 16.</summary>
    public static IdentifierFault ParseOrganisation(ReadOnlySpan<byte> text, out PartyId id)
    {
        id = default;
        Span<byte> digits = stackalloc byte[10];
        return TryOrganisationDigits(text, digits) ? CheckOrganisation(digits, out id) : IdentifierFault.Form;
    }

    /// <summary>Reads an organisation number from text.</summary>
    public static IdentifierFault ParseOrganisation(ReadOnlySpan<char> text, out PartyId id)
    {
        Span<byte> bytes = stackalloc byte[AsciiDigits.MaxLength];
        if (AsciiDigits.TryNarrow(text, bytes, out var length))
        {
            return ParseOrganisation(bytes[..length], out id);
        }

        id = default;
        return IdentifierFault.Form;
    }

    private static IdentifierFault CheckOrganisation(ReadOnlySpan<byte> digits, out PartyId id)
    {
        id = default;
        if (digits[2] < '2')
        {
            return IdentifierFault.Group;
        }

        if (!Luhn.IsValid(digits))
        {
            return IdentifierFault.CheckDigit;
        }

        id = new(AsciiDigits.LongNumber(digits));
        return IdentifierFault.None;
    }

    // Ten digits, 6-4 with a hyphen, or either behind the prefix 16 of a legal person.
    private static bool TryOrganisationDigits(ReadOnlySpan<byte> text, Span<byte> digits)
    {
        if (text.Length is 12 or 13 && text.StartsWith("16"u8))
        {
            text = text[2..];
        }

        if (text.Length == 11 && text[6] == '-')
        {
            text[..6].CopyTo(digits);
            text[7..].CopyTo(digits[6..]);
        }
        else if (text.Length == 10)
        {
            text.CopyTo(digits);
        }
        else
        {
            return false;
        }

        return AsciiDigits.Are(digits);
    }
}
