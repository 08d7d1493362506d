using Registry.Import.Csv;
using Registry.Population.Facts;
using Registry.Population.Identifiers;

namespace Registry.Import.Deliveries;

/// <summary>
/// Leaves a mark where a row of a housing company was rejected: a permission, a party or a lease that was told in a broken
/// row must not be held against anybody as missing. A corrected delivery takes the mark away.
/// </summary>
internal static class RejectedRowMarks
{
    public static void Leave(Delivery delivery, IEnumerable<RejectedRow> rejected)
    {
        var only = Landlords.OnlyOf(delivery.Leases);
        foreach (var place in rejected.Select(r => r.Concerns))
        {
            if (!string.IsNullOrEmpty(place.LeaseId) && Known(place.Landlord, only) is { } landlord)
            {
                delivery.Mutes.Add(MuteRow.OfLease(landlord, place.LeaseId));
            }

            if (!place.Dwelling.IsEmpty)
            {
                delivery.Mutes.Add(MuteRow.OfDwelling(place.Dwelling));
            }
        }
    }

    // A broken number reads as 0.
    private static PartyId? Known(PartyId? told, PartyId? only) => told is { Number: > 0 } ? told : only;
}
