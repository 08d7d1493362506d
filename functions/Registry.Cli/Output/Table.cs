using System.Text;

namespace Registry.Cli.Output;

/// <summary>Rows as columns of text, cut to a width that a screen can show.</summary>
public static class Table
{
    private const int WidestColumn = 100;

    public static string Of(IReadOnlyList<string> columns, IReadOnlyList<string[]> rows)
    {
        var widths = columns.Select((c, i) => Math.Min(WidestColumn, rows.Select(r => r[i].Length).Append(c.Length).Max())).ToList();
        var text = new StringBuilder();
        Line(text, columns, widths);
        Line(text, [.. widths.Select(w => new string('-', w))], widths);
        foreach (var row in rows)
        {
            Line(text, row, widths);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, IReadOnlyList<string> cells, List<int> widths)
    {
        var line = string.Join("  ", cells.Select((c, i) => Cut(c.ReplaceLineEndings(" "), widths[i]).PadRight(widths[i])));
        text.Append(line.TrimEnd()).Append('\n');
    }

    private static string Cut(string cell, int width) => cell.Length <= width ? cell : cell[..(width - 1)] + "…";
}
