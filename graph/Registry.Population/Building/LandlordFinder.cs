using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>
/// Finds the landlord of a lease that a row names by its lease id alone: the only landlord of the delivery; where the
/// delivery holds no lease, the only one among the leases of the same controller that have this id.
/// </summary>
internal sealed class LandlordFinder
{
    private readonly DeliveryLedger _ledger;
    private readonly PartyId?[] _only;
    private readonly Lazy<Dictionary<(string Controller, string LeaseId), PartyId>> _byLease;

    public LandlordFinder(DeliveryLedger ledger)
    {
        _ledger = ledger;
        _only = [.. ledger.Deliveries.Select(delivery => Only(delivery.Leases.Select(lease => lease.Landlord)))];
        _byLease = new(IndexLeases);
    }

    /// <summary>Finds the landlord; number 0 where nobody can tell.</summary>
    public PartyId Find(PartyId? told, string leaseId, int delivery)
        => told ?? _only[delivery]
            ?? _byLease.Value.GetValueOrDefault((_ledger.Deliveries[delivery].Manifest.Controller, leaseId));

    private static PartyId? Only(IEnumerable<PartyId> landlords)
    {
        var distinct = landlords.Distinct().Take(2).ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }

    private Dictionary<(string Controller, string LeaseId), PartyId> IndexLeases()
    {
        var index = new Dictionary<(string Controller, string LeaseId), PartyId>();
        foreach (var delivery in _ledger.Deliveries)
        {
            foreach (var lease in delivery.Leases)
            {
                var key = (delivery.Manifest.Controller, lease.LeaseId);
                if (!index.TryAdd(key, lease.Landlord) && index[key] != lease.Landlord)
                {
                    index[key] = default;
                }
            }
        }

        return index;
    }
}
