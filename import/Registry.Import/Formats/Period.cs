using Registry.Import.Csv;

namespace Registry.Import.Formats;

/// <summary>First and last day of a row.</summary>
internal static class Period
{
    /// <summary>Reports a last day before the first day, on the last day.</summary>
    public static void CheckPeriod(
        this CsvRow row, Column<DateOnly> fromColumn, DateOnly? from, Column<DateOnly> toColumn, DateOnly? to)
    {
        // A first day that was missing or broken is reported already and says nothing about the last.
        if (to is { } last && from is { } first && last < first && !row.IsEmpty(fromColumn))
        {
            row.Reject(toColumn, ImportRules.TillBeforeFran);
        }
    }
}
