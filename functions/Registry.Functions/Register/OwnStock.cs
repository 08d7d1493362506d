using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>
/// What an officer of one housing company sees: its own dwellings and leases, the sub-lets and parties of those leases.
/// Where anybody is registered, and any other landlord's stock, does not exist.
/// </summary>
public static class OwnStock
{
    private static readonly string[] Types = ["OWNS", "LETS", "OF", "PARTY_TO", "SUBLET_OF", "SUBTENANT_IN", "AT"];

    // From the company to its leases and dwellings, and on to who and what belongs to them.
    private static readonly ReachStep[][] Paths =
    [
        [],
        [ReachStep.Along("LETS")],
        [ReachStep.Along("LETS"), ReachStep.Against("PARTY_TO")],
        [ReachStep.Along("LETS"), ReachStep.Against("SUBLET_OF")],
        [ReachStep.Along("LETS"), ReachStep.Against("SUBLET_OF"), ReachStep.Against("SUBTENANT_IN")],
        [ReachStep.Along("LETS"), ReachStep.Along("OF")],
        [ReachStep.Along("LETS"), ReachStep.Along("OF"), ReachStep.Along("AT")],
        [ReachStep.Along("OWNS")],
        [ReachStep.Along("OWNS"), ReachStep.Along("AT")],
    ];

    public static GraphView View(GraphSnapshot graph, string company) => new()
    {
        Labels = new Dictionary<string, IReadOnlySet<string>?>
        {
            ["Dwelling"] = CallerViews.Readable("Dwelling"),
            ["Address"] = null,
            ["Lease"] = CallerViews.Readable("Lease"),
            ["Sublet"] = null,
            ["Person"] = new HashSet<string> { "id", "given", "middle", "surname" },
            ["Company"] = new HashSet<string> { "orgno", "name" },
        },
        Types = Types.ToDictionary(t => t, _ => (IReadOnlySet<string>?)null),
        Nodes = new NodeReach("Company", company, Paths).In(graph),
    };

    /// <summary>Finds the company with the most leases; the smallest number among equals.</summary>
    public static string? LargestLandlord(GraphSnapshot graph)
    {
        var lets = graph.RelationshipsOf("LETS");
        return lets is null
            ? null
            : lets.Starts.ToArray().CountBy(s => s)
                .OrderByDescending(c => c.Value)
                .Select(c => graph.NodeProperty(c.Key, "orgno").AsText)
                .FirstOrDefault();
    }
}
