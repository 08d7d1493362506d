using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>returpost.csv: returned mail. Without an address it went to the registered dwelling.</summary>
internal static class ReturnedMailCsv
{
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly DwellingColumns Dwelling = new();
    private static readonly Column<string> Sender = new("avsandare", "sender", Cell.Text(60)) { IsRequired = true };
    private static readonly Column<DateOnly> Day = new("datum", "date", Cell.Date) { IsRequired = true };
    private static readonly Column<string> Reason = new("orsak", "reason", Cell.Text(60));

    public static CsvSchema<ReturnedMailRow> Schema { get; } = new(
        "returpost.csv",
        [Person, .. Dwelling.All, Sender, Day, Reason],
        Read)
    {
        Key = (in ReturnedMailRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.Sender);
            key.Add(row.Day);
        },
        KeyColumns = [Person],
        Same = (in ReturnedMailRow left, in ReturnedMailRow right) => left with { Source = right.Source } == right,
    };

    private static ReturnedMailRow? Read(CsvRow row)
    {
        var (person, dwelling) = (row.Required(Person), Dwelling.ReadOptional(row, needsMunicipality: true));
        var (sender, day, reason) = (row.Required(Sender), row.Required(Day), row.Text(Reason));
        return row.IsValid ? new(row.Source, person, dwelling, sender, day, reason) : null;
    }
}
