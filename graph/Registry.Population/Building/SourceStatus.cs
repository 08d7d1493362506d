namespace Registry.Population.Building;

/// <summary>What a snapshot rests on: one file name of one partition and controller.</summary>
/// <param name="FileName">The file name without folder (`personer.csv`).</param>
/// <param name="Partition">The partition.</param>
/// <param name="Controller">The board or company.</param>
/// <param name="ExtractDate">The extract date of its newest delivery on or before the day.</param>
/// <param name="AgeDays">The days from the extract to the day.</param>
/// <param name="Stale">More than 14 days old: rules that use the file are muted.</param>
/// <param name="Blocked">More than 45 days old: its data is not in the graph.</param>
/// <param name="Rows">The rows in force.</param>
/// <param name="MatchRate">The share of the rows whose dwelling is in the register; null where no row counts.</param>
/// <param name="HistoryFrom">The earliest last day of an ended period; null where none has ended.</param>
/// <param name="HistoryCovers12Months">Whether the history covers the 365 days before the day.</param>
public sealed record SourceStatus(
    string FileName,
    string Partition,
    string Controller,
    DateOnly ExtractDate,
    int AgeDays,
    bool Stale,
    bool Blocked,
    int Rows,
    double? MatchRate,
    DateOnly? HistoryFrom,
    bool HistoryCovers12Months)
{
    /// <summary>The share of rows below which the A and T rules are muted for a file.</summary>
    public const double MinMatchRate = 0.95;

    internal const int HistoryDays = 365;

    /// <summary>Gets a value indicating whether too few dwellings of the file are found in the register.</summary>
    public bool BadlyMatched => MatchRate < MinMatchRate;

    /// <summary>Tells whether the history covers a window: some period ended on or before its first day.</summary>
    /// <param name="firstDay">The first day of the window.</param>
    public bool Covers(DateOnly firstDay) => HistoryFrom <= firstDay;
}
