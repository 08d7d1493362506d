using Registry.Population.Facts;

namespace Registry.Population.Building;

/// <summary>
/// The dwellings and leases at which rules about emptiness or absence stay silent. One flag, no reason: a mark left by a
/// dropped row looks like one left by a stale file.
/// </summary>
internal sealed class MuteMarks
{
    private readonly HashSet<int> _dwellings = [];
    private readonly HashSet<string> _leases = new(StringComparer.Ordinal);
    private readonly HashSet<(string Partition, string Controller)> _weakControllers = [];
    private readonly HashSet<(string Partition, string Controller)> _withSublets = [];

    public MuteMarks(PopulationState state)
    {
        foreach (var mute in InForce(state.Facts.Ledger.Deliveries))
        {
            if (mute.ObjectType == "lease")
            {
                _leases.Add(mute.LeaseKey);
            }
            else if (state.Dwellings.Find(mute.Dwelling) is var dwelling && dwelling >= 0)
            {
                _dwellings.Add(dwelling);
            }
        }

        foreach (var source in state.Sources)
        {
            // Old sub-lets are no sub-lets known: a permission may have come since.
            if (source is { FileName: "hyreskontrakt.csv" or "kontraktsparter.csv" or "andrahand.csv" }
                && (source.Stale || source.BadlyMatched))
            {
                _weakControllers.Add((source.Partition, source.Controller));
            }

            if (source is { FileName: "andrahand.csv", Blocked: false })
            {
                _withSublets.Add((source.Partition, source.Controller));
            }
        }
    }

    public bool IsDwellingMuted(int dwelling) => _dwellings.Contains(dwelling);

    public bool IsLeaseMuted(string leaseKey, DeliveryManifest manifest)
        => _leases.Contains(leaseKey) || _weakControllers.Contains((manifest.Partition, manifest.Controller));

    /// <summary>Tells whether a landlord delivers its sub-lets; one that does not may have permitted any.</summary>
    public bool AreSubletsKnown(DeliveryManifest manifest) => _withSublets.Contains((manifest.Partition, manifest.Controller));

    // A full delivery says anew what an earlier one of its controller said, if it holds at least the same files.
    private static IEnumerable<MuteRow> InForce(IReadOnlyList<Delivery> deliveries)
    {
        for (var i = 0; i < deliveries.Count; i++)
        {
            var earlier = deliveries[i];
            var renewed = earlier.Mutes.Count > 0 && deliveries.Skip(i + 1).Any(later =>
                later.Manifest.Mode == "full"
                && later.Manifest.Partition == earlier.Manifest.Partition
                && later.Manifest.Controller == earlier.Manifest.Controller
                && earlier.FileNames.All(later.FileNames.Contains));
            foreach (var mute in renewed ? [] : earlier.Mutes)
            {
                yield return mute;
            }
        }
    }
}
