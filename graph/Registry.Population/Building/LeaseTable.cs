using Registry.Population.Identifiers;

namespace Registry.Population.Building;

/// <summary>Finds the number of a lease.</summary>
internal sealed class LeaseTable
{
    private readonly FoldedFacts _facts;
    private readonly Dictionary<(long Landlord, string LeaseId), int> _numbers = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    public LeaseTable(FoldedFacts facts)
    {
        _facts = facts;
        for (var i = 0; i < facts.Leases.Count; i++)
        {
            ref readonly var row = ref facts.Leases[i];
            _numbers.Add((row.Landlord.Number, row.LeaseId), i);
            _byId[row.LeaseId] = _byId.ContainsKey(row.LeaseId) ? -1 : i;
        }
    }

    public string KeyOf(int lease) => $"{_facts.Leases[lease].Landlord}/{_facts.Leases[lease].LeaseId}";

    /// <summary>Finds the lease of a row of a housing company; -1 where there is none.</summary>
    public int Find(PartyId? landlord, string leaseId, int delivery)
        => _numbers.GetValueOrDefault((_facts.Landlords.Find(landlord, leaseId, delivery).Number, leaseId), -1);

    /// <summary>Finds the lease that a decision claims; without a landlord only where the lease id is unique.</summary>
    public int FindClaimed(PartyId? landlord, string leaseId)
        => leaseId.Length == 0 ? -1
            : landlord is { } stated ? _numbers.GetValueOrDefault((stated.Number, leaseId), -1)
            : _byId.GetValueOrDefault(leaseId, -1);
}
