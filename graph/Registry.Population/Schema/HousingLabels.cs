using static Registry.Population.Schema.SchemaWords;

namespace Registry.Population.Schema;

/// <summary>The labels of the housing companies.</summary>
internal static class HousingLabels
{
    public static IReadOnlyList<LabelSchema> All { get; } =
    [
        Fact(
            "Lease", [Partition.Housing], "Hyreskontrakt", "Lease",
            Text("key", "Bolagets organisationsnummer/kontrakt", "Landlord's organisation number/lease"),
            Text("leaseId", "Kontraktsnummer", "Lease id"),
            Text("landlord", "Bolagets organisationsnummer", "Landlord's organisation number"),
            Text("objectId", "Bolagets objektnummer", "The landlord's object number"),
            Text("kind", "Kontraktstyp", "Kind of lease"),
            Day("start", "Start", "Start"),
            Day("end", "Slut (första dagen efter; tomt = löper)", "End (the first day after; none = runs)"),
            Day("noticeOn", "Uppsagt den", "Notice given on"),
            Text("noticeReason", "Uppsägningsorsak", "Reason of notice"),
            Money("monthlyRent", "Månadshyra, kr", "Monthly rent, SEK"),
            Text("transfer", "Överlåtelsetyp", "Kind of transfer"),
            Flag("active", "Löper på dagen", "Runs on the day"),
            Flag("subletsKnown", "Bolaget levererar sina andrahandsupplåtelser", "The landlord delivers its sub-lets"),
            Flag("muted", "Tystat", "Muted")),
        Fact(
            "Sublet", [Partition.Housing], "Andrahandsupplåtelse", "Sub-let",
            Text("key", "Kontrakt, andrahandshyresgäst och första dag", "Lease, sub-tenant and first day"),
            Text("permittedBy", "Tillstånd av", "Permitted by"),
            Text("reason", "Skäl", "Reason"),
            Day("from", "Från och med", "First day"),
            Day("to", "Till (första dagen efter)", "End (the first day after)"),
            Money("rent", "Hyra i andra hand, kr", "Sub-let rent, SEK"),
            Flag("current", "Gäller på dagen", "Holds on the day")),
    ];
}
