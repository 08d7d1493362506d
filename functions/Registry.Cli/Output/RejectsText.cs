using System.Globalization;
using System.Text;
using Registry.Import;

namespace Registry.Cli.Output;

/// <summary>The rejected rows as a table: file and line as in rejects.csv, then the row in quotes.</summary>
public static class RejectsText
{
    public static string Of(IReadOnlyList<RejectedRowText> rows)
    {
        var text = new StringBuilder("file;line;row\n");
        foreach (var row in rows)
        {
            text.Append(row.File).Append(';').Append(row.Line.ToString(CultureInfo.InvariantCulture)).Append(";\"")
                .Append(row.Text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\"\n");
        }

        return text.ToString();
    }
}
