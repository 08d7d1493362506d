using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>kontaktuppgifter.csv: telephone numbers and e-mail addresses, each controller its own.</summary>
internal static class ContactCsv
{
    private static readonly Column<PersonId> Person = new(
        "person_id", "person_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<string> Kind = new(
        "typ", "kind", Cell.Token("telefon", "epost"))
    { IsRequired = true };

    private static readonly Column<string> Value = new("varde", "value", Cell.UniqueText(120)) { IsRequired = true };
    private static readonly Column<string> Origin = new(
        "kalla", "source", Cell.Token("socialtjanst", "bolag", "kommun"))
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new("fran_datum", "from", Cell.Date);
    private static readonly Column<DateOnly> To = new("till_datum", "to", Cell.Date);

    public static CsvSchema<ContactRow> Schema { get; } = new(
        "kontaktuppgifter.csv",
        [Person, Kind, Value, Origin, From, To],
        Read)
    {
        Key = (in ContactRow row, ref KeyHash key) =>
        {
            key.Add(row.Person.Number);
            key.Add(row.Kind);
            key.Add(row.Value);
            key.Add(row.Origin);
            key.Add(row.From);
        },
        KeyColumns = [Person],
        Same = (in ContactRow left, in ContactRow right) => left with { Source = right.Source } == right,
    };

    private static ContactRow? Read(CsvRow row)
    {
        var (person, kind) = (row.Required(Person), row.Required(Kind));
        var value = ReadValue(row, kind);
        var origin = row.Required(Origin);
        if (origin.Length != 0 && origin != OriginOf(row.File.Manifest.Partition))
        {
            row.Reject(Origin, ImportRules.ContactOrigin);
        }

        var (from, to) = (row.Optional(From), row.Optional(To));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, person, kind, value, origin, from, to) : null;
    }

    private static string OriginOf(string partition) => partition switch
    {
        "population" => "kommun",
        "housing" => "bolag",
        _ => "socialtjanst",
    };

    private static string ReadValue(CsvRow row, string kind)
    {
        var text = row.Required(Value);
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(kind))
        {
            return string.Empty;
        }

        var value = string.Empty;
        if (kind == "telefon" && !ContactValue.TryNormalisePhone(text, out value))
        {
            row.Reject(Value, ImportRules.Phone);
        }
        else if (kind == "epost" && !ContactValue.TryNormaliseEmail(text, out value))
        {
            row.Reject(Value, ImportRules.Email);
        }

        return value;
    }
}
