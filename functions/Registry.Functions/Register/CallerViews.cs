using System.Collections.Concurrent;
using Registry.Functions.Access;
using Registry.Graph;
using Registry.Population.Schema;

namespace Registry.Functions.Register;

/// <summary>What of one graph each caller may see (design.md, section 7). Views are made once a graph and role.</summary>
public sealed class CallerViews(GraphSnapshot graph)
{
    private readonly ConcurrentDictionary<(Role Role, string Company), GraphView> _views = [];
    private readonly Lazy<string?> _largestLandlord = new(() => OwnStock.LargestLandlord(graph));

    public string? LargestLandlord => _largestLandlord.Value;

    public GraphView For(Caller caller) =>
        _views.GetOrAdd((caller.Role, caller.CompanyKey), key => key.Role switch
        {
            Role.Analyst => OfPartitions(key.Role),
            Role.SocialServices => SocialServices(),
            Role.HousingCompany => OwnStock.View(graph, key.Company),
            Role.InternalAudit => InternalAudit.View(graph),
            _ => Nothing,
        });

    /// <summary>Gets the views that one role has in common; a server marks what they hide.</summary>
    public IEnumerable<GraphView> OfRoles() =>
        new[] { Role.Analyst, Role.SocialServices, Role.InternalAudit }.Select(role => For(new(string.Empty, role, null)));

    /// <summary>Gets the partitions whose file rows a role may know of.</summary>
    public static IReadOnlyList<string> Partitions(Role role) => role switch
    {
        Role.Analyst => [Partition.Population, Partition.Housing, Partition.Company],
        Role.SocialServices => [Partition.Population, Partition.Housing, Partition.Social],
        Role.HousingCompany => [Partition.Housing],
        Role.InternalAudit => [Partition.Audit, Partition.Company],
        _ => [],
    };

    /// <summary>
    /// Gets the properties of a label that a caller may read; null: all. That a lease or a dwelling is muted is for the
    /// rules alone: a lone mark could point at a protected person.
    /// </summary>
    public static IReadOnlySet<string>? Readable(string label)
    {
        var names = PopulationSchema.Labels.Single(l => l.Name == label).Properties.Select(p => p.Name).ToHashSet();
        return names.Remove("muted") ? names : null;
    }

    private static GraphView Nothing { get; } = new()
    {
        Labels = new Dictionary<string, IReadOnlySet<string>?>(),
        Types = new Dictionary<string, IReadOnlySet<string>?>(),
    };

    private GraphView OfPartitions(Role role)
    {
        var partitions = Partitions(role);
        var labels = PopulationSchema.Labels.Where(l => l.Partitions.Any(partitions.Contains)).Select(l => l.Name).ToList();
        var types = PopulationSchema.Types.Where(t => t.Partitions.Any(partitions.Contains)).Select(t => t.Name).ToList();
        return new()
        {
            Labels = labels.ToDictionary(l => l, Readable),
            Types = types.ToDictionary(t => t, _ => (IReadOnlySet<string>?)null),
            Nodes = PartitionFilter.Of(graph, role, partitions, labels, types),
        };
    }

    private GraphView SocialServices()
    {
        var view = OfPartitions(Role.SocialServices);
        var entries = view.Labels!.Keys.ToDictionary(l => l, l => l switch
        {
            "Person" => ["id"],
            "Decision" => ["id", "caseNo"],
            _ => (IReadOnlyList<string>)[],
        });
        return new()
        {
            Labels = view.Labels,
            Types = view.Types,
            Nodes = view.Nodes,
            EntryKeys = entries,
            SteppedTypes = PopulationSchema.Types.Where(t => t.Partitions.Contains(Partition.Social)).Select(t => t.Name).ToHashSet(),
            EntryReason = LegalReasons.SocialEntry.En,
        };
    }
}
