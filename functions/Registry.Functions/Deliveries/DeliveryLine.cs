using System.Globalization;
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
    public static DeliveryLine From(DeliveryReport report) => new(
        report.Name,
        report.Partition,
        report.Controller,
        report.ExtractDate?.ToString("O", CultureInfo.InvariantCulture),
        report.Accepted,
        [.. report.Files.Select(FileLine.From)]);
}

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
        report.State);
}
