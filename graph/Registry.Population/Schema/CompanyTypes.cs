using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The relationship types of companies and of money.</summary>
internal static class CompanyTypes
{
    public static IReadOnlyList<TypeSchema> All { get; } =
    [
        FactType(
            "HAS_ROLE", "Person -> Company", [Partition.Company], "har roll i", "has a role in",
            [Text("role", "Roll", "Role"), .. Period]),
        DerivedType(
            "SEATED_AT", "Company -> Dwelling, Company -> Address", [Partition.Company], "har säte på", "seated at",
            Text("careOf", "c/o", "c/o")),
        DerivedType(
            "PAYS",
            "Payment -> Person, Payment -> Company, SupplierPayment -> Company, Grant -> Company",
            [Partition.Social, Partition.Company], "betalas till", "pays"),
        DerivedType(
            "PAID_TO",
            "Payment -> Account, SupplierPayment -> Account, Grant -> Account",
            [Partition.Social, Partition.Company], "sätts in på", "paid to"),
    ];
}
