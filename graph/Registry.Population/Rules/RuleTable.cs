using System.Globalization;
using System.Text;

namespace Registry.Population.Rules;

/// <summary>Writes the catalogue as a Markdown table, for the README and the public register of algorithms.</summary>
public static class RuleTable
{
    /// <summary>Writes one line a rule.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <returns>The table, lines ended by LF.</returns>
    public static string Markdown(RuleCatalog catalog)
    {
        var table = new StringBuilder("| Rule | Name | It says | Points | Read by | Limits | Law |\n|---|---|---|---|---|---|---|\n");
        foreach (var rule in catalog.Rules)
        {
            table.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Name.Sv} / {rule.Name.En} | {rule.Reason.En} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join(" or ", rule.Points)} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", rule.Recipients.Select(role => Role(rule, role)))} ")
                .Append(CultureInfo.InvariantCulture, $"| {string.Join(", ", rule.Parameters.Select(Limit))} | {rule.Law.En} |\n");
        }

        return table.ToString();
    }

    private static string Role(Rule rule, string role) =>
        rule.OnlyWith.TryGetValue(role, out var other) ? $"{role} (with {other})" : role;

    private static string Limit(RuleParameter parameter) =>
        parameter.Value.Tokens is { } tokens ? $"`{parameter.Name}` {string.Join(' ', tokens)}" : $"`{parameter.Name}` {parameter.Value} {parameter.Unit}";
}
