namespace Registry.Import.Reports;

/// <summary>What an import says about one delivery.</summary>
/// <param name="Name">The folder name.</param>
/// <param name="Partition">The partition; empty where the manifest could not be read.</param>
/// <param name="Controller">The controller.</param>
/// <param name="ExtractDate">The day of the extract.</param>
/// <param name="Mode">full or delta.</param>
/// <param name="Accepted">Whether the delivery was accepted.</param>
/// <param name="Repeated">Whether the same delivery had been accepted before, so that nothing changed.</param>
/// <param name="Files">The files.</param>
/// <param name="UnlistedFiles">Files beside them that the manifest does not list.</param>
public sealed record DeliveryReport(
    string Name,
    string Partition,
    string Controller,
    DateOnly? ExtractDate,
    string Mode,
    bool Accepted,
    bool Repeated,
    IReadOnlyList<FileReport> Files,
    IReadOnlyList<string> UnlistedFiles);

/// <summary>What an import says about one file. It keeps silent about rows of protected persons.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Rows">Data rows read, with bad ones and copies.</param>
/// <param name="Accepted">Rows accepted.</param>
/// <param name="Rejected">Rows quarantined.</param>
/// <param name="ByCode">Broken rules by code: how many cells.</param>
/// <param name="Warnings">Warnings by code: the rows went in.</param>
/// <param name="Duplicates">Lines of rows that repeat an earlier row.</param>
/// <param name="DroppedColumns">Columns dropped on purpose.</param>
/// <param name="UnknownColumns">Columns that the format does not know.</param>
/// <param name="MatchRate">The share of rows whose dwelling is in the register, where the file names dwellings.</param>
/// <param name="AgeDays">Days from the extract to the newest extract of the installation.</param>
/// <param name="State">refused; superseded where the store has a newer extract of the file; else fresh, stale or blocked by age.</param>
public sealed record FileReport(
    string Name,
    int Rows,
    int Accepted,
    int Rejected,
    IReadOnlyDictionary<string, int> ByCode,
    IReadOnlyDictionary<string, int> Warnings,
    IReadOnlyList<int> Duplicates,
    IReadOnlyList<string> DroppedColumns,
    IReadOnlyList<string> UnknownColumns,
    double? MatchRate,
    int? AgeDays,
    string State);
