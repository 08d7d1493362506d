namespace Registry.Graph.Neo4j;

/// <summary>
/// The properties of a group as the rows of a batch carry them: those that most rows have come first, so that a row ends
/// with its last value.
/// </summary>
internal sealed class RowFields
{
    private const int Sample = 1_000;

    private readonly Field[] _fields;

    public RowFields(IReadOnlyDictionary<string, Column> columns)
    {
        Columns =
        [
            .. columns.Values.Where(column => column.NonNullCount > 0)
                .OrderByDescending(column => column.NonNullCount).ThenBy(column => column.Name, StringComparer.Ordinal),
        ];
        _fields = [.. Columns.Select(column => new Field(column, Repeats(column)))];
    }

    /// <summary>Gets the columns that have values at all.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Writes the map of the properties in Cypher, where they begin at a place of a row <c>r</c>.</summary>
    public string Cypher(int offset) => $"{{{string.Join(", ", _fields.Select((field, i) =>
        $"{Neo4j.Cypher.Name(field.Column.Name)}: {Read(field, offset + i)}"))}}}";

    /// <summary>Makes a row of what comes first and the properties.</summary>
    public Value Row(int row, BatchValues values, params ReadOnlySpan<Value> first)
    {
        var count = _fields.Length;
        while (count > 0 && _fields[count - 1].Column.IsNull(row))
        {
            count--;
        }

        var all = new Value[first.Length + count];
        first.CopyTo(all);
        for (var i = 0; i < count; i++)
        {
            all[first.Length + i] = Of(_fields[i], row, values);
        }

        return Value.From(all);
    }

    private static string Read(Field field, int index) => field.Column switch
    {
        DateColumn => $"{BatchValues.Days}[r[{index}]]",
        _ when field.Repeats => $"{BatchValues.Repeated}[r[{index}]]",
        _ when field.Column.Type == ColumnType.Boolean => $"r[{index}] = 1",
        _ => $"r[{index}]",
    };

    private static Value Of(Field field, int row, BatchValues values) => field.Column switch
    {
        DateColumn dates => values.PlaceOf(dates, row),
        TextColumn texts when field.Repeats => values.PlaceOf(texts, row),
        DoubleColumn numbers when field.Repeats => values.PlaceOf(numbers, row),
        var column when column.IsNull(row) => Value.Null,
        var column when column.Type == ColumnType.Boolean => Value.From(column[row].AsBoolean ? 1 : 0),
        var column => column[row],
    };

    // A guess that costs little; a wrong one makes rows longer, never wrong.
    private static bool Repeats(Column column) => column switch
    {
        TextColumn texts => texts.Dictionary.Count < column.NonNullCount / 2,
        DoubleColumn { Count: >= Sample } numbers => numbers.Values[..Sample].ToArray().Distinct().Count() < Sample / 4,
        _ => false,
    };

    private sealed record Field(Column Column, bool Repeats);
}
