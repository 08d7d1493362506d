namespace Registry.Import.Csv;

/// <summary>Keeps the accepted rows of a file and finds repeated keys and exact copies among them.</summary>
internal sealed class RowMatcher<T>(CsvSchema<T> schema, int expectedRows)
    where T : struct
{
    private readonly KeyIndex _keys = new(schema.Key is null ? 0 : expectedRows);
    private readonly IRowComparison<T>? _comparison = schema.Comparison?.Invoke(expectedRows);
    private HashSet<UInt128>? _rejected;

    public List<T> Accepted { get; } = FreshMemory.List<T>(expectedRows);

    /// <summary>Takes a good row in, or reports what it breaks beside the rows accepted so far.</summary>
    public RowVerdict Judge(in T row, CsvRow cells)
    {
        if (schema.Key is not null)
        {
            var key = new KeyHash();
            schema.Key(row, ref key);
            ref var index = ref _keys.GetOrAdd(key.Value, out var isNew);
            if (!isNew)
            {
                return JudgeRepeated(row, Accepted[index], cells);
            }

            index = Accepted.Count;
        }

        var verdict = _comparison?.Judge(row, Accepted, cells) ?? RowVerdict.Accept;
        if (verdict == RowVerdict.Accept)
        {
            Accepted.Add(row);
        }

        return verdict;
    }

    /// <summary>Tells whether a rejected row repeats an earlier rejected one.</summary>
    public bool IsRejectedCopy(ReadOnlySpan<byte> record) => !(_rejected ??= []).Add(KeyHash.Of(record));

    private RowVerdict JudgeRepeated(in T row, in T earlier, CsvRow cells)
    {
        if (schema.Same(row, earlier))
        {
            return RowVerdict.Copy;
        }

        var column = Array.Find(schema.KeyColumns, c => !cells.IsEmpty(c)) ?? schema.KeyColumns[0];
        cells.Reject(column, ImportRules.KeyTwice);
        return RowVerdict.Reject;
    }
}
