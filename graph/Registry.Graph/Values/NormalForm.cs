using System.Buffers;
using System.Text;

namespace Registry.Graph;

/// <summary>Unicode's normal forms, in which two ways of writing ö are one (Unicode Standard Annex 15).</summary>
public static class NormalForm
{
    // The first sign that form C can change or join: texts of Latin letters need not be looked up in Unicode's tables.
    private const char FirstCombining = '\u0300';

    // No character, but a code point that a file or a query may hold; .NET refuses to normalise a text that has one.
    private const int NoCharacter = 0xFFFE;

    /// <summary>Gives the text in a normal form: itself, where it is that already. What is no character stays as it is.</summary>
    public static string Of(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (form == NormalizationForm.FormC && !text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstCombining - 1)))
        {
            return text;
        }

        if (LengthOfCharacters(text) == text.Length)
        {
            return text.IsNormalized(form) ? text : text.Normalize(form);
        }

        // Nothing joins what is no character, so that the parts around it can be worked on each by itself.
        var made = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var length = LengthOfCharacters(text.AsSpan(start));
            made.Append(text.Substring(start, length).Normalize(form));
            start += length;
            if (start < text.Length)
            {
                made.Append(text[start++]);
            }
        }

        return made.ToString();
    }

    private static int LengthOfCharacters(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (Rune.DecodeFromUtf16(text[length..], out var rune, out var taken) == OperationStatus.Done
            && rune.Value != NoCharacter)
        {
            length += taken;
        }

        return length;
    }
}
