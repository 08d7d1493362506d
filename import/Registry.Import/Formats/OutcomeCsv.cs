using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>arendeutfall.csv: outcomes of findings and of random control cases.</summary>
internal static class OutcomeCsv
{
    private static readonly Column<string> Finding = new(
        "traff_id", "finding_id", Cell.UniqueText(64), "hit_id")
    { IsRequired = true };

    private static readonly Column<string> Rule = new("regel_id", "rule_id", new RuleIdCell()) { IsRequired = true };
    private static readonly Column<string> Version = new(
        "regelversion", "rule_version", Cell.Text(20))
    { IsRequired = true };

    private static readonly Column<string> Outcome = new(
        "utfall", "outcome", new OutcomeCell())
    { IsRequired = true };

    private static readonly Column<DateOnly> Day = new("datum", "date", Cell.Date) { IsRequired = true };
    private static readonly Column<decimal> Hours = new("timmar", "hours", Cell.Decimal(0, null));

    public static CsvSchema<OutcomeRow> Schema { get; } = new(
        "arendeutfall.csv",
        [Finding, Rule, Version, Outcome, Day, Hours],
        Read)
    {
        Key = (in OutcomeRow row, ref KeyHash key) =>
        {
            key.Add(row.FindingId);
        },
        KeyColumns = [Finding],
        Same = (in OutcomeRow left, in OutcomeRow right) => left with { Source = right.Source } == right,
    };

    private static OutcomeRow? Read(CsvRow row)
    {
        var (finding, rule, version) = (row.Required(Finding), row.Required(Rule), row.Required(Version));
        var (outcome, day, hours) = (row.Required(Outcome), row.Required(Day), row.Optional(Hours));
        return row.IsValid ? new(row.Source, finding, rule, version, outcome, day, hours) : null;
    }
}
