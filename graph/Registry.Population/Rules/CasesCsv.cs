using System.Globalization;

namespace Registry.Population.Rules;

/// <summary>The state of a case that lives outside the evaluation.</summary>
/// <param name="State">The state token of rules.md section 10.</param>
/// <param name="OpenedOn">The day the case was opened.</param>
public readonly record struct CaseProgress(string State, DateOnly OpenedOn);

/// <summary><c>cases.csv</c>: every case, by subject type, subject key and recipient.</summary>
public static class CasesCsv
{
    private const string Header = "case_id;subject_type;subject_key;finding_ids;points;recipients;state;opened_on";

    /// <summary>Writes the file.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="cases">The cases of one evaluation.</param>
    /// <param name="progress">Gives the progress of a case that is known already; null where it is new.</param>
    public static void Write(Stream output, IReadOnlyList<Case> cases, Func<Case, CaseProgress?>? progress = null) =>
        OutputText.Write(
            output,
            Header,
            cases.OrderBy(c => c.Subject).ThenBy(c => c.Recipient, StringComparer.Ordinal)
                .ThenBy(c => c.Company, StringComparer.Ordinal).Select(c => Row(c, progress?.Invoke(c) ?? new("hit", c.Day))));

    private static string[] Row(Case row, CaseProgress progress) =>
    [
        row.Id,
        row.SubjectType,
        row.SubjectKey,
        string.Join('|', row.FindingIds),
        row.Points.ToString(CultureInfo.InvariantCulture),
        row.Recipient,
        progress.State,
        progress.OpenedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    ];
}
