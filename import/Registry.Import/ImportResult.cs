using Registry.Import.Reports;

namespace Registry.Import;

/// <summary>What an import did.</summary>
/// <param name="Accepted">Whether every delivery was accepted.</param>
/// <param name="Deliveries">The report of each delivery, in the order in which they were taken.</param>
/// <param name="Issues">Every broken rule, sorted by file, line and column.</param>
public sealed record ImportResult(
    bool Accepted, IReadOnlyList<DeliveryReport> Deliveries, IReadOnlyList<ImportIssue> Issues)
{
    /// <summary>Gets the match rate below which the rules on homes and leases are silent for a file.</summary>
    public double MinMatchRate { get; init; }

    /// <summary>Writes the report for people: one line a file, then what stands out in it.</summary>
    /// <returns>The text.</returns>
    public string ToText() => ReportFiles.ToText(this);
}
