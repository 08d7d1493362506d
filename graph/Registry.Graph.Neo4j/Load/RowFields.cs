using System.Globalization;

namespace Registry.Graph.Neo4j;

/// <summary>The properties of a group in order of their names, as a row of a statement carries them.</summary>
internal sealed class RowFields(IReadOnlyDictionary<string, Column> columns)
{
    private readonly Column[] _columns =
        [.. columns.Values.Where(column => column.NonNullCount > 0).OrderBy(column => column.Name, StringComparer.Ordinal)];

    /// <summary>Gets the columns that have values at all.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Writes the properties of a row behind what is there already.</summary>
    public void Write(int row, Span<Value> to)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            to[i] = _columns[i] is DateColumn dates ? DayText(dates, row) : _columns[i][row];
        }
    }

    private static Value DayText(DateColumn dates, int row) => dates.IsNull(row)
        ? Value.Null
        : Value.From(DateOnly.FromDayNumber(dates.DayNumbers[row]).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
