using System.Text;

namespace Registry.Population.Rules;

/// <summary>Writes the output files of formats.md section 6: UTF-8 without BOM, semicolons, LF, a header row.</summary>
internal static class OutputText
{
    public static void Write(Stream output, string header, IEnumerable<string[]> rows)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 65_536, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(header);
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join(';', row.Select(Quoted)));
        }
    }

    /// <summary>Quotes a cell that holds a separator, a quote or a line end.</summary>
    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(";\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
