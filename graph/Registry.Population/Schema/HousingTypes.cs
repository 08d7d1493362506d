using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The relationship types of leases and ownership.</summary>
internal static class HousingTypes
{
    private static readonly string[] Housing = [Partition.Housing];

    public static IReadOnlyList<TypeSchema> All { get; } =
    [
        DerivedType("OWNS", "Company -> Dwelling", [Partition.Population], "äger", "owns"),
        DerivedType("LETS", "Company -> Lease", Housing, "hyr ut", "lets"),
        DerivedType("OF", "Lease -> Dwelling", Housing, "avser", "of"),
        FactType(
            "PARTY_TO", "Person -> Lease, Company -> Lease", Housing, "part i", "party to",
            [Text("role", "Roll", "Role"), .. Period]),
        DerivedType("SUBLET_OF", "Sublet -> Lease", Housing, "upplåter", "sub-lets"),
        DerivedType("SUBTENANT_IN", "Person -> Sublet", Housing, "andrahandshyresgäst i", "sub-tenant in"),
    ];
}
