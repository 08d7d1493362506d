using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>foretagsroller.csv: roles of persons in companies.</summary>
internal static class CompanyRoleCsv
{
    private static readonly string[] Roles =
    [
        "ordforande", "ledamot", "suppleant", "vd", "extern_firmatecknare", "bolagsman", "verklig_huvudman", "revisor",
        "likvidator", "konkursforvaltare",
    ];

    private static readonly Column<PartyId> Company = new("orgnr", "orgno", Cell.Party) { IsRequired = true };
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<string> Role = new("roll", "role", Cell.Token(Roles)) { IsRequired = true };
    private static readonly Column<DateOnly> From = new("fran_datum", "from", Cell.Date);
    private static readonly Column<DateOnly> To = new("till_datum", "to", Cell.Date);
    private static readonly Column<string> Origin = new("kalla", "source", Cell.Text(40));

    public static CsvSchema<CompanyRoleRow> Schema { get; } = new(
        "foretagsroller.csv",
        [Company, Person, Role, From, To, Origin],
        Read)
    {
        Key = (in CompanyRoleRow row, ref KeyHash key) =>
        {
            key.Add(row.Company.Number);
            key.Add(row.Person.Number);
            key.Add(row.Role);
            key.Add(row.From);
        },
        KeyColumns = [Company],
        Same = (in CompanyRoleRow left, in CompanyRoleRow right) => left with { Source = right.Source } == right,
    };

    private static CompanyRoleRow? Read(CsvRow row)
    {
        var (company, person, role) = (row.Required(Company), row.Required(Person), row.Required(Role));
        var (from, to, origin) = (row.Optional(From), row.Optional(To), row.Text(Origin));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, company, person, role, from, to, origin) : null;
    }
}
