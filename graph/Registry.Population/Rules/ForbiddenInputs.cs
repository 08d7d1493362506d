using System.Text.RegularExpressions;

namespace Registry.Population.Rules;

/// <summary>
/// What no rule may read: sex, citizenship, birth country, origin of names, neighbourhood and the like (law.md section 5).
/// Names are forbidden as a whole, and so is taking an identity number apart, because its digits tell the sex.
/// </summary>
internal static partial class ForbiddenInputs
{
    /// <summary>Finds each place where a query reads a forbidden input.</summary>
    /// <param name="query">The query without comments.</param>
    /// <returns>The position and the word.</returns>
    public static IEnumerable<(int At, string Word)> In(string query)
    {
        foreach (Match match in Property().Matches(query))
        {
            yield return (match.Index, match.Groups[1].Value);
        }

        foreach (Match match in AnyProperty().Matches(query))
        {
            yield return (match.Index, "properties by a computed name");
        }

        foreach (Match match in PartOfAnId().Matches(query))
        {
            yield return (match.Index, "a part of an identity number");
        }
    }

    [GeneratedRegex(
        @"\b(sex|gender|kon|citizenship|medborgarskap|nationality|birthCountry|birthPlace|birth_country|fodelseland|fodelseort"
        + @"|immigrationDate|immigration_date|invandringsdatum|civilStatus|civil_status|civilstand|language|sprak|religion"
        + @"|health|diagnosis|diagnos|ethnicity|given|middle|surname|fornamn|mellannamn|efternamn|name|namn|postcode|postnummer"
        + @"|town|postort|street|neighbourhood|neighborhood|district|area)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Property();

    [GeneratedRegex(@"\b(properties|keys)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex AnyProperty();

    [GeneratedRegex(
        @"\b(substring|left|right|split|reverse|toInteger|replace)\s*\(\s*\w+\.id\b|\.id\s*(=~|STARTS\b|ENDS\b|CONTAINS\b|\[)",
        RegexOptions.IgnoreCase)]
    private static partial Regex PartOfAnId();
}
