using System.Text.RegularExpressions;

namespace Registry.Population.Rules;

/// <summary>Fills the placeholders of an explanation.</summary>
internal static partial class ExplanationText
{
    /// <summary>The longest explanation that formats.md allows.</summary>
    public const int MaxLength = 500;

    /// <summary>Lists the names in braces.</summary>
    public static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal);

    /// <summary>Fills one text with values written with a decimal point.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values, bool decimalComma)
    {
        var filled = Placeholder().Replace(
            text,
            match =>
            {
                var value = values[match.Groups[1].Value];
                return decimalComma ? DecimalPoint().Replace(value, ",") : value;
            });
        var line = string.Join(' ', filled.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MaxLength ? line : string.Concat(line.AsSpan(0, MaxLength - 1), "…");
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<=^-?\d+)\.(?=\d+$)")]
    private static partial Regex DecimalPoint();
}
