using Registry.Towns.Places;

namespace Registry.Towns.Files;

/// <summary>The files of one housing company.</summary>
internal sealed class HousingFiles(DeliveryFolder folder, long landlord)
{
    private readonly CsvFile _leases = folder.Open("hyreskontrakt.csv",
        "kontrakt_id;bolag_orgnr;objekt_id;lagenhet_uuid;gatuadress;lagenhetsnummer;postnummer;postort;kommunkod;"
        + "kontraktstyp;startdatum;slutdatum;uppsagd_datum;uppsagningsorsak;manadshyra;overlatelse_typ");

    private readonly CsvFile _parties = folder.Open("kontraktsparter.csv", "kontrakt_id;bolag_orgnr;part_id;roll;fran;till");

    // Also without rows: a company that delivers none of them says nothing of its sub-lets.
    private readonly CsvFile _sublets = folder.Open("andrahand.csv",
        "kontrakt_id;bolag_orgnr;andrahandshyresgast_id;tillstand_av;skal;fran_datum;till_datum;hyra");

    public ContactFile Contacts { get; } = new(folder, "bolag");

    public ExemptionFile Exemptions { get; } = new(folder);

    public void Lease(LeaseRow lease, Dwelling home)
    {
        _leases.Text(lease.Id).Id(landlord).Text(lease.ObjectId).Text(home.Uuid).Text(home.Text).Text(home.Number)
            .Text(home.Postcode).Text(home.Town).Text(home.Municipality).Text(lease.Kind).Date(lease.Start).Date(lease.End)
            .Date(lease.NoticeOn).Text(lease.NoticeOn is null ? null : "hyresgast_uppsagning").Number(lease.Rent)
            .Text(lease.Transfer).EndRow();
    }

    public void Party(string lease, long party, string role, DateOnly from, DateOnly? last) =>
        _parties.Text(lease).Id(landlord).Id(party).Text(role).Date(from).Date(last).EndRow();

    public void Sublet(string lease, long subtenant, string permittedBy, string reason, DateOnly from, DateOnly last, int rent) =>
        _sublets.Text(lease).Id(landlord).Id(subtenant).Text(permittedBy).Text(reason).Date(from).Date(last).Number(rent).EndRow();
}
