using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>lagenheter.csv: dwellings. The key is the uuid, else the address key.</summary>
internal static class DwellingCsv
{
    private static readonly DwellingColumns Dwelling = new();
    private static readonly Column<string> Property = new(
        "fastighetsbeteckning", "property_designation", Cell.UpperText(60), "property");

    private static readonly Column<string> Building = new("byggnadsnummer", "building", Cell.Text(20));
    private static readonly Column<int> Rooms = new("antal_rum", "rooms", Cell.Int(0, 30));
    private static readonly Column<string> Kitchen = new(
        "kokstyp", "kitchen_type", Cell.Token("kok", "kokvra", "kokskap", "gemensamt", "saknas"));

    private static readonly Column<decimal> Area = new("bostadsarea", "area_m2", Cell.Decimal(5, 1000));
    private static readonly Column<string> Category = new(
        "lagenhetskategori",
        "category",
        Cell.Token("vanlig", "special_aldre_funktionsnedsatt", "special_student", "special_ovrig"));

    private static readonly Column<string> Tenure = new(
        "upplatelseform", "tenure", Cell.Token("hyresratt", "bostadsratt", "aganderatt", "okand"));

    private static readonly Column<PartyId> Owner = new("agare_orgnr", "owner_orgno", Cell.Organisation);
    private static readonly Column<string> Status = new(
        "status", "status", Cell.Token("planerad", "gallande", "avregistrerad"));

    private static readonly Column<DateOnly> From = new("giltig_fran", "valid_from", Cell.Date);
    private static readonly Column<DateOnly> To = new("giltig_till", "valid_to", Cell.Date);

    public static CsvSchema<DwellingRow> Schema { get; } = new(
        "lagenheter.csv",
        [.. Dwelling.All, Property, Building, Rooms, Kitchen, Area, Category, Tenure, Owner, Status, From, To],
        Read)
    {
        OneOf = [[Dwelling.Key, Dwelling.Address]],
        Key = (in DwellingRow row, ref KeyHash key) =>
        {
            if (row.Dwelling.Uuid is { } uuid)
            {
                key.Add(uuid);
            }
            else if (row.Dwelling.Address is { } address)
            {
                key.Add(address);
            }
        },
        KeyColumns = [Dwelling.Key, Dwelling.Address],
        Same = (in DwellingRow left, in DwellingRow right) => left with { Source = right.Source } == right,
    };

    private static DwellingRow? Read(CsvRow row)
    {
        var dwelling = Dwelling.ReadRequired(row);
        var (property, building) = (row.Text(Property), row.Text(Building));
        var (rooms, kitchen, area) = (row.Optional(Rooms), row.Text(Kitchen), row.Optional(Area));
        var (category, tenure, owner) = (row.Text(Category), row.Text(Tenure), row.Optional(Owner));
        var status = row.Text(Status);
        var (from, to) = (row.Optional(From), row.Optional(To));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid
            ? new(
                row.Source,
                dwelling,
                property,
                building,
                rooms,
                kitchen,
                (double?)area,
                category,
                tenure,
                owner,
                status.Length == 0 ? "gallande" : status,
                from,
                to)
            : null;
    }
}
