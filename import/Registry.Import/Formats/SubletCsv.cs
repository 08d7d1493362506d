using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>andrahand.csv: approved sub-lets, from the first to the last day.</summary>
internal static class SubletCsv
{
    private static readonly Column<string> Lease = new(
        "kontrakt_id", "lease_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<PartyId> LandlordId = new("bolag_orgnr", "landlord_orgno", Cell.Organisation);
    private static readonly Column<PersonId> Subtenant = new(
        "andrahandshyresgast_id", "subtenant_id", Cell.Person)
    { IsRequired = true };

    private static readonly Column<string> PermittedBy = new(
        "tillstand_av", "permitted_by", Cell.Token("hyresvard", "hyresnamnd"))
    { IsRequired = true };

    private static readonly Column<string> Reason = new(
        "skal",
        "reason",
        Cell.Token("familj", "alder", "sjukdom", "arbete_annan_ort", "studier", "utland", "ovrigt"))
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new("fran_datum", "from", Cell.Date) { IsRequired = true };
    private static readonly Column<DateOnly> To = new("till_datum", "to", Cell.Date) { IsRequired = true };
    private static readonly Column<decimal> Rent = new("hyra", "rent", Cell.Amount);

    public static CsvSchema<SubletRow> Schema { get; } = new(
        "andrahand.csv",
        [Lease, LandlordId, Subtenant, PermittedBy, Reason, From, To, Rent],
        Read)
    {
        Key = (in SubletRow row, ref KeyHash key) =>
        {
            key.Add(row.Landlord?.Number ?? 0);
            key.Add(row.LeaseId);
            key.Add(row.Subtenant.Number);
            key.Add(row.From);
        },
        KeyColumns = [Lease],
        Same = (in SubletRow left, in SubletRow right) => left with { Source = right.Source } == right,
    };

    private static SubletRow? Read(CsvRow row)
    {
        var (lease, landlord, subtenant) = (row.Required(Lease), row.Optional(LandlordId), row.Required(Subtenant));
        row.IsAbout(landlord, lease);
        var (permittedBy, reason) = (row.Required(PermittedBy), row.Required(Reason));
        var (from, to, rent) = (row.Required(From), row.Required(To), row.Optional(Rent));
        if (!row.IsEmpty(To) && to != default)
        {
            row.CheckPeriod(From, from, To, to);
        }

        return row.IsValid
            ? new(row.Source, lease, landlord, subtenant, permittedBy, reason, from, to, rent)
            : null;
    }

    /// <summary>Gets the column that must be given where a delivery holds leases of several companies.</summary>
    public static string LandlordColumn => LandlordId.Name;
}
