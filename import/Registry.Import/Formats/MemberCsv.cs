using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>bistand_medlemmar.csv: the members of a household in one month.</summary>
internal static class MemberCsv
{
    private static readonly Column<string> Household = new(
        "hushall_id", "household_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<DateOnly> Month = new("avser_manad", "month", Cell.Month) { IsRequired = true };
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<string> Role = new(
        "roll", "role", Cell.Token("vuxen", "barn", "umgangesbarn", "inneboende"))
    { IsRequired = true };

    private static readonly Column<decimal> Share = new("andel", "share", Cell.Decimal(0, 1));

    public static CsvSchema<MemberRow> Schema { get; } = new(
        "bistand_medlemmar.csv",
        [Household, Month, Person, Role, Share],
        Read)
    {
        Key = (in MemberRow row, ref KeyHash key) =>
        {
            key.Add(row.HouseholdId);
            key.Add(row.Month);
            key.Add(row.Person.Number);
        },
        KeyColumns = [Household],
        Same = (in MemberRow left, in MemberRow right) => left with { Source = right.Source } == right,
    };

    private static MemberRow? Read(CsvRow row)
    {
        var (household, month) = (row.Required(Household), row.Required(Month));
        var (person, role, share) = (row.Required(Person), row.Required(Role), row.Optional(Share) ?? 1);
        return row.IsValid ? new(row.Source, household, month, person, role, share) : null;
    }
}
