using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The relationship types of social services, care and internal audit.</summary>
internal static class SocialTypes
{
    private static readonly string[] Social = [Partition.Social];

    public static IReadOnlyList<TypeSchema> All { get; } =
    [
        FactType(
            "COVERS", "Decision -> Person", Social, "omfattar", "covers",
            Text("role", "Roll i hushållet", "Role in the household"),
            Number("share", "Andel av månaden", "Share of the month")),
        DerivedType("CLAIMS_HOME", "Decision -> Dwelling", Social, "uppger bostad", "states the dwelling"),
        DerivedType("CLAIMS_LEASE", "Decision -> Lease", Social, "uppger kontrakt", "states the lease"),
        DerivedType("UNDER", "Payment -> Decision", Social, "enligt", "under"),
        FactType(
            "REACHED_AT", "Person -> Contact", [Partition.Population, Partition.Housing, Partition.Social], "nås på", "reached at",
            [.. Period]),
        DerivedType("RECEIVES", "Person -> CareService", [Partition.Care], "får", "receives", Days()),
        DerivedType("SERVES", "Company -> CareService", [Partition.Care], "utför", "serves", Days()),
        DerivedType("EMPLOYED_AS", "Person -> Employment", [Partition.Audit], "anställd som", "employed as"),
    ];

    private static PropertySchema[] Days() => [.. Period.Where(property => property.Name != "current")];
}
