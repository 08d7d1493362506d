using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// Upper and lower case by the whole of Unicode's rules, as in Neo4j and the same on every machine: what .NET maps sign
/// by sign (å to Å), and the signs that become several (ß to SS).
/// </summary>
internal static class CaseMapping
{
    private const char IotaBelow = '\u0345';

    public static string ToUpper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (Ascii.IsValid(text) || !text.Any(HasOwnUpper))
        {
            return upper;
        }

        var builder = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            _ = HasOwnUpper(text[i]) ? builder.Append(UpperOf(text[i])) : builder.Append(upper[i]);
        }

        return builder.ToString();
    }

    public static string ToLower(string text)
    {
        var lower = text.ToLowerInvariant();
        if (text.AsSpan().IndexOfAny('\u0130', '\u03A3') < 0)
        {
            return lower;
        }

        var builder = new StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                '\u0130' => builder.Append("i\u0307"),
                '\u03A3' when EndsWord(text, i) => builder.Append('\u03C2'),
                _ => builder.Append(lower[i]),
            };
        }

        return builder.ToString();
    }

    /// <summary>The lower-case sign has no single upper-case one: it is a ligature, or wears marks that no capital has.</summary>
    private static bool HasOwnUpper(char sign)
    {
        if (sign < '\u00DF' || char.IsSurrogate(sign))
        {
            return false;
        }

        if (sign is '\u00DF' or '\u0131' or '\u0149' or '\u0587' or '\u1E9A' or (>= '\uFB00' and <= '\uFB17'))
        {
            return true;
        }

        var parts = NormalForm.Of(sign.ToString(), NormalizationForm.FormD);
        return parts.Length > 1 && (parts[^1] == IotaBelow
            || (char.IsLower(sign) && char.ToUpperInvariant(sign) == sign));
    }

    private static string UpperOf(char sign)
    {
        if (sign is '\u00DF' or '\u0131')
        {
            return sign == '\u00DF' ? "SS" : "I";
        }

        var compatible = sign is '\u0149' or '\u0587' or '\u1E9A' or >= '\uFB00';
        var parts = NormalForm.Of(sign.ToString(), compatible ? NormalizationForm.FormKD : NormalizationForm.FormD);
        var iota = parts[^1] == IotaBelow;
        return iota
            ? parts[..^1].ToUpperInvariant().Normalize(NormalizationForm.FormC) + '\u0399'
            : parts.ToUpperInvariant();
    }

    /// <summary>A sigma that ends a word is written in its own way.</summary>
    private static bool EndsWord(string text, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && IsIgnored(text[before]))
        {
            before--;
        }

        while (after < text.Length && IsIgnored(text[after]))
        {
            after++;
        }

        return before >= 0 && char.IsLetter(text[before]) && !(after < text.Length && char.IsLetter(text[after]));
    }

    private static bool IsIgnored(char sign) => sign is '\'' or '.' or ':' or '\u00B7' or '\u2019'
        || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol;
}
