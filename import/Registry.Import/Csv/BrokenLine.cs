using System.Text;

namespace Registry.Import.Csv;

/// <summary>
/// A line that is not a row of its file: a separator is missing or too many, a quote stands where none may. Its cells cannot
/// be told for sure, only which of them may belong to a column: those that the lost or added separators may have moved there.
/// </summary>
/// <param name="line">The line, without its neighbours.</param>
/// <param name="separator">The separator of the file.</param>
/// <param name="header">The header of the file.</param>
internal readonly ref struct BrokenLine(ReadOnlySpan<byte> line, char separator, CsvHeader header)
{
    private static readonly char[] Padding = ['"', ' ', '\t', '\r', '\n', '\u00A0'];

    private readonly string[] _cells = Encoding.UTF8.GetString(line).Split(separator);

    /// <summary>Gets the cells that may belong to a column, without quotes and white space; none where the file lacks it.</summary>
    public IEnumerable<string> CellsOf(Column column)
    {
        var field = header.FieldOf(column);
        var shift = _cells.Length - header.FieldCount;
        var first = Math.Max(field + Math.Min(shift, 0), 0);
        var last = Math.Min(field + Math.Max(shift, 0), _cells.Length - 1);
        return field < 0 || first > last ? [] : _cells[first..(last + 1)].Select(c => c.Trim(Padding));
    }
}
