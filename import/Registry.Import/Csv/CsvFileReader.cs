using System.Text.Unicode;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>Reads one file of one format: every good row becomes a fact, every bad cell an issue.</summary>
internal sealed class CsvFileReader<T>
    where T : struct
{
    // A record that swallowed its neighbours is read again from its second line; this bounds the work on hostile input.
    private const int MaxRescans = 64;

    // No row of a format is shorter than its separators and a value, whatever a file of empty lines may claim.
    private const int MinRowBytes = 24;

    // Room for more rows is made when they come: a gigabyte of line breaks must not reserve ten.
    private const int MaxExpectedRows = 1 << 23;

    private readonly CsvSchema<T> _schema;
    private readonly ParsedFile<T> _result;
    private readonly CsvRow _row;
    private readonly ReadOnlyMemory<byte> _text;
    private readonly RowMatcher<T> _rows;
    private readonly CancellationToken _cancellation;
    private CsvHeader _header = CsvHeader.None;
    private char _separator;
    private long _rescanned;
    private bool _mayHaveSwallowed;

    private CsvFileReader(
        CsvSchema<T> schema, ReadOnlyMemory<byte> text, ParsedFile<T> result, CancellationToken cancellation)
    {
        _schema = schema;
        _text = text;
        _result = result;
        _row = new(result.Reading);
        _rows = new(schema, CountRows(text.Span));
        _cancellation = cancellation;
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static ParsedFile<T> Read(
        CsvSchema<T> schema,
        ReadOnlyMemory<byte> file,
        FileReading reading,
        CancellationToken cancellation)
    {
        var result = new ParsedFile<T>(schema.FileName, reading);
        if (CsvText.ToUtf8(file, out var hasStrayBytes) is not { } text)
        {
            result.RejectFile(1, string.Empty, ImportRules.Encoding);
            return result;
        }

        reading.HasStrayBytes = hasStrayBytes;
        var reader = new CsvFileReader<T>(schema, text, result, cancellation);
        reader.ReadAll();
        result.Rows = reader._rows.Accepted;
        return result;
    }

    // Counting lines costs nothing beside reading them, and a list that grows is written three times.
    private static int CountRows(ReadOnlySpan<byte> text)
    {
        var lines = Math.Max(text.Count((byte)'\n'), text.Count((byte)'\r')) + 1;
        return Math.Min(Math.Min(lines, (text.Length / MinRowBytes) + 1), MaxExpectedRows);
    }

    private void ReadAll()
    {
        _separator = SeparatorDetection.Detect(_text.Span, _schema.Columns);
        var (offset, line) = (0, 1);
        var isHeader = true;
        while (Read(ref offset, ref line, ref isHeader))
        {
        }

        if (isHeader)
        {
            _result.RejectFile(1, string.Empty, ImportRules.HeaderMissing);
        }
    }

    // Reads from an offset to the end, or to a record that swallowed its neighbours: then once more from its second line.
    private bool Read(ref int offset, ref int line, ref bool isHeader)
    {
        using var reader = CsvHelper.CsvReader.Create(_text[offset..], new CsvHelper.CsvReaderOptions
        {
            Separator = _separator,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
        });
        _row.Attach(reader, _header);
        while (reader.Read())
        {
            var record = reader.RawRecord;
            if (IsBlank(record))
            {
                continue;
            }

            var first = line + (int)reader.LineNumber - 1;
            if (isHeader)
            {
                isHeader = false;
                if (!TakeHeader(reader, first))
                {
                    return false;
                }

                _row.Attach(reader, _header);
                continue;
            }

            var hasQuotes = record.Contains((byte)'"');
            _row.Begin(first, hasQuotes);
            var next = TakeRow(reader, record, hasQuotes);
            if (next > 0)
            {
                offset += (int)reader.ByteOffset + next;
                line = first + 1;
                return true;
            }
        }

        return false;
    }

    // White space alone is a blank line, but tabs that separate are a row of empty cells.
    private bool IsBlank(ReadOnlySpan<byte> record) =>
        CellText.Trim(record).IsEmpty && !(_separator == '\t' && record.Contains((byte)'\t'));

    private bool TakeHeader(CsvHelper.CsvReader reader, int line)
    {
        _header = CsvHeader.Read(reader, _schema.Columns, _schema.OneOf);
        foreach (var issue in _header.Issues)
        {
            _result.RejectFile(line, issue.Column, issue.Rule);
        }

        if (_header.Issues.Count > 0)
        {
            // A file without header has data where the names should be: nothing of it may reach a report.
            return false;
        }

        _result.DroppedColumns.AddRange(_header.Dropped);
        if (!_header.Unknown.Exists(LooksLikeData))
        {
            _result.UnknownColumns.AddRange(_header.Unknown.Where(IsName));
        }

        return true;
    }

    // A header may have run into the first row; then none of it is repeated in a report.
    private static bool LooksLikeData(string name) => name.Count(char.IsAsciiDigit) >= 4;

    private static bool IsName(string name) =>
        name.Length <= 40 && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ' or '-' or '.');

    // Returns the offset of the second line where the record must be read again, else 0.
    private int TakeRow(CsvHelper.CsvReader reader, ReadOnlySpan<byte> record, bool hasQuotes)
    {
        if ((++_result.RowCount & 0xFFFF) == 0)
        {
            _cancellation.ThrowIfCancellationRequested();
        }

        if (CheckRecord(reader, record, hasQuotes))
        {
            if (_schema.Read(_row) is { } fact && _row.IsValid)
            {
                switch (_rows.Judge(fact, _row))
                {
                    case RowVerdict.Accept:
                        return 0;
                    case RowVerdict.Copy:
                        _result.Copies.Add(RowWith([]));
                        return 0;
                }
            }

            Reject(record);
            return 0;
        }

        var second = _mayHaveSwallowed ? record.IndexOfAny((byte)'\n', (byte)'\r') + 1 : 0;
        var mayRescan = second > 0 && _rescanned < (long)MaxRescans * _text.Length;
        var broken = mayRescan ? record[..second] : record;
        TakeBroken(broken[..Math.Min(broken.Length, _result.Reading.Options.MaxRowBytes)], isLine: mayRescan || second == 0);
        Reject(broken);
        if (!mayRescan)
        {
            return 0;
        }

        _rescanned += record.Length;
        return record[second - 1] == '\r' && second < record.Length && record[second] == '\n' ? second + 1 : second;
    }

    // The cells of a row without its shape cannot be read, but a report must still know whom it names, and who is protected.
    private void TakeBroken(ReadOnlySpan<byte> record, bool isLine)
    {
        NamePersons(record);
        if (isLine)
        {
            _schema.ReadBroken?.Invoke(new(record, _separator, _header), _row);
        }
    }

    private void NamePersons(ReadOnlySpan<byte> record)
    {
        foreach (var range in record.SplitAny("\";,|\t \r\n"u8))
        {
            var part = record[range];
            if (part.Length is >= 11 and <= 13
                && PersonIdParser.Parse(part, _result.Reading.Identifiers, out var person) == IdentifierFault.None)
            {
                _row.Names(person);
            }
        }
    }

    private bool CheckRecord(CsvHelper.CsvReader reader, ReadOnlySpan<byte> record, bool hasQuotes)
    {
        _mayHaveSwallowed = true;
        if (hasQuotes && !QuoteCheck.IsWellFormed(record, (byte)_separator))
        {
            _row.Reject(string.Empty, ImportRules.RowQuotes);
        }
        else if (record.Length > _result.Reading.Options.MaxRowBytes)
        {
            _row.Reject(string.Empty, ImportRules.RowLength);
        }
        else if (!HasFieldsOfHeader(reader, out var field))
        {
            var swallows = record.IndexOfAny((byte)'\n', (byte)'\r') >= 0;
            _row.Reject(_header.ColumnNameAt(field), swallows ? ImportRules.RowQuotes : ImportRules.RowFields);
        }
        else if (_result.Reading.HasStrayBytes && !Utf8.IsValid(record))
        {
            _mayHaveSwallowed = false;
            RejectStrayCells(reader);
        }

        return _row.IsValid;
    }

    // Empty fields at the end are what an extra separator leaves behind; they say nothing.
    private bool HasFieldsOfHeader(CsvHelper.CsvReader reader, out int field)
    {
        field = Math.Min(reader.FieldCount, _header.FieldCount);
        if (reader.FieldCount < _header.FieldCount)
        {
            return false;
        }

        for (var i = _header.FieldCount; i < reader.FieldCount; i++)
        {
            if (!CellText.Trim(reader.GetSpan(i)).IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private void RejectStrayCells(CsvHelper.CsvReader reader)
    {
        for (var i = 0; i < _header.FieldCount; i++)
        {
            if (!Utf8.IsValid(reader.GetSpan(i)))
            {
                _row.Reject(_header.ColumnNameAt(i), ImportRules.TextEncoding);
            }
        }
    }

    private void Reject(ReadOnlySpan<byte> record)
    {
        if (_rows.IsRejectedCopy(record))
        {
            _result.Copies.Add(RowWith([]));
            return;
        }

        var text = _result.Reading.Keep(record);
        _result.Rejected.Add(RowWith([.. _row.Issues]) with { Text = text, Concerns = _row.Concerns });
    }

    private RejectedRow RowWith(CellIssue[] issues) =>
        new(_row.Line, issues, [.. _row.Persons]) { IsOfProtected = _row.IsOfProtected };
}
