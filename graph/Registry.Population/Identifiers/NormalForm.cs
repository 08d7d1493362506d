using System.Text;

namespace Registry.Population.Identifiers;

/// <summary>Unicode's normal form C, so that two ways of writing ö are one (Unicode Standard Annex 15).</summary>
public static class NormalForm
{
    // The first sign that can change or be combined: texts of Latin letters alone need not be looked up in Unicode's tables.
    private const char FirstCombining = '\u0300';

    // No character, but a code point that a file may hold; .NET refuses to normalise a text that has one.
    private const char NoCharacter = '\uFFFE';

    /// <summary>Gives the text in normal form C: itself, where it is that already.</summary>
    /// <exception cref="ArgumentException">The text is no Unicode: a surrogate stands alone.</exception>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', (char)(FirstCombining - 1)))
        {
            return text;
        }

        return text.Contains(NoCharacter, StringComparison.Ordinal)
            ? string.Join(NoCharacter, text.Split(NoCharacter).Select(Compose))
            : text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);
    }
}
