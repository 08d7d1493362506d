using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>personal.csv: employees, one side job a row. Only internal audit delivers it.</summary>
internal static class EmployeeCsv
{
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new(
        "anstallning_fran", "employed_from", Cell.Date)
    { IsRequired = true };

    private static readonly Column<DateOnly> To = new("anstallning_till", "employed_to", Cell.Date);
    private static readonly Column<bool> MayApprove = new(
        "attestratt", "approval_right", Cell.Boolean)
    { IsRequired = true };

    private static readonly Column<PartyId> SideJob = new("bisyssla_orgnr", "sidejob_orgno", Cell.Party);

    public static CsvSchema<EmployeeRow> Schema { get; } = new(
        "personal.csv",
        [Person, From, To, MayApprove, SideJob],
        Read)
    {
        Key = (in EmployeeRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.From);
            key.Add(row.SideJob?.Number ?? 0);
        },
        KeyColumns = [Person],
        Same = (in EmployeeRow left, in EmployeeRow right) => left with { Source = right.Source } == right,
    };

    private static EmployeeRow? Read(CsvRow row)
    {
        var (person, from, to) = (row.Required(Person), row.Required(From), row.Optional(To));
        var (mayApprove, sideJob) = (row.Required(MayApprove), row.Optional(SideJob));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, person, from, to, mayApprove, sideJob) : null;
    }
}
