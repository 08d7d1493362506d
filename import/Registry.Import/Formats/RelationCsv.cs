using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>relationer.csv: what one person is to another.</summary>
internal static class RelationCsv
{
    private static readonly Column<PersonId> Person = new("person_id", "person_id", Cell.Person) { IsRequired = true };
    private static readonly Column<PersonId> Related = new("relaterad_id", "related_id", Cell.Person) { IsRequired = true };
    private static readonly Column<string> Kind = new(
        "relationstyp", "relation_type", Cell.Token("M", "P", "B", "MO", "FA", "F", "V", "VF"))
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new("fran_datum", "from", Cell.Date);
    private static readonly Column<DateOnly> To = new("till_datum", "to", Cell.Date);

    public static CsvSchema<RelationRow> Schema { get; } = new("relationer.csv", [Person, Related, Kind, From, To], Read)
    {
        Key = (in RelationRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.Related.Number);
            key.Add(row.Kind);
            key.Add(row.From);
        },
        KeyColumns = [Person],
        Same = (in RelationRow left, in RelationRow right) => left with { Source = right.Source } == right,
    };

    private static RelationRow? Read(CsvRow row)
    {
        var (person, related) = (row.Required(Person), row.Required(Related));
        var kind = row.Required(Kind);
        var (from, to) = (row.Optional(From), row.Optional(To));
        if (person == related && person.Number != 0)
        {
            row.Reject(Related, ImportRules.RelatedToSelf);
        }

        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, person, related, kind, from, to) : null;
    }
}
