using System.Globalization;

namespace Registry.Graph.Neo4j;

/// <summary>
/// The properties of a group as fields of a line, in order of their names. Texts go from the columns to the file as the
/// bytes they are; only those that a reader would take apart are quoted.
/// </summary>
internal sealed class BulkFields
{
    private readonly Column[] _columns;

    /// <summary>Initializes a new instance of the <see cref="BulkFields"/> class.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="key">The key, which is written before them; null where there is none.</param>
    /// <exception cref="InvalidOperationException">A property differs in kind from row to row, which no file can hold.
    /// </exception>
    public BulkFields(IReadOnlyDictionary<string, Column> columns, string? key)
    {
        _columns =
        [
            .. columns.Values.Where(column => column.NonNullCount > 0 && column.Name != key)
                .OrderBy(column => column.Name, StringComparer.Ordinal),
        ];
        Header = string.Concat(_columns.Select(column => $",{Quoted($"{column.Name}:{TypeOf(column)}")}"));
    }

    /// <summary>Gets the header's fields, each behind a comma.</summary>
    public string Header { get; }

    /// <summary>Writes a text, quoted where it must be.</summary>
    public static void WriteText(ReadOnlySpan<byte> text, BulkFile file)
    {
        // An empty text between quotes is empty; without them it is absent.
        if (text.IndexOfAny("\",\n\r"u8) < 0 && text.Length > 0)
        {
            file.Write(text);
            return;
        }

        file.HasLineEnds |= text.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
        file.Write((byte)'"');
        while (text.IndexOf((byte)'"') is >= 0 and var quote)
        {
            file.Write(text[..(quote + 1)]);
            file.Write((byte)'"');
            text = text[(quote + 1)..];
        }

        file.Write(text);
        file.Write((byte)'"');
    }

    /// <summary>Quotes a name of the header; a name is quoted always, since it may be anything.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>Writes the fields of a row, each behind a comma.</summary>
    public void Write(int row, BulkFile file)
    {
        foreach (var column in _columns)
        {
            file.Write((byte)',');
            if (!column.IsNull(row))
            {
                Write(column, row, file);
            }
        }
    }

    private static void Write(Column column, int row, BulkFile file)
    {
        switch (column)
        {
            case TextColumn texts:
                WriteText(texts.Dictionary.Utf8(texts.CodeOf(row)), file);
                break;
            case Int64Column integers:
                file.Write(integers.Values[row]);
                break;
            case DateColumn dates:
                file.Write(DateOnly.FromDayNumber(dates.DayNumbers[row]));
                break;
            case DoubleColumn numbers:
                file.Write(numbers.Values[row]);
                break;
            default:
                var value = column[row];
                file.Write(value.Kind == ValueKind.Boolean ? value.AsBoolean ? "true" : "false"
                    : value.Kind == ValueKind.Integer ? value.AsInt64.ToString(CultureInfo.InvariantCulture)
                    : TemporalFormat.Write(value));
                break;
        }
    }

    private static string TypeOf(Column column) => column.Type switch
    {
        ColumnType.Int64 => "long",
        ColumnType.Double => "double",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.Text => "string",
        _ => TypeOf(Enumerable.Range(0, column.Count).Select(row => column[row].Kind).Where(kind => kind != ValueKind.Null), column),
    };

    private static string TypeOf(IEnumerable<ValueKind> kinds, Column column) => kinds.Distinct().ToArray() switch
    {
        [ValueKind.Date] => "date",
        [ValueKind.LocalTime] => "localtime",
        [ValueKind.Time] => "time",
        [ValueKind.LocalDateTime] => "localdatetime",
        [ValueKind.DateTime] => "datetime",
        [ValueKind.Duration] => "duration",
        _ => throw new InvalidOperationException(
            $"A property that goes into bulk files must be of one type throughout, but {column.Name} is not."),
    };
}
