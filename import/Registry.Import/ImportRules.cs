using System.Globalization;

namespace Registry.Import;

/// <summary>Every rule that import checks. A test proves that each is produced by some file.</summary>
public static class ImportRules
{
    // Cells: persons and companies.
    internal static readonly ImportRule PersonIdForm = new(
        "person_id_must_have_an_accepted_form",
        "must be 12 digits, with or without hyphen, or 10 digits with - or +",
        "ska ha 12 siffror, med eller utan bindestreck, eller 10 siffror med - eller +");

    internal static readonly ImportRule PersonIdAmbiguous = new(
        "person_id_must_tell_the_century",
        "must tell the century: 12 digits, or 10 digits with - or +",
        "ska visa århundradet: 12 siffror, eller 10 siffror med - eller +");

    internal static readonly ImportRule PersonIdInterim = new(
        "interim_number_must_be_switched_on",
        "must not be an interim number: they are switched off",
        "får inte vara ett interimspersonnummer: de är avstängda");

    internal static readonly ImportRule PersonIdCentury = new(
        "person_id_must_have_a_century_in_use", "must begin with a century in use", "ska börja med ett århundrade som används");

    internal static readonly ImportRule PersonIdDate = new(
        "person_id_must_hold_a_real_date", "must hold a date that exists", "ska innehålla ett datum som finns");

    internal static readonly ImportRule BirthNumber = new(
        "birth_number_must_not_be_000", "must not have birth number 000", "får inte ha födelsenummer 000");

    internal static readonly ImportRule CheckDigit = new(
        "check_digit_must_fit", "must end in its check digit", "ska sluta med rätt kontrollsiffra");

    internal static readonly ImportRule BornAfterExtract = new(
        "birth_date_must_not_be_after_the_extract", "must not be born after the extract date", "får inte vara född efter uttagsdagen");

    internal static readonly ImportRule MustBeTestNumber = new(
        "person_id_must_be_a_test_number",
        "must be on the list of test numbers in a test environment: it may be a real person",
        "ska finnas i listan över testnummer i en testmiljö: numret kan vara en verklig persons");

    internal static readonly ImportRule MustNotBeTestNumber = new(
        "person_id_must_not_be_a_test_number", "must not be a test number in production", "får inte vara ett testnummer i produktion");

    internal static readonly ImportRule MustBeBornInTheFuture = new(
        "person_id_must_be_born_in_the_future",
        "must be born in the real future in a simulation: it may be a living person",
        "ska vara född i framtiden i en simulering: numret kan vara en levande persons");

    internal static readonly ImportRule OrganisationForm = new(
        "orgno_must_have_ten_digits",
        "must be an organisation number of 10 digits, with or without hyphen or prefix 16",
        "ska vara ett organisationsnummer med 10 siffror, med eller utan bindestreck eller inledande 16");

    internal static readonly ImportRule OrganisationGroup = new(
        "orgno_third_digit_must_be_2_or_more",
        "must have a third digit of 2 or more, as every organisation number has",
        "ska ha en tredje siffra som är minst 2, som alla organisationsnummer");

    // Cells: values.
    internal static readonly ImportRule ValueMissing = new(
        "value_must_be_given", "must be given", "ska anges");

    internal static readonly ImportRule TextLength = new(
        "text_must_fit_its_limit", "must fit its limit of characters", "får inte ha fler tecken än gränsen");

    internal static readonly ImportRule TextEncoding = new(
        "text_must_be_in_the_encoding_of_the_file",
        "must be in the encoding of the rest of the file",
        "ska ha samma teckenkodning som resten av filen");

    internal static readonly ImportRule DateForm = new(
        "date_must_be_yyyy_mm_dd",
        "must be a date written yyyy-MM-dd or yyyyMMdd",
        "ska vara ett datum skrivet åååå-mm-dd eller ååååmmdd");

    internal static readonly ImportRule DateReal = new(
        "date_must_exist", "must be a date that exists", "ska vara ett datum som finns");

    internal static readonly ImportRule MonthForm = new(
        "month_must_be_yyyy_mm", "must be a month written yyyy-MM", "ska vara en månad skriven åååå-mm");

