using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>skolplacering.csv: two flags about one child; no school is named.</summary>
internal static class SchoolCsv
{
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<bool> Enrolled = new("placerad", "enrolled", Cell.Boolean) { IsRequired = true };
    private static readonly Column<bool> Exempt = new("undantag", "exempt", Cell.Boolean) { IsRequired = true };
    private static readonly Column<DateOnly> Day = new("datum", "date", Cell.Date) { IsRequired = true };

    public static CsvSchema<SchoolRow> Schema { get; } = new(
        "skolplacering.csv",
        [Person, Enrolled, Exempt, Day],
        Read)
    {
        Key = (in SchoolRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.Day);
        },
        KeyColumns = [Person],
        Same = (in SchoolRow left, in SchoolRow right) => left with { Source = right.Source } == right,
    };

    private static SchoolRow? Read(CsvRow row)
    {
        var (person, enrolled, exempt) = (row.Required(Person), row.Required(Enrolled), row.Required(Exempt));
        var day = row.Required(Day);
        return row.IsValid ? new(row.Source, person, enrolled, exempt, day) : null;
    }
}
