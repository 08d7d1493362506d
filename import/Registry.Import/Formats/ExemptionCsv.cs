using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>undantag.csv: known innocent explanations, each controller its own.</summary>
internal static class ExemptionCsv
{
    private const int MaxMonths = 24;

    private static readonly string[] Codes = [.. Enumerable.Range(1, 18).Select(i => $"X{i:D2}")];

    private static readonly Column<ExemptionObject> Object = new(
        "objekt", "object", new ExemptionObjectCell())
    { IsRequired = true };

    private static readonly Column<string> Code = new("kod", "code", Cell.Token(Codes)) { IsRequired = true };
    private static readonly Column<DateOnly> ValidTo = new(
        "giltig_till", "valid_to", Cell.Date)
    { IsRequired = true };

    private static readonly Column<string> DecidedBy = new(
        "beslutad_av", "decided_by", Cell.Text(80))
    { IsRequired = true };

    private static readonly Column<string> Motivation = new("motivering", "motivation", Cell.UniqueText(500));

    public static CsvSchema<ExemptionRow> Schema { get; } = new(
        "undantag.csv",
        [Object, Code, ValidTo, DecidedBy, Motivation],
        Read)
    {
        Key = (in ExemptionRow row, ref KeyHash key) =>
        {
            key.Add(row.ObjectType);
            key.Add(row.ObjectKey);
            key.Add(row.Code);
        },
        KeyColumns = [Object],
        Same = (in ExemptionRow left, in ExemptionRow right) => left with { Source = right.Source } == right,
    };

    private static ExemptionRow? Read(CsvRow row)
    {
        var (target, code, validTo) = (row.Required(Object), row.Required(Code), row.Required(ValidTo));
        var (decidedBy, motivation) = (row.Required(DecidedBy), row.Text(Motivation));
        if (validTo > row.File.Manifest.ExtractDate.AddMonths(MaxMonths))
        {
            row.Reject(ValidTo, ImportRules.ExemptionLength);
        }

        return row.IsValid ? new(row.Source, target.Type, target.Key, code, validTo, decidedBy, motivation) : null;
    }
}