    internal static readonly ImportRule NumberWhole = new(
        "number_must_be_whole", "must be a whole number", "ska vara ett heltal");

    internal static readonly ImportRule NumberDecimal = new(
        "number_must_be_decimal",
        "must be a number with , or . as decimal mark and no thousands separator",
        "ska vara ett tal med , eller . som decimaltecken och utan tusentalsavgränsare");

    internal static readonly ImportRule NumberRange = new(
        "number_must_be_in_range", "must be in its range", "ska ligga inom gränserna");

    internal static readonly ImportRule MoneyDecimals = new(
        "money_must_be_whole_or_have_two_decimals", "must be whole or have two decimals", "ska vara ett heltal eller ha två decimaler");

    internal static readonly ImportRule BooleanForm = new(
        "boolean_must_be_j_or_n",
        "must be J or N, JA or NEJ, 1 or 0, true or false",
        "ska vara J eller N, JA eller NEJ, 1 eller 0, true eller false");

    internal static readonly ImportRule Token = new(
        "token_must_be_in_the_list", "must be one of the tokens of the format", "ska vara ett av formatets värden");

    internal static readonly ImportRule Year = new(
        "year_must_have_four_digits", "must be a year of four digits", "ska vara ett årtal med fyra siffror");

    internal static readonly ImportRule HashLength = new(
        "hash_must_fit_its_limit", "must be a keyed hash of at most 128 characters", "ska vara en nycklad hash på högst 128 tecken");

    internal static readonly ImportRule RawAccount = new(
        "account_key_must_be_a_hash",
        "must be a keyed hash, never the account number itself",
        "ska vara en nycklad hash, aldrig själva kontonumret");

    internal static readonly ImportRule Phone = new(
        "telephone_must_have_7_to_15_digits",
        "must be a telephone number of 7 to 15 digits",
        "ska vara ett telefonnummer med 7 till 15 siffror");

    internal static readonly ImportRule Email = new(
        "email_must_have_one_at_sign",
        "must be an e-mail address with one @ and no spaces",
        "ska vara en e-postadress med ett @ och utan mellanslag");

    // Cells: places.
    internal static readonly ImportRule Uuid = new(
        "uuid_must_be_a_uuid", "must be a uuid", "ska vara ett uuid");

    internal static readonly ImportRule DwellingKey = new(
        "dwelling_key_must_be_a_uuid_or_address_key",
        "must be a uuid or a canonical address key",
        "ska vara ett uuid eller en adressnyckel i formatets form");

    internal static readonly ImportRule DwellingNumber = new(
        "dwelling_no_must_be_four_digits",
        "must be four digits, floor and position from 01 to 99",
        "ska ha fyra siffror, våning och läge från 01 till 99");

    internal static readonly ImportRule Postcode = new(
        "postcode_must_be_five_digits", "must be five digits", "ska ha fem siffror");

    internal static readonly ImportRule Municipality = new(
        "municipality_must_exist", "must be the code of a municipality", "ska vara koden för en kommun");

    internal static readonly ImportRule County = new(
        "county_must_exist", "must be the code of a county", "ska vara koden för ett län");

    internal static readonly ImportRule MunicipalityMissing = new(
        "municipality_must_be_given", "must tell the municipality", "ska ange kommunen");

    internal static readonly ImportRule MunicipalitiesDiffer = new(
        "municipality_codes_must_agree", "must agree with the other code of the municipality", "ska stämma med kommunens andra kod");

    internal static readonly ImportRule DwellingNumbersDiffer = new(
        "dwelling_numbers_must_agree", "must agree with the LGH number of the address", "ska stämma med LGH-numret i adressen");

    internal static readonly ImportRule DwellingMissing = new(
        "dwelling_must_be_given",
        "must be given, or the address, so that the dwelling is known",
        "ska anges, eller adressen, så att bostaden är känd");

    // Rows.
    internal static readonly ImportRule TillBeforeFran = new(
        "till_must_not_precede_fran", "must not be before the first day", "får inte ligga före den första dagen");

    internal static readonly ImportRule RelatedToSelf = new(
        "related_must_be_another_person", "must not be the person itself", "får inte vara samma person");

    internal static readonly ImportRule DeregistrationDateMissing = new(
        "deregistration_date_must_be_given",
        "must be given with a deregistration code",
        "ska anges tillsammans med en avregistreringskod");

