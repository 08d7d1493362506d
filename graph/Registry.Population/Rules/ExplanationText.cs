using System.Globalization;
using System.Text.RegularExpressions;

namespace Registry.Population.Rules;

/// <summary>
/// Fills the placeholders of an explanation. <c>{days}</c> is the value; <c>{persons|person|persons}</c> is the value and
/// the word that fits it. A share is written as per cent, money in groups of three digits.
/// </summary>
internal static partial class ExplanationText
{
    /// <summary>The longest explanation that formats.md allows.</summary>
    public const int MaxLength = 500;

    private static readonly NumberFormatInfo Swedish = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = " " };

    private static readonly NumberFormatInfo English = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    /// <summary>Lists the names in braces.</summary>
    public static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>Fills one text.</summary>
    /// <param name="text">The text with placeholders.</param>
    /// <param name="values">Value, written with a decimal point, and unit of each name.</param>
    /// <param name="isSwedish">Whether numbers are written the Swedish way.</param>
    public static string Fill(string text, IReadOnlyDictionary<string, (string Value, string Unit)> values, bool isSwedish)
    {
        var filled = Placeholder().Replace(
            text,
            match =>
            {
                var (value, unit) = values[match.Groups[1].Value];
                var written = Write(value, unit, isSwedish ? Swedish : English);
                return !match.Groups[2].Success ? written
                    : value == "1" ? $"{written} {match.Groups[2].Value}" : $"{written} {match.Groups[3].Value}";
            });
        var line = string.Join(' ', filled.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxLength ? line : string.Concat(line.AsSpan(0, MaxLength - 1), "…");
    }

    private static string Write(string value, string unit, NumberFormatInfo format)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        return unit switch
        {
            "share" => (number * 100).ToString("0.##", format) + " %",
            "SEK" => number.ToString("#,0.##", format),
            _ => number.ToString("0.##", format),
        };
    }

    [GeneratedRegex(@"\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}")]
    private static partial Regex Placeholder();
}
