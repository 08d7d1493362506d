using System.Globalization;
using System.Text;
using Registry.Functions.Access;
using Registry.Functions.Cases;

namespace Registry.Cli.Output;

/// <summary>The strongest cases of a recipient; titles carry register ids, never a person's name.</summary>
public static class RankingText
{
    private const int Most = 15;

    public static string Of(CaseStore cases, Caller caller)
    {
        var all = cases.List(caller);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n{caller.Role.Token()}: {all.Count} cases\n");
        if (all.Count == 0)
        {
            return text.ToString();
        }

        var shown = all.Take(Most).ToList();
        var headlines = cases.Headlines([.. shown.Select(c => c.Id)]);
        text.Append(Table.Of(
            ["points", "subject", "title", "rules", "why"],
            [.. shown.Select(c => Row(c, headlines[c.Id]))]));
        return text.ToString();
    }

    private static string[] Row(CaseSummary item, StoredFinding headline) =>
    [
        item.Points.ToString(CultureInfo.InvariantCulture),
        item.SubjectType,
        item.Title,
        string.Join(' ', item.Rules),
        headline.ExplanationSv,
    ];
}
