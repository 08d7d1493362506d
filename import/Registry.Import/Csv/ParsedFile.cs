using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Csv;

/// <summary>A row that broke a rule: where, which rules, and which persons it names.</summary>
internal sealed record RejectedRow(int Line, CellIssue[] Issues, long[] Persons)
{
    /// <summary>Gets a value indicating whether the row itself says that its person is protected.</summary>
    public bool IsOfProtected { get; init; }

    /// <summary>Gets the row as it was delivered, in UTF-8, to be kept for correction; empty where it is too large.</summary>
    public byte[] Text { get; init; } = [];

    /// <summary>Gets the lease and the dwelling that nothing may be held against while the row is missing.</summary>
    public LeasePlace Concerns { get; init; }
}

/// <summary>A lease and its dwelling, as far as a row tells them.</summary>
internal readonly record struct LeasePlace(PartyId? Landlord, string LeaseId, DwellingRef Dwelling);

/// <summary>What reading one file gave.</summary>
internal abstract class ParsedFile(string name, FileReading reading)
{
    /// <summary>Gets the file name without folder.</summary>
    public string Name { get; } = name;

    public FileReading Reading { get; } = reading;

    /// <summary>Gets the rules that the file breaks as a whole.</summary>
    public List<ImportIssue> FileIssues { get; } = [];

    public List<RejectedRow> Rejected { get; } = [];

    /// <summary>Gets the rows that repeat an earlier row; they count once.</summary>
    public List<RejectedRow> Copies { get; } = [];

    /// <summary>Gets or sets the data rows: without header and blank lines, with bad rows and copies.</summary>
    public int RowCount { get; set; }

    public List<string> DroppedColumns { get; } = [];

    public List<string> UnknownColumns { get; } = [];

    public void RejectFile(int line, string column, ImportRule rule) =>
        FileIssues.Add(new(Reading.Path, line, column, rule.Code, rule.Text));
}

/// <summary>The typed rows of one file.</summary>
internal sealed class ParsedFile<T>(string name, FileReading reading) : ParsedFile(name, reading)
    where T : struct
{
    public List<T> Rows { get; set; } = [];
}
