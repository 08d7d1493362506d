using Registry.Towns.People;
using Registry.Towns.Places;

namespace Registry.Towns.Files;

/// <summary>The files of the partition population.</summary>
internal sealed class PopulationFiles(DeliveryFolder folder, string municipality)
{
    private static readonly string[] RoomTexts = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    private readonly CsvFile _persons = folder.Open("personer.csv",
        "person_id;id_typ;identitetsniva;snr_vilande;hanvisning;fornamn;mellannamn;efternamn;fodelsedatum;"
        + "sekretessmarkering;skyddad_folkbokforing;avregistrering_kod;avregistrering_datum");

    private readonly CsvFile _registrations = folder.Open("folkbokforing.csv",
        "person_id;lan_kod;kommun_kod;fastighet_uuid;adress_uuid;lagenhet_uuid;fastighetsbeteckning;gatuadress;"
        + "lagenhetsnummer;postnummer;postort;careof;folkbokford_typ;fran_datum;till_datum;aviserad_datum");

    private readonly CsvFile _relations = folder.Open("relationer.csv",
        "person_id;relaterad_id;relationstyp;fran_datum;till_datum");

    private readonly CsvFile _dwellings = folder.Open("lagenheter.csv",
        "lagenhet_uuid;gatuadress;lagenhetsnummer;postnummer;postort;kommunkod;fastighetsbeteckning;byggnadsnummer;"
        + "antal_rum;kokstyp;bostadsarea;lagenhetskategori;upplatelseform;agare_orgnr;status;giltig_fran;giltig_till");

    private readonly CsvFile _mail = folder.Open("returpost.csv", "person_id;lagenhet_uuid;avsandare;datum;orsak");

    private readonly CsvFile _school = folder.Open("skolplacering.csv", "person_id;placerad;undantag;datum");

    private readonly string _county = municipality[..2];
    private readonly string _municipalityPart = municipality[2..];

    public ContactFile Contacts { get; } = new(folder, "kommun");

    public long Persons => _persons.Rows;

    public void Person(Resident person)
    {
        _persons.Id(person.Number).Text(person.IsCoordination ? "SNR" : "PNR").Text(person.IdentityLevel);
        if (person.IsCoordination)
        {
            _persons.Flag(false);
        }
        else
        {
            _persons.Empty();
        }

        _persons.Text(string.Join('|', person.Linked)).Text(person.Given).Empty().Text(person.Surname).Date(person.Born)
            .Flag(person.Protection == Protection.SecrecyFlag).Flag(person.Protection == Protection.ProtectedRegistration)
            .Text(person.Code).Date(person.CodeFrom).EndRow();
    }

    public void Registration(Resident person, Dwelling home, DateOnly from, DateOnly? last, DateOnly reported, string? careOf)
    {
        _registrations.Id(person.Number).Text(_county).Text(_municipalityPart).Text(home.PropertyUuid).Text(home.AddressUuid)
            .Text(home.Uuid).Text(home.Property).Text(home.Text).Text(home.Number).Text(home.Postcode).Text(home.Town)
            .Text(careOf).Text("FASTIGHET").Date(from).Date(last).Date(reported).EndRow();
    }

    /// <summary>Writes a registration at an address that no key of the dwelling register stands beside.</summary>
    public void Registration(Resident person, StatedHome home, DateOnly from, DateOnly? last, DateOnly reported)
    {
        _registrations.Id(person.Number).Text(home.Municipality[..2]).Text(home.Municipality[2..]).Empty(4)
            .Text(home.Address).Text(home.Number).Text(home.Postcode).Text(home.Town).Empty()
            .Text("FASTIGHET").Date(from).Date(last).Date(reported).EndRow();
    }

    /// <summary>Writes a registration that names no dwelling: on the municipality, or protected.</summary>
    public void Registration(Resident person, string kind, DateOnly from, DateOnly? last, DateOnly reported)
    {
        _registrations.Id(person.Number).Text(_county).Text(_municipalityPart).Empty(9).Text(kind).Date(from).Date(last)
            .Date(reported).EndRow();
    }

    public void Relation(long person, long related, string kind, DateOnly? from, DateOnly? last) =>
        _relations.Id(person).Id(related).Text(kind).Date(from).Date(last).EndRow();

    public void Dwelling(Dwelling home, long owner)
    {
        ref var cell = ref home.Cell;
        ref var building = ref home.Building;
        _dwellings.Text(home.Uuid).Text(home.Text).Text(home.Number).Text(home.Postcode).Text(home.Town)
            .Text(home.Municipality).Text(home.Property).Number(building.Number).Text(cell.Rooms == 0 ? null : RoomTexts[Math.Min((int)cell.Rooms, RoomTexts.Length - 1)])
            .Text(cell.Category == Category.Student ? "kokvra" : "kok").Number(cell.AreaM2).Text(CategoryToken(cell.Category))
            .Text(TenureToken(building.Tenure));
        if (owner == 0)
        {
            _dwellings.Empty();
        }
        else
        {
            _dwellings.Id(owner);
        }

        var removed = cell.RemovedOn == 0 ? (DateOnly?)null : DateOnly.FromDayNumber(cell.RemovedOn);
        _dwellings.Text(removed is null ? "gallande" : "avregistrerad").Date(new(building.BuiltYear, 5, 1)).Date(removed).EndRow();
    }

    public void ReturnedMail(Resident person, Dwelling home, string sender, DateOnly day, string reason) =>
        _mail.Id(person.Number).Text(home.Uuid).Text(sender).Date(day).Text(reason).EndRow();

    public void School(Resident child, bool placed, bool exempt, DateOnly day) =>
        _school.Id(child.Number).Flag(placed).Flag(exempt).Date(day).EndRow();

    private static string CategoryToken(Category category) => category switch
    {
        Category.Ordinary => "vanlig",
        Category.Student => "special_student",
        Category.Elderly => "special_aldre_funktionsnedsatt",
        Category.OtherSpecial => "special_ovrig",
        _ => string.Empty,
    };

    private static string TenureToken(Tenure tenure) => tenure switch
    {
        Tenure.Owned => "aganderatt",
        Tenure.Cooperative => "bostadsratt",
        _ => "hyresratt",
    };
}
