using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>kontraktsparter.csv: the parties of leases.</summary>
internal static class LeasePartyCsv
{
    private static readonly Column<string> Lease = new(
        "kontrakt_id", "lease_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<PartyId> LandlordId = new("bolag_orgnr", "landlord_orgno", Cell.Organisation);
    private static readonly Column<PartyId> Party = new(
        "part_id", "party", Cell.Party, "party_id")
    { IsRequired = true };

    private static readonly Column<string> Role = new(
        "roll",
        "role",
        Cell.Token("huvudhyresgast", "medhyresgast", "borgensman", "betalare", "uppgiven_boende"))
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new("fran", "from", Cell.Date, "fran_datum", "from_date");
    private static readonly Column<DateOnly> To = new("till", "to", Cell.Date, "till_datum", "to_date");

    public static CsvSchema<LeasePartyRow> Schema { get; } = new(
        "kontraktsparter.csv",
        [Lease, LandlordId, Party, Role, From, To],
        Read)
    {
        Key = (in LeasePartyRow row, ref KeyHash key) =>
        {
            key.Add(row.Landlord?.Number ?? 0);
            key.Add(row.LeaseId);
            key.Add(row.Party.Number);
            key.Add(row.Role);
            key.Add(row.From);
        },
        KeyColumns = [Lease],
        Same = (in LeasePartyRow left, in LeasePartyRow right) => left with { Source = right.Source } == right,
    };

    private static LeasePartyRow? Read(CsvRow row)
    {
        var (lease, landlord) = (row.Required(Lease), row.Optional(LandlordId));
        row.IsAbout(landlord, lease);
        var (party, role) = (row.Required(Party), row.Required(Role));
        var (from, to) = (row.Optional(From), row.Optional(To));
        row.CheckPeriod(From, from, To, to);
        return row.IsValid ? new(row.Source, lease, landlord, party, role, from, to) : null;
    }

    /// <summary>Gets the column that must be given where a delivery holds leases of several companies.</summary>
    public static string LandlordColumn => LandlordId.Name;
}
