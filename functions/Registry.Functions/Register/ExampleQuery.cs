using System.Globalization;
using System.Text.RegularExpressions;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>A rule's query with its parameters written in, so that it runs as it stands.</summary>
public static partial class ExampleQuery
{
    public static string Of(Rule rule, DateOnly day)
    {
        var values = rule.Parameters.ToDictionary(p => p.Name, p => Literal(p.Value));
        values["day"] = $"date('{day.ToString("O", CultureInfo.InvariantCulture)}')";
        return Parameter().Replace(rule.Query, m => values.GetValueOrDefault(m.Groups[1].Value, m.Value)).Trim();
    }

    private static string Literal(RuleParameterValue value) => value.Tokens is { } tokens
        ? $"[{string.Join(", ", tokens.Select(t => $"'{t}'"))}]"
        : value.ToString();

    [GeneratedRegex(@"\$([A-Za-z][A-Za-z0-9]*)")]
    private static partial Regex Parameter();
}
