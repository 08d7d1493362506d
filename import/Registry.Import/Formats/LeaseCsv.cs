using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>hyreskontrakt.csv: leases of one housing company. The dwelling columns are its map from object to dwelling.</summary>
internal static class LeaseCsv
{
    private static readonly Column<string> Id = new(
        "kontrakt_id", "lease_id", Cell.UniqueText(40))
    { IsRequired = true };

    private static readonly Column<PartyId> Landlord = new(
        "bolag_orgnr", "landlord_orgno", Cell.Organisation)
    { IsRequired = true };

    private static readonly Column<string> ObjectId = new("objekt_id", "object_id", Cell.UniqueText(40));
    private static readonly DwellingColumns Dwelling = new();
    private static readonly Column<string> Kind = new(
        "kontraktstyp",
        "lease_type",
        Cell.Token("forsta_hand", "blockhyra", "kommunkontrakt", "korttid", "foretag", "student"))
    { IsRequired = true };

    private static readonly Column<DateOnly> Start = new(
        "startdatum", "start", Cell.Date, "start_date")
    { IsRequired = true };

    private static readonly Column<DateOnly> End = new("slutdatum", "end", Cell.Date, "end_date");
    private static readonly Column<DateOnly> Notice = new("uppsagd_datum", "notice_date", Cell.Date);
    private static readonly Column<string> NoticeReason = new(
        "uppsagningsorsak", "reason", Cell.Text(80), "termination_reason");

    private static readonly Column<decimal> Rent = new("manadshyra", "monthly_rent", Cell.Amount);
    private static readonly Column<string> Transfer = new(
        "overlatelse_typ", "transfer_type", Cell.Token("ny", "byte", "overlatelse", "dodsbo"));

    public static CsvSchema<LeaseRow> Schema { get; } = new(
        "hyreskontrakt.csv",
        [Id, Landlord, ObjectId, .. Dwelling.All, Kind, Start, End, Notice, NoticeReason, Rent, Transfer],
        Read)
    {
        OneOf = [[Dwelling.Key, Dwelling.Address]],
        Key = (in LeaseRow row, ref KeyHash key) =>
        {
            key.Add(row.Landlord.Number);
            key.Add(row.LeaseId);
        },
        KeyColumns = [Id],
        Same = (in LeaseRow left, in LeaseRow right) => left with { Source = right.Source } == right,
    };

    private static LeaseRow? Read(CsvRow row)
    {
        var (id, landlord, objectId) = (row.Required(Id), row.Required(Landlord), row.Text(ObjectId));
        var dwelling = Dwelling.ReadRequired(row);
        row.IsAbout(landlord, id, dwelling);
        var kind = row.Required(Kind);
        var (start, end) = (row.Required(Start), row.Optional(End));
        var (notice, reason) = (row.Optional(Notice), row.Text(NoticeReason));
        var (rent, transfer) = (row.Optional(Rent), row.Text(Transfer));
        row.CheckPeriod(Start, start, End, end);
        return row.IsValid
            ? new(row.Source, id, landlord, objectId, dwelling, kind, start, end, notice, reason, rent, transfer)
            : null;
    }
}
