using Registry.Towns.People;

namespace Registry.Towns.Files;

/// <summary>kontaktuppgifter.csv of one delivery.</summary>
internal sealed class ContactFile(DeliveryFolder folder, string origin)
{
    private readonly CsvFile _contacts = folder.Open("kontaktuppgifter.csv", "person_id;typ;varde;kalla;fran_datum;till_datum");

    public void Phone(Resident person, string value, DateOnly from) => Write(person, "telefon", value, from);

    public void Mail(Resident person, string value, DateOnly from) => Write(person, "epost", value, from);

    private void Write(Resident person, string kind, string value, DateOnly from) =>
        _contacts.Id(person.Number).Text(kind).Text(value).Text(origin).Date(from).Empty().EndRow();
}
