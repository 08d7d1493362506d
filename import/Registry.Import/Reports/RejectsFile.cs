using System.Globalization;
using System.Text;

namespace Registry.Import.Reports;

/// <summary>rejects.csv: one line a broken cell, sorted, never a value.</summary>
internal static class RejectsFile
{
    private const char Separator = ';';

    public static byte[] ToBytes(IEnumerable<ImportIssue> issues)
    {
        var text = new StringBuilder("file;line;column;code;rule\n");
        foreach (var issue in issues)
        {
            Append(text, issue.File).Append(Separator);
            text.Append(CultureInfo.InvariantCulture, $"{issue.Line}").Append(Separator);
            Append(text, issue.Column).Append(Separator);
            Append(text, issue.Code).Append(Separator);
            Append(text, issue.Rule).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The order of the file: by file, line, column, then code.</summary>
    public static IReadOnlyList<ImportIssue> Sort(IEnumerable<ImportIssue> issues) =>
    [
        .. issues
            .OrderBy(i => i.File, StringComparer.Ordinal)
            .ThenBy(i => i.Line)
            .ThenBy(i => i.Column, StringComparer.Ordinal)
            .ThenBy(i => i.Code, StringComparer.Ordinal),
    ];

    private static StringBuilder Append(StringBuilder text, string field) =>
        field.AsSpan().IndexOfAny(";\"\r\n") < 0
            ? text.Append(field)
            : text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
