using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The relationship types between persons and places.</summary>
internal static class PopulationTypes
{
    private static readonly string[] Population = [Partition.Population];

    public static IReadOnlyList<TypeSchema> All { get; } = [.. Homes(), .. Kinship(), .. Units(), Exempts()];

    private static TypeSchema[] Homes() =>
    [
        FactType(
            "REGISTERED_AT", "Person -> Dwelling, Person -> Municipality", Population, "folkbokförd på", "registered at",
            [
                .. Period,
                Day("reportedOn", "Aviserad den", "Reported on"),
                Text("kind", "Folkbokföringstyp", "Kind of registration"),
                Text("careOf", "c/o", "c/o"),
                Integer("stayDays", "Vistelsens längd i dagar (tomt = pågår)", "Length of the stay in days (none = lasts)"),
                Flag("renewal", "Fortsätter på samma bostad utan flytt", "Goes on at the same dwelling without a move"),
                Number("streetShare", "Andel av gatan som fick ny folkbokföring samma dag", "Share of the street registered anew that day"),
            ]),
        DerivedType("AT", "Dwelling -> Address", Population, "ligger på", "lies at"),
        DerivedType("ON", "Address -> Property", Population, "hör till", "belongs to"),
    ];

    private static TypeSchema[] Kinship() =>
    [
        FactType(
            "RELATED_TO", "Person -> Person", Population, "släkt enligt registret med", "related to",
            [Text("kind", "Slag: M make, P partner, F förälder, V vårdnadshavare", "Kind: M spouse, P partner, F parent, V guardian"), .. Period]),
        DerivedType("KIN_OF", "Person -> Person", Population, "nära släkt med", "kin of"),
        FactType(
            "ALSO_KNOWN_AS", "Person -> Person", Population, "har också numret", "also known as",
            Day("reportedOn", "Hänvisningen syns sedan", "Cross-reference first seen on")),
        DerivedType(
            "SAME_AS", "Person -> Person", Population, "samma person som", "same person as",
            Number("weight", "Vikt", "Match weight"),
            Number("probability", "Sannolikhet", "Probability"),
            Text("reasons", "Skäl", "Reasons")),
    ];

    private static TypeSchema[] Units() =>
    [
        DerivedType("MEMBER_OF", "Person -> FamilyUnit", Population, "ingår i", "member of"),
        DerivedType("LIVES_IN", "FamilyUnit -> Dwelling", Population, "bor i", "lives in"),
    ];

    private static TypeSchema Exempts()
        => DerivedType("EXEMPTS", "Exemption -> *", [.. Partition.All], "undantar", "exempts");
}
