using System.Globalization;

namespace Registry.Population.Rules;

/// <summary><c>findings.csv</c>: every finding, by rule, subject type and subject key.</summary>
public static class FindingsCsv
{
    private const string Header =
        "finding_id;rule_id;rule_version;day;subject_type;subject_key;points;recipients;related;explanation";

    /// <summary>Writes the file.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="findings">The findings of one evaluation.</param>
    public static void Write(Stream output, IReadOnlyList<Finding> findings) =>
        OutputText.Write(
            output,
            Header,
            findings.OrderBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Subject).Select(Row));

    private static string[] Row(Finding finding) =>
    [
        finding.Id,
        finding.RuleId,
        finding.RuleVersion,
        finding.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        finding.SubjectType,
        finding.SubjectKey,
        finding.Points.ToString(CultureInfo.InvariantCulture),
        string.Join('|', finding.Recipients),
        string.Join('|', finding.Related),
        finding.ExplanationSv,
    ];
}
