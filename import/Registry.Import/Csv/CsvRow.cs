using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>
/// The row that is being read: hands out typed cells and collects every broken rule. One instance serves a whole file,
/// so that rows do not allocate.
/// </summary>
internal sealed class CsvRow(FileReading file)
{
    private readonly List<CellIssue> _issues = [];
    private readonly List<long> _persons = [];
    private CsvHelper.CsvReader? _reader;
    private CsvHeader _header = CsvHeader.None;
    private int _ordinal;
    private bool _hasQuotes;

    public FileReading File { get; } = file;

    /// <summary>Gets the physical line on which the row begins.</summary>
    public int Line { get; private set; }

    /// <summary>Gets where the row stands, for the fact.</summary>
    public RowRef Source => new(File.FileIndex, Line);

    /// <summary>Gets a value indicating whether no rule is broken so far.</summary>
    public bool IsValid => _issues.Count == 0;

    public IReadOnlyList<CellIssue> Issues => _issues;

    /// <summary>Gets the persons that the row names, as far as they could be read: a report must be able to keep silent
    /// about a row of a protected person.</summary>
    public IReadOnlyList<long> Persons => _persons;

    /// <summary>Gets a value indicating whether the row itself says that its person is protected, so that a report keeps silent
    /// about it even where the person could not be read.</summary>
    public bool IsOfProtected { get; private set; }

    /// <summary>Gets the lease that the row is about, for the formats of the housing companies.</summary>
    public LeasePlace Concerns { get; private set; }

    /// <summary>Gets the pool of texts of the column that is being read.</summary>
    public TextPool<string> Texts => File.Texts(_ordinal);

    /// <summary>Gets the pool of upper case texts of the column that is being read.</summary>
    public TextPool<string> UpperTexts => File.UpperTexts(_ordinal);

    /// <summary>Gets a value indicating whether the cell that is being read stands under an alias of its column.</summary>
    public bool IsUnderAlias { get; private set; }

    public void Attach(CsvHelper.CsvReader reader, CsvHeader header)
    {
        _reader = reader;
        _header = header;
    }

    /// <summary>Begins a row. Without a quote in it, every cell is what the file holds.</summary>
    public void Begin(int line, bool hasQuotes)
    {
        Line = line;
        _hasQuotes = hasQuotes;
        Concerns = default;
        IsOfProtected = false;
        _issues.Clear();
        _persons.Clear();
    }

    /// <summary>Gets the cell trimmed; empty where the file lacks the column.</summary>
    public ReadOnlySpan<byte> Raw(Column column)
    {
        var field = _header.FieldOf(column);
        return field < 0 ? default : CellText.Trim(_hasQuotes ? _reader!.GetSpan(field) : _reader!.GetRawSpan(field));
    }

    public bool IsEmpty(Column column) => Raw(column).IsEmpty;

    public bool HasColumn(Column column) => _header.FieldOf(column) >= 0;

    /// <summary>Gets a value that must be given; its default where it is missing or broken, and then the row is not valid.</summary>
    public T Required<T>(Column<T> column)
    {
        if (TryRead(column, out var value, out var isEmpty))
        {
            return value;
        }

        if (isEmpty)
        {
            Reject(column, ImportRules.ValueMissing);
        }

        return value;
    }

    /// <summary>Gets a value that may be missing.</summary>
    public T? Optional<T>(Column<T> column)
        where T : struct => TryRead(column, out var value, out _) ? value : null;

    /// <summary>Gets an object that may be missing.</summary>
    public T? Find<T>(Column<T> column)
        where T : class => TryRead(column, out var value, out _) ? value : null;

    /// <summary>Gets a text that may be missing; then it is empty.</summary>
    public string Text(Column<string> column) => TryRead(column, out var value, out _) ? value : string.Empty;

    /// <summary>Reports a broken rule.</summary>
    public void Reject(Column column, ImportRule rule) => _issues.Add(new(column.Name, rule));

    /// <summary>Reports a broken rule of the row as such.</summary>
    public void Reject(string columnName, ImportRule rule) => _issues.Add(new(columnName, rule));

    public void Warn(ImportRule rule) => File.Warn(rule);

    public void Names(PersonId person) => _persons.Add(person.Number);

    /// <summary>Notes that the row says of its person that she is protected.</summary>
    public void KeepSilent() => IsOfProtected = true;

    /// <summary>Notes the lease of the row, also where another cell is broken.</summary>
    public void IsAbout(PartyId? landlord, string leaseId, in DwellingRef dwelling = default) =>
        Concerns = new(landlord, leaseId, dwelling);

    private bool TryRead<T>(Column<T> column, out T value, out bool isEmpty)
    {
        value = default!;
        var cell = Raw(column);
        isEmpty = cell.IsEmpty;
        if (isEmpty)
        {
            return false;
        }

        _ordinal = column.Ordinal;
        IsUnderAlias = _header.IsUnderAlias(column);
        if (column.Format.Read(cell, this, out value) is { } broken)
        {
            Reject(column, broken);
            return false;
        }

        isEmpty = column.Format.MeansEmpty(value);
        return !isEmpty;
    }
}

/// <summary>A broken rule of the row that is being read.</summary>
internal readonly record struct CellIssue(string Column, ImportRule Rule);
