using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The labels of the population: persons, where they live, and the sources themselves.</summary>
internal static class PopulationLabels
{
    private static readonly string[] Population = [Partition.Population];

    public static IReadOnlyList<LabelSchema> All { get; } = [Person(), Dwelling(), .. Places(), .. Bookkeeping()];

    private static LabelSchema Person() => Fact(
        "Person", Population, "Person", "Person",
        Text("id", "Person- eller samordningsnummer", "Personal identity or coordination number"),
        Text("kind", "Slag av nummer (PNR, SNR)", "Kind of number (PNR, SNR)"),
        Text("given", "Förnamn", "Given names"),
        Text("middle", "Mellannamn", "Middle name"),
        Text("surname", "Efternamn", "Surname"),
        Day("bornFrom", "Född tidigast", "Born no earlier than"),
        Day("bornTo", "Född senast", "Born no later than"),
        Flag("adult", "Säkert myndig på dagen", "Adult on the day for every possible birth date"),
        Text("deregistrationCode", "Avregistreringskod", "Deregistration code"),
        Day("deregisteredOn", "Avregistrerad den", "Deregistered on"),
        Text("identityLevel", "Identitetsnivå", "Identity level"),
        Flag("dormant", "Vilande samordningsnummer", "Dormant coordination number"),
        Flag("stub", "Saknas i personer.csv", "Missing in personer.csv"));

    private static LabelSchema Dwelling() => Fact(
        "Dwelling", Population, "Bostad", "Dwelling",
        Text("key", "Nyckel: uuid, annars adressnyckel", "Key: uuid, else address key"),
        Text("uuid", "Lägenhetens uuid", "Dwelling uuid"),
        Text("addressKey", "Kanonisk adressnyckel", "Canonical address key"),
        Text("municipality", "Kommunkod", "Municipality code"),
        Text("street", "Gata", "Street"),
        Text("number", "Gatunummer", "Street number"),
        Text("letter", "Littera", "Entrance letter"),
        Text("dwellingNumber", "Lägenhetsnummer", "Dwelling number"),
        Text("postcode", "Postnummer", "Postcode"),
        Text("town", "Postort", "Postal town"),
        Integer("rooms", "Antal rum (utan kök)", "Rooms (kitchen not counted)"),
        Number("areaM2", "Bostadsarea i m²", "Living area in m²"),
        Text("kitchen", "Kökstyp", "Kitchen type"),
        Text("category", "Lägenhetskategori", "Category"),
        Text("tenure", "Upplåtelseform", "Tenure"),
        Text("owner", "Ägarens organisationsnummer", "Owner's organisation number"),
        Text("status", "Status i registret", "Status in the register"),
        Day("validFrom", "Finns från och med", "Exists from"),
        Day("validTo", "Finns till (första dagen efter)", "Exists until (the first day after)"),
        Flag("inRegister", "Finns i lägenhetsregistret", "Has a row in the dwelling register"),
        Flag("registerExpected", "Kommunen levererar lägenhetsregister", "Its municipality delivers a dwelling register"),
        Flag("muted", "Tystad", "Muted"),
        Integer("residents", "Folkbokförda på dagen", "Residents on the day"),
        Integer("adults", "Vuxna folkbokförda på dagen", "Adult residents on the day"),
        Integer("familyUnits", "Familjeenheter på dagen", "Family units on the day"),
        Integer("norm2Capacity", "Personer som ryms enligt norm 2", "Persons that norm 2 allows"),
        Integer("norm2Excess", "Personer över norm 2", "Persons above norm 2"),
        Flag("exempted", "Har ett giltigt undantag utanför socialtjänsten", "Has a valid exemption not of the social services"),
        Flag("normal", "Vanlig bostad utan sådant undantag", "Ordinary dwelling without such an exemption"));

    private static LabelSchema[] Places() =>
    [
        Derived(
            "Address", [Partition.Population, Partition.Company], "Entréadress", "Entrance address",
            Text("key", "Kanonisk adressnyckel utan lägenhetsnummer", "Canonical address key without dwelling number"),
            Text("municipality", "Kommunkod", "Municipality code"),
            Text("street", "Gata", "Street"),
            Text("number", "Gatunummer", "Street number"),
            Text("letter", "Littera", "Entrance letter"),
            Text("postcode", "Postnummer", "Postcode"),
            Text("town", "Postort", "Postal town")),
        Derived(
            "Property", Population, "Fastighet", "Property",
            Text("key", "Kommunkod och fastighetsbeteckning", "Municipality code and property designation")),
        Derived(
            "Municipality", Population, "Kommun", "Municipality",
            Text("code", "Kommunkod", "Municipality code"),
            Text("name", "Namn", "Name")),
        Derived(
            "FamilyUnit", Population, "Familjeenhet", "Family unit",
            Text("key", "Bostadens nyckel och löpnummer", "Key of the dwelling and running number"),
            Integer("persons", "Personer", "Persons"),
            Integer("adults", "Vuxna", "Adults")),
    ];

    private static LabelSchema[] Bookkeeping() =>
    [
        Fact(
            "Exemption", [.. Partition.All], "Undantag", "Exemption",
            Text("key", "Partition, objekt och kod", "Partition, object and code"),
            Text("objectType", "Slag av objekt", "Type of object"),
            Text("objectKey", "Objektets nyckel", "Key of the object"),
            Text("code", "Kod X01-X18", "Code X01-X18"),
            Day("validTo", "Giltigt till och med", "Last valid day"),
            Text("partition", "Partition", "Partition")),
        Derived(
            "Source", [.. Partition.All], "Källa", "Source",
            Text("key", "Partition, ansvarig och filnamn", "Partition, controller and file name"),
            Text("file", "Filnamn", "File name"),
            Text("partition", "Partition", "Partition"),
            Text("controller", "Personuppgiftsansvarig", "Controller"),
            Day("extractDate", "Senaste uttagsdatum", "Newest extract date"),
            Integer("ageDays", "Ålder i dagar", "Age in days"),
            Flag("stale", "Äldre än 14 dagar", "More than 14 days old"),
            Flag("blocked", "Äldre än 45 dagar, används inte", "More than 45 days old, not used"),
            Integer("rows", "Gällande rader", "Rows in force"),
            Number("matchRate", "Andel rader vars bostad hittas", "Share of rows whose dwelling is found"),
            Day("historyFrom", "Äldsta avslutade dag", "Earliest ended day")),
        Derived(
            "Snapshot", Population, "Ögonblicksbild", "Snapshot",
            Text("key", "Alltid `snapshot`", "Always `snapshot`"),
            Day("day", "Dag som grafen gäller för", "The day the graph is as of")),
    ];
}