    internal static readonly ImportRule OnlyCoordination = new(
        "only_a_coordination_number_may_have_it",
        "must be empty: only a coordination number may have it",
        "ska vara tom: bara ett samordningsnummer får ha uppgiften");

    internal static readonly ImportRule IdKindDiffers = new(
        "id_typ_must_fit_the_number", "must fit the number", "ska stämma med numret");

    internal static readonly ImportRule IdKindOff = new(
        "interim_and_reserve_numbers_must_be_switched_on",
        "must not be INTERIM or RESERV: they are switched off",
        "får inte vara INTERIM eller RESERV: de är avstängda");

    internal static readonly ImportRule ContactOrigin = new(
        "kalla_must_belong_to_the_partition",
        "must be the source that belongs to the partition of the delivery",
        "ska vara en källa som hör till leveransens delregister");

    internal static readonly ImportRule LandlordMissing = new(
        "landlord_must_be_given",
        "must be given where the delivery holds leases of several companies",
        "ska anges när leveransen innehåller flera bolags hyresavtal");

    internal static readonly ImportRule ExemptionObject = new(
        "object_must_be_type_and_key",
        "must be a type, a colon and a key of that type",
        "ska vara en typ, ett kolon och en nyckel av den typen");

    internal static readonly ImportRule ExemptionLength = new(
        "exemption_must_end_within_24_months",
        "must be at most 24 months after the extract date",
        "får ligga högst 24 månader efter uttagsdagen");

    internal static readonly ImportRule RuleId = new(
        "rule_id_must_be_a_rule", "must be the id of a rule, or KTRL", "ska vara en regels beteckning, eller KTRL");

    internal static readonly ImportRule KeyTwice = new(
        "row_key_must_be_unique", "must be unique: an earlier row has the same key", "ska vara unik: en tidigare rad har samma nyckel");

    internal static readonly ImportRule Overlap = new(
        "episodes_must_not_overlap",
        "must not overlap an earlier row of the same person",
        "får inte överlappa en tidigare rad om samma person");

    internal static readonly ImportRule RowFields = new(
        "row_must_fit_the_header", "must have as many fields as the header", "ska ha lika många fält som rubrikraden");

    internal static readonly ImportRule RowQuotes = new(
        "quotes_must_be_closed",
        "must close its quotes, and double a quote inside quotes",
        "ska avsluta sina citattecken, och dubblera ett citattecken inom citattecken");

    internal static readonly ImportRule RowLength = new(
        "row_must_fit_the_size_limit", "must not be longer than the size limit", "får inte vara längre än gränsen");

    // Files.
    internal static readonly ImportRule HeaderMissing = new(
        "header_must_be_present", "must begin with a header row", "ska börja med en rubrikrad");

    internal static readonly ImportRule ColumnMissing = new(
        "column_must_be_present", "must be a column of the file", "ska vara en kolumn i filen");

    internal static readonly ImportRule ColumnTwice = new(
        "column_must_not_repeat", "must be in the header only once", "får bara finnas en gång i rubrikraden");

    internal static readonly ImportRule Encoding = new(
        "encoding_must_be_utf8_or_latin1",
        "must be in UTF-8, ISO-8859-1 or Windows-1252",
        "ska vara i UTF-8, ISO-8859-1 eller Windows-1252");

    internal static readonly ImportRule TooManyFailed = new(
        "failed_rows_must_stay_under_the_limit",
        "must not have a larger share of failed rows than the limit",
        "får inte ha en större andel felaktiga rader än gränsen");

    internal static readonly ImportRule RowCount = new(
        "rows_must_match_the_manifest", "must have as many rows as the manifest says", "ska ha så många rader som manifestet säger");

    internal static readonly ImportRule Sha256 = new(
        "sha256_must_match_the_manifest", "must have the SHA-256 that the manifest says", "ska ha den SHA-256 som manifestet säger");

    internal static readonly ImportRule FileMissing = new(
        "file_must_be_present", "must be in the delivery: the manifest lists it", "ska finnas i leveransen: manifestet räknar upp den");

    internal static readonly ImportRule FileUnknown = new(
        "file_must_be_a_known_format", "must be one of the file names of the formats", "ska ha ett av formatens filnamn");

