using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Population.Identifiers;

namespace Registry.Import.Protection;

/// <summary>Finds what may be the number of a person in a text that people write: 12 digits, or 10 of any century.</summary>
internal static partial class NumbersInText
{
    private const int Length = 12;

    public static IEnumerable<long> Of(string text) =>
        from match in Form().Matches(text)
        let digits = string.Concat(match.Value.Where(char.IsAsciiDigit))
        from number in digits.Length == Length ? [digits] : PersonId.InAnyCentury(digits)
        select long.Parse(number, CultureInfo.InvariantCulture);

    // Hyphens stand where the writer put them; a space only before the last four digits, else two numbers would run together.
    [GeneratedRegex("(?<![0-9])(?:(?:[0-9][-+]?){8}|(?:[0-9][-+]?){6}) ?(?:[0-9][-+]?){3}[0-9](?![0-9])")]
    private static partial Regex Form();
}
