using System.Text.RegularExpressions;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

/// <summary>Runs rules over a <see cref="FactTable"/> and shows what they find in the names of the table.</summary>
internal static partial class RuleRun
{
    /// <summary>Every file is delivered, so that a rule is silent for a reason and not for want of a file.</summary>
    public const string AllFiles = """
        delivery population 2026-06-30 files=personer.csv|folkbokforing.csv|relationer.csv|lagenheter.csv|kontaktuppgifter.csv
        delivery housing 2026-06-30 files=hyreskontrakt.csv|kontraktsparter.csv|andrahand.csv
        delivery social 2026-06-30 files=bistandsbeslut.csv|bistand_medlemmar.csv|utbetalningar.csv|kontaktuppgifter.csv
        delivery company 2026-06-30 files=foretag.csv|foretagsroller.csv|leverantorsbetalningar.csv

        """;

    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    private static readonly Dictionary<string, RuleCatalog> OneRule = Catalog.Rules.ToDictionary(
        rule => rule.Id,
        rule => RuleCatalog.Load(new() { Off = Catalog.Rules.Select(r => r.Id).Where(id => id != rule.Id).ToHashSet() }));

    /// <summary>
    /// Changes a table: `line` adds a line, `- part` takes away the lines that hold the part, `part => other` replaces text.
    /// Several changes are separated by ` ; `.
    /// </summary>
    public static string Change(string table, string changes)
    {
        foreach (var change in changes.Split(" ; ", StringSplitOptions.RemoveEmptyEntries))
        {
            if (change.StartsWith("- ", StringComparison.Ordinal))
            {
                table = string.Join('\n', table.Split('\n').Where(line => !line.Contains(change[2..], StringComparison.Ordinal)));
            }
            else if (change.Split(" => ") is [var from, var to])
            {
                Assert.Contains(from, table, StringComparison.Ordinal);
                table = table.Replace(from, to, StringComparison.Ordinal);
            }
            else
            {
                table += $"\n{change}";
            }
        }

        return table;
    }

    public static Evaluation Evaluate(string table, DateOnly? day = null, RuleCatalog? rules = null)
    {
        using var snapshot = PopulationBuilder.Build(FactTable.Read(AllFiles + table), day ?? FactTable.Day);
        return RuleEvaluator.Evaluate(snapshot, rules ?? Catalog, cancellation: TestContext.Current.CancellationToken);
    }

    public static IReadOnlyList<Finding> Findings(string rule, string table) => Evaluate(table, rules: OneRule[rule]).Findings;

    /// <summary>The points of the only finding of a rule; 0 where it is silent, minus the number where there are several.</summary>
    public static int Points(string rule, string table)
    {
        var findings = Findings(rule, table);
        return findings.Count == 1 ? findings[0].Points : -findings.Count;
    }

    /// <summary>`T01 lease:C1/K1 3 analyst|housing_company rests on dwelling:D1 person:P1`.</summary>
    public static string Shown(Finding finding) => Short(
        $"{finding.RuleId} {finding.SubjectType}:{finding.SubjectKey} {finding.Points} {string.Join('|', finding.Recipients)}"
        + $" rests on {string.Join(' ', finding.Related.Select(r => $"{r.Type}:{r.Key}"))}").TrimEnd();

    private static string Short(string text)
    {
        text = PersonNumber().Replace(text, match => $"P{int.Parse(match.Groups[1].Value)}");
        text = OrganisationNumber().Replace(text, match => $"C{int.Parse(match.Groups[1].Value)}");
        return DwellingUuid().Replace(text, match => $"D{Convert.ToInt32(match.Groups[1].Value, 16)}");
    }

    [GeneratedRegex(@"19800101(\d{4})")]
    private static partial Regex PersonNumber();

    [GeneratedRegex(@"556000(\d{4})")]
    private static partial Regex OrganisationNumber();

    [GeneratedRegex(@"([0-9a-f]{8})-0001-0002-0304-05060708090a")]
    private static partial Regex DwellingUuid();
}