    internal static readonly ImportRule FilePartition = new(
        "file_must_belong_to_the_partition", "must belong to the partition of the manifest", "ska höra till manifestets delregister");

    internal static readonly ImportRule FileTwice = new(
        "file_must_be_listed_once", "must be listed only once", "får bara räknas upp en gång");

    internal static readonly ImportRule FileSize = new(
        "file_must_fit_the_size_limit", "must not be larger than the size limit of a file", "får inte vara större än gränsen för en fil");

    internal static readonly ImportRule FileUnreadable = new(
        "file_must_be_readable", "must be readable", "ska gå att läsa");

    // Deliveries.
    internal static readonly ImportRule ManifestMissing = new(
        "manifest_must_be_present", "must be in the delivery", "ska finnas i leveransen");

    internal static readonly ImportRule ManifestJson = new(
        "manifest_must_be_a_json_object", "must be a JSON object", "ska vara ett JSON-objekt");

    internal static readonly ImportRule ManifestField = new(
        "manifest_field_must_be_given", "must be given in the manifest, in its form", "ska anges i manifestet, i rätt form");

    internal static readonly ImportRule ExtractInFuture = new(
        "extract_date_must_not_be_in_the_future", "must not be in the future", "får inte ligga i framtiden");

    internal static readonly ImportRule EnvironmentDiffers = new(
        "environment_must_be_that_of_the_installation", "must be the environment of the installation", "ska vara installationens miljö");

    internal static readonly ImportRule DeliveryMissing = new(
        "delivery_must_be_present",
        "must be a delivery, an archive of one, or a folder of deliveries",
        "ska vara en leverans, ett arkiv med en leverans eller en mapp med leveranser");

    internal static readonly ImportRule Archive = new(
        "archive_must_be_readable", "must be a readable zip archive", "ska vara ett läsbart zip-arkiv");

    // Warnings: the row is kept.
    internal static readonly ImportRule NameMissing = new(
        "name_is_missing", "is empty though the person is not protected", "är tomt fast personen inte är skyddad");

    internal static readonly ImportRule BirthDateDiffers = new(
        "birth_date_differs_from_number", "differs from the number", "skiljer sig från numret");

    internal static readonly ImportRule HouseholdTypeCode = new(
        "household_type_1_or_2",
        "has a code that means nothing; taken as unknown",
        "har en kod som inte betyder något; den läses som okänd");

    internal static readonly ImportRule UuidAndAddressDiffer = new(
        "uuid_and_address_differ",
        "points at another dwelling than the address; the uuid counts",
        "pekar på en annan bostad än adressen; uuid gäller");

    // The store.
    internal static readonly ImportRule StoreUnwritable = new(
        "data_folder_must_be_writable",
        "must be writable and have room; the last accepted state stays",
        "ska gå att skriva i och ha plats; det senast mottagna gäller");

    internal static readonly ImportRule StoreBusy = new(
        "import_must_run_alone", "must not be in use by another import", "får inte användas av en annan inläsning");

    /// <summary>Gets every rule, for the page of codes and for the test that each is produced.</summary>
    public static IReadOnlyList<ImportRule> All { get; } =
    [
        .. typeof(ImportRules)
            .GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)
            .Select(field => field.GetValue(null)).OfType<ImportRule>(),
    ];

    /// <summary>Gets the rule with a code; null where there is none.</summary>
    public static ImportRule? Find(string code) => All.FirstOrDefault(r => r.Code == code);

    internal static ImportRule TextUpTo(int characters) => TextLength with
    {
        Text = string.Create(CultureInfo.InvariantCulture, $"must be at most {characters} characters"),
    };

    internal static ImportRule Between(decimal least, decimal most) => NumberRange with
    {
        Text = string.Create(CultureInfo.InvariantCulture, $"must be between {least} and {most}"),
    };

    internal static ImportRule AtLeast(decimal least) => NumberRange with
    {
        Text = string.Create(CultureInfo.InvariantCulture, $"must be at least {least}"),
    };

    internal static ImportRule OneOf(IEnumerable<string> tokens) => Token with { Text = $"must be one of {string.Join(", ", tokens)}" };
}
