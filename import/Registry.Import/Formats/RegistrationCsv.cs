using Registry.Import.Cells;
using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Formats;

/// <summary>
/// folkbokforing.csv: registration episodes, from the first to the last day. An address in a protected one is read, so that
/// the home can be marked and cleared of the name; it goes before anything is stored.
/// </summary>
internal static class RegistrationCsv
{
    /// <summary>The kind of a protected registration.</summary>
    public const string Hidden = "SKYDDAD";

    private const string OnProperty = "FASTIGHET";

    private static readonly Column<PersonId> Person = new("person_id", "person_id", Cell.Person) { IsRequired = true };
    private static readonly MunicipalityColumns Area = new();
    private static readonly Column<Guid> PropertyUuid = new("fastighet_uuid", "property_uuid", Cell.Uuid);
    private static readonly Column<Guid> AddressUuid = new("adress_uuid", "address_uuid", Cell.Uuid);
    private static readonly DwellingColumns Dwelling = new();
    private static readonly Column<string> Property = new("fastighetsbeteckning", "property_designation", Cell.UpperText(60));
    private static readonly Column<string> CareOf = new("careof", "care_of", Cell.Text(60));
    private static readonly Column<string> Kind = new(
        "folkbokford_typ", "registration_type", Cell.Token(OnProperty, "PA_KOMMUNEN_SKRIVEN", Hidden))
    { IsRequired = true };

    private static readonly Column<DateOnly> From = new("fran_datum", "from", Cell.Date, "from_date") { IsRequired = true };
    private static readonly Column<DateOnly> To = new("till_datum", "to", Cell.Date, "to_date");
    private static readonly Column<DateOnly> Reported = new("aviserad_datum", "reported_date", Cell.Date);

    public static CsvSchema<RegistrationRow> Schema { get; } = new(
        "folkbokforing.csv",
        [
            Person, .. Area.All, PropertyUuid, AddressUuid, .. Dwelling.WithoutMunicipality, Property, CareOf,
            Kind, From, To, Reported,
        ],
        Read)
    {
        Same = (in RegistrationRow left, in RegistrationRow right) => left with { Source = right.Source } == right,
        OneOf = [[Area.Code, Area.Short]],
        Comparison = expectedRows => new EpisodeComparison(From, To, expectedRows),
    };

    private static RegistrationRow? Read(CsvRow row)
    {
        var person = row.Required(Person);
        var kind = row.Required(Kind);
        var municipality = Area.Read(row, mayBeMissing: kind == Hidden);
        var hasPropertyOrAddressKey = row.Optional(PropertyUuid) is not null | row.Optional(AddressUuid) is not null;
        var dwelling = Dwelling.Read(row, municipality);
        var (property, careOf) = (row.Text(Property), row.Text(CareOf));
        var (from, to, reported) = (row.Required(From), row.Optional(To), row.Optional(Reported));
        row.CheckPeriod(From, from, To, to);
        if (kind == Hidden)
        {
            Protect(row, person, to);
        }
        else if (kind == OnProperty && dwelling.IsEmpty && !hasPropertyOrAddressKey && !NamesPlace(row))
        {
            row.Reject(row.HasColumn(Dwelling.Address) ? Dwelling.Address : Dwelling.Key, ImportRules.DwellingMissing);
        }

        return row.IsValid
            ? new(row.Source, person, municipality, dwelling, property, careOf, kind, from, to, reported)
            : null;
    }

    // A broken uuid or address is reported as such, not also as missing.
    private static bool NamesPlace(CsvRow row) =>
        !(row.IsEmpty(Dwelling.Key) && row.IsEmpty(Dwelling.Address) && row.IsEmpty(PropertyUuid) && row.IsEmpty(AddressUuid));

    // A registration that is protected now speaks of a protected person, whatever the flags and the other cells say.
    private static void Protect(CsvRow row, PersonId person, DateOnly? to)
    {
        row.KeepSilent();
        if (to is null && person.Number != 0)
        {
            row.File.Flagged.Add(person.Number);
        }
    }
}
