using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;

namespace Registry.Import.Formats;

/// <summary>The block of columns by which a file names a dwelling: a uuid, an address, or both.</summary>
internal sealed class DwellingColumns
{
    /// <summary>Gets the uuid column.</summary>
    public Column<DwellingKeyValue> Key { get; } = new(
        "lagenhet_uuid", "dwelling_uuid", new DwellingKeyCell(), "dwelling_key", "adressnyckel", "address_key");

    /// <summary>Gets the address column; some formats call it otherwise.</summary>
    public Column<Entrance> Address { get; init; } = new(
        "gatuadress", "street_address", Cell.Address, "adress", "address");

    /// <summary>Gets the column of the dwelling number; some formats call it otherwise.</summary>
    public Column<string> Number { get; init; } = new("lagenhetsnummer", "dwelling_no", Cell.DwellingNumber);

    private Column<string> Postcode { get; } = new("postnummer", "postcode", Cell.Postcode);

    private Column<string> Town { get; } = new("postort", "town", Cell.UpperText(30));

    private Column<string> Municipality { get; } = new("kommunkod", "municipality_code", Cell.Municipality);

    /// <summary>Gets the columns for a schema that reads the municipality from them too.</summary>
    public Column[] All => [Key, Address, Number, Postcode, Town, Municipality];

    /// <summary>Gets the columns for a schema that reads the municipality in its own way.</summary>
    public Column[] WithoutMunicipality => [Key, Address, Number, Postcode, Town];

    /// <summary>Reads a dwelling that the row must name, with its municipality where the uuid is missing.</summary>
    public DwellingRef ReadRequired(CsvRow row)
    {
        var before = row.Issues.Count;
        var dwelling = ReadOptional(row, needsMunicipality: true);
        if (dwelling.IsEmpty && row.Issues.Count == before)
        {
            row.Reject(row.HasColumn(Address) ? Address : Key, ImportRules.DwellingMissing);
        }

        return dwelling;
    }

    /// <summary>Reads a dwelling that the row may name.</summary>
    public DwellingRef ReadOptional(CsvRow row, bool needsMunicipality = false)
    {
        var municipality = row.Text(Municipality);
        var dwelling = Read(row, municipality);
        if (needsMunicipality && dwelling is { Uuid: null, Address: not null } && row.IsEmpty(Municipality)
            && !row.IsEmpty(Address))
        {
            row.Reject(Municipality, ImportRules.MunicipalityMissing);
        }

        return dwelling;
    }

    /// <summary>Reads a dwelling whose municipality the caller knows.</summary>
    public DwellingRef Read(CsvRow row, string municipality)
    {
        var key = row.Optional(Key) ?? default;
        var address = row.Find(Address);
        var number = row.Text(Number);
        var (postcode, town) = (row.Text(Postcode), row.Text(Town));
        if (address is null)
        {
            return new(key.Uuid, key.Address, postcode, town);
        }

        if (number.Length == 0)
        {
            number = address.Text.DwellingNumber;
        }
        else if (address.Text.DwellingNumber.Length != 0 && address.Text.DwellingNumber != number)
        {
            row.Reject(Number, ImportRules.DwellingNumbersDiffer);
        }

        return new(key.Uuid, key.Address ?? address.KeyOf(municipality, number), postcode, town);
    }
}
