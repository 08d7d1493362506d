using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Deliveries;

/// <summary>Whose leases a delivery holds.</summary>
internal static class Landlords
{
    /// <summary>Gets the landlord of all leases, who is meant where a party or a sub-let names none; null with several or none.</summary>
    public static PartyId? OnlyOf(IEnumerable<LeaseRow> leases) =>
        leases.Select(l => l.Landlord).Distinct().Take(2).ToList() is [var only] ? only : null;
}
