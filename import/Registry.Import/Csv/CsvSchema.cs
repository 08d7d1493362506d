namespace Registry.Import.Csv;

/// <summary>Reads one row into a fact; null where a rule was broken.</summary>
internal delegate T? RowReading<T>(CsvRow row)
    where T : struct;

/// <summary>Adds what identifies a row to the hash of its key.</summary>
internal delegate void RowKey<T>(in T row, ref KeyHash key)
    where T : struct;

/// <summary>Tells whether two rows state the same, wherever they were read.</summary>
internal delegate bool SameRow<T>(in T left, in T right)
    where T : struct;

/// <summary>Takes what counts even of a line that is no row.</summary>
internal delegate void BrokenLineReading(BrokenLine line, CsvRow row);

/// <summary>One file format: its columns, how a row becomes a fact, and what identifies a row.</summary>
internal sealed class CsvSchema<T>
    where T : struct
{
    public CsvSchema(string fileName, Column[] columns, RowReading<T> read)
    {
        FileName = fileName;
        Columns = columns;
        Read = read;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Ordinal = i;
        }
    }

    public string FileName { get; }

    public Column[] Columns { get; }

    public RowReading<T> Read { get; }

    /// <summary>Gets the row key; null for a format whose rows are compared in another way.</summary>
    public RowKey<T>? Key { get; init; }

    /// <summary>Gets the columns of which a repeated key is reported on the first that is filled.</summary>
    public Column[] KeyColumns { get; init; } = [];

    /// <summary>Gets the comparison of two rows with the same key.</summary>
    public required SameRow<T> Same { get; init; }

    /// <summary>Gets groups of columns of which a file must have one (`lagenhet_uuid` or `gatuadress`).</summary>
    public Column[][] OneOf { get; init; } = [];

    /// <summary>Gets what is taken even of a line that is no row; null where nothing is.</summary>
    public BrokenLineReading? ReadBroken { get; init; }

    /// <summary>Gets the comparison of a row with earlier ones beyond the key, made for each file anew, for so many rows.</summary>
    public Func<int, IRowComparison<T>>? Comparison { get; init; }
}

/// <summary>Compares an accepted row with those accepted before it.</summary>
internal interface IRowComparison<T>
    where T : struct
{
    /// <summary>Takes a row in, or reports on it what it breaks. <see cref="RowVerdict.Copy"/> repeats an earlier row.</summary>
    RowVerdict Judge(in T row, List<T> accepted, CsvRow cells);
}

/// <summary>What a comparison says about a row.</summary>
internal enum RowVerdict
{
    /// <summary>The row is new.</summary>
    Accept,

    /// <summary>The row repeats an earlier one and counts once.</summary>
    Copy,

    /// <summary>The row breaks a rule, which has been reported.</summary>
    Reject,
}
