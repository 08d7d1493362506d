using Registry.Import;

namespace Registry.Functions.Deliveries;

/// <summary>One delivery in a stored report.</summary>
public sealed record DeliveryLine(
    string Name,
    string Partition,
    string Controller,
    string ExtractDate,
    bool Accepted,
    IReadOnlyList<FileLine> Files)
{
    public static DeliveryLine From(DeliveryReport report) => throw new NotSupportedException();
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
    string State);
