using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>brukare_utforare.csv: care clients and their providers.</summary>
internal static class CareCsv
{
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<PartyId> Company = new("orgnr", "orgno", Cell.Party) { IsRequired = true };
    private static readonly Column<string> Service = new("insats", "service", Cell.Text(40)) { IsRequired = true };
    private static readonly Column<DateOnly> From = new(
        "fran", "from", Cell.Date, "fran_datum", "from_date")
    { IsRequired = true };

    private static readonly Column<DateOnly> To = new("till", "to", Cell.Date, "till_datum", "to_date");

    public static CsvSchema<CareRow> Schema { get; } = new(
        "brukare_utforare.csv",
        [Person, Company, Service, From, To],
        Read)
    {
        Key = (in CareRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.Company.Number);
            key.Add(row.Service);
            key.Add(row.From);
        },
        KeyColumns = [Person],
        Same = (in CareRow left, in CareRow right) => left with { Source = right.Source } == right,
    };

    private static CareRow? Read(CsvRow row)
    {
        var (person, company, service) = (row.Required(Person), row.Required(Company), row.Required(Service));
        var (from, to) = (row.Required(From), row.Optional(To));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, person, company, service, from, to) : null;
    }
}
