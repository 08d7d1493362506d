using System.Globalization;
using System.Text;

namespace Registry.Graph.Cypher.Functions;

/// <summary>
/// A key by which texts sort as in a Swedish list: å, ä and ö are letters after z, in that order; other marks count
/// only between words that are else alike, and after them capitals. Made of our own tables, so that it is the same on
/// every machine whatever its locale and libraries.
/// </summary>
internal static class SwedishOrder
{
    /// <summary>The name of the function: <c>ORDER BY swedishOrder(p.surname)</c>. No other engine has it.</summary>
    public const string Name = "swedishOrder";

    /// <summary>Parts the levels of a key; it is below everything that stands in one.</summary>
    private const char Next = '\u0001';

    /// <summary>The three signs after z, as Swedish has had them since the days of seven bits.</summary>
    private const string AfterZ = "{|}";

    /// <param name="text">The text.</param>
    /// <param name="composed">The same in form C.</param>
    /// <param name="tick">Called for each sign.</param>
    public static string KeyOf(string text, string composed, Action tick)
    {
        var (letters, marks, cases) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var sign in composed)
        {
            tick();
            var lower = char.ToLowerInvariant(sign);
            var (letter, mark) = LetterOf(lower);
            letters.Append(letter);
            marks.Append(mark, 0, mark.Length).Append(' ');
            cases.Append(lower == sign ? '0' : '1', letter.Length);
        }

        // What differs in nothing of this must still have one place: the text itself decides.
        return $"{letters}{Next}{marks}{Next}{cases}{Next}{text}";
    }

    /// <summary>Gets the letter, or letters, as which a sign is listed, and what it wears besides.</summary>
    private static (string Letter, string Mark) LetterOf(char sign) => sign switch
    {
        (>= 'a' and <= 'z') or (>= '0' and <= '9') or ' ' => (sign.ToString(), ""),
        'å' => (AfterZ[..1], ""),
        'ä' => (AfterZ[1..2], ""),
        'ö' => (AfterZ[2..], ""),
        'æ' => (AfterZ[1..2], "æ"),
        'ø' or 'œ' => (AfterZ[2..], sign.ToString()),
        'ü' => ("y", "ü"),
        'đ' or 'ð' => ("d", sign.ToString()),
        'ł' => ("l", "ł"),
        'þ' => ("th", "þ"),
        'ß' => ("ss", "ß"),
        < '\u0080' => ("!", sign.ToString()),
        _ => Stripped(sign),
    };

    private static (string Letter, string Mark) Stripped(char sign)
    {
        if (char.IsSurrogate(sign))
        {
            return (sign.ToString(), "");
        }

        if (char.IsWhiteSpace(sign))
        {
            return (" ", sign.ToString());
        }

        var parts = NormalForm.Of(sign.ToString(), NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(parts, 0) is UnicodeCategory.NonSpacingMark
            ? ("", parts)
            : (parts[..1], parts[1..]);
    }
}
