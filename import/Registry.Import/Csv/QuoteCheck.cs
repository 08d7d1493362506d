namespace Registry.Import.Csv;

/// <summary>Tells whether a record keeps the rules of quoting. CsvHelper repairs what breaks them; we want to know.</summary>
internal static class QuoteCheck
{
    /// <summary>Judges one record. A quote inside an unquoted field is text (registers write company names so); text after
    /// a closing quote, and a quote that is never closed, are broken.</summary>
    public static bool IsWellFormed(ReadOnlySpan<byte> record, byte separator)
    {
        while (true)
        {
            var start = record.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (start >= 0 && record[start] == '"' && !record[..start].Contains(separator))
            {
                record = record[(start + 1)..];
                if (!TrySkipQuoted(ref record))
                {
                    return false;
                }

                var rest = record.IndexOf(separator);
                if (!(rest < 0 ? record : record[..rest]).Trim(" \t"u8).IsEmpty)
                {
                    return false;
                }
            }

            var end = record.IndexOf(separator);
            if (end < 0)
            {
                return true;
            }

            record = record[(end + 1)..];
        }
    }

    private static bool TrySkipQuoted(ref ReadOnlySpan<byte> record)
    {
        while (true)
        {
            var quote = record.IndexOf((byte)'"');
            if (quote < 0)
            {
                return false;
            }

            record = record[(quote + 1)..];
            if (record.IsEmpty || record[0] != '"')
            {
                return true;
            }

            record = record[1..];
        }
    }
}
