using System.Globalization;
using Registry.Import;
using Registry.Import.Reports;

namespace Registry.Functions.Deliveries;

/// <summary>One delivery in a stored report.</summary>
public sealed record DeliveryLine(
    string Name,
    string Partition,
    string Controller,
    string? ExtractDate,
    bool Accepted,
    IReadOnlyList<FileLine> Files)
{
    private const int MostReasons = 50;

    /// <summary>Gets what was broken by the manifest and by whole files; broken rows are counted by file.</summary>
    public IReadOnlyList<ReasonLine> Reasons { get; init; } = [];

    public static DeliveryLine From(DeliveryReport report, IEnumerable<ImportIssue> issues) => new(
        report.Name,
        report.Partition,
        report.Controller,
        report.ExtractDate?.ToString("O", CultureInfo.InvariantCulture),
        report.Accepted,
        [.. report.Files.Select(FileLine.From)])
    {
        Reasons =
        [
            .. issues.Where(i => i.Line <= 1 && i.File.StartsWith(report.Name + '/', StringComparison.Ordinal)).Take(MostReasons)
                .Select(i => new ReasonLine(i.File[(report.Name.Length + 1)..], i.Column, i.Code)),
        ],
    };
}

/// <summary>A rule that the manifest or a whole file breaks.</summary>
public sealed record ReasonLine(string File, string Column, string Code);

/// <summary>One file in a stored report.</summary>
public sealed record FileLine(
    string Name,
    long Rows,
    long Accepted,
    long Rejected,
    IReadOnlyDictionary<string, int> ByCode,
    long Duplicates,
    IReadOnlyList<string> DroppedColumns,
    IReadOnlyList<string> UnknownColumns,
    double? MatchRate,
    int? AgeDays,
    string State)
{
    /// <summary>Gets what is odd in rows that went in, by code.</summary>
    public IReadOnlyDictionary<string, int> Warnings { get; init; } = new Dictionary<string, int>();

    public static FileLine From(FileReport report) => new(
        report.Name,
        report.Rows,
        report.Accepted,
        report.Rejected,
        report.ByCode,
        report.Duplicates.Count,
        report.DroppedColumns,
        report.UnknownColumns,
        report.MatchRate,
        report.AgeDays,
        report.State)
    {
        Warnings = report.Warnings,
    };
}
