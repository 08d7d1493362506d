using Registry.Graph;

namespace Registry.Population.Identifiers;

/// <summary>The parts of an address as written in one text (`Storgatan 12b lgh 1203`), normalised.</summary>
/// <param name="Street">The street or village in upper case; the whole text where it has no number.</param>
/// <param name="Number">The street number, or empty.</param>
/// <param name="Letter">The entrance letter, or empty.</param>
/// <param name="DwellingNumber">The digits behind a trailing `LGH`, or empty; not yet checked as a dwelling number.</param>
public sealed record AddressText(string Street, string Number, string Letter, string DwellingNumber)
{
    private const string DwellingMark = " LGH ";

    /// <summary>Splits an address text. Two spellings of one address give the same parts.</summary>
    public static AddressText Parse(string text)
    {
        var rest = Squeeze(NormalForm.Of(text));
        var dwelling = string.Empty;
        var mark = rest.LastIndexOf(DwellingMark, StringComparison.Ordinal);
        if (mark > 0 && IsDigits(rest.AsSpan(mark + DwellingMark.Length)))
        {
            dwelling = rest[(mark + DwellingMark.Length)..];
            rest = rest[..mark].TrimEnd(',', ' ');
        }

        var (street, number, letter) = SplitNumber(rest);
        return new(WriteOut(street), number, letter, dwelling);
    }

    /// <summary>Trims, makes one space of many and writes in upper case.</summary>
    public static string Squeeze(string text)
    {
        const int MaxStack = 256;
        var trimmed = text.AsSpan().Trim();
        Span<char> kept = trimmed.Length <= MaxStack ? stackalloc char[MaxStack] : new char[trimmed.Length];
        var length = 0;
        foreach (var c in trimmed)
        {
            if (!char.IsWhiteSpace(c))
            {
                kept[length++] = char.ToUpperInvariant(c);
            }
            else if (kept[length - 1] != ' ')
            {
                kept[length++] = ' ';
            }
        }

        return kept[..length].SequenceEqual(text) ? text : new string(kept[..length]);
    }

    // `^(street) (number) ?(letter)?$`; what does not match is all street.
    private static (string Street, string Number, string Letter) SplitNumber(string text)
    {
        var end = text.Length;
        var letter = string.Empty;
        if (end > 1 && IsEntranceLetter(text[end - 1]))
        {
            var before = text[end - 2] == ' ' ? end - 2 : end - 1;
            if (before > 0 && char.IsAsciiDigit(text[before - 1]))
            {
                letter = text[(end - 1)..];
                end = before;
            }
        }

        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return start < end && start > 1 && text[start - 1] == ' '
            ? (text[..(start - 1)], text[start..end], letter)
            : (text, string.Empty, string.Empty);
    }

    private static string WriteOut(string street) => street switch
    {
        _ when street.EndsWith("ST.", StringComparison.Ordinal) => $"{street[..^3]}STIGEN",
        _ when street.EndsWith("G.", StringComparison.Ordinal) => $"{street[..^2]}GATAN",
        _ when street.EndsWith("V.", StringComparison.Ordinal) => $"{street[..^2]}VÄGEN",
        _ => street,
    };

    private static bool IsEntranceLetter(char c) => c is (>= 'A' and <= 'Z') or 'Å' or 'Ä' or 'Ö';

    private static bool IsDigits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') < 0;
}
