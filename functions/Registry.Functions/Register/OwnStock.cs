using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>
/// What an officer of one housing company sees: its own dwellings and leases, the sub-lets and parties of those leases.
/// Where anybody is registered, and any other landlord's stock, does not exist.
/// </summary>
public static class OwnStock
{
    private static readonly string[] Types = ["OWNS", "LETS", "OF", "PARTY_TO", "SUBLET_OF", "SUBTENANT_IN", "AT"];

    public static GraphView View(GraphSnapshot graph, string company)
    {
        var filter = new NodeFilter(graph.NodeCount);
        if (graph.TryFindNode("Company", company, out var own))
        {
            filter.Add(own);
            AddStock(graph, own, filter);
        }

        return new()
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
            Nodes = filter,
        };
    }

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

    private static void AddStock(GraphSnapshot graph, int own, NodeFilter filter)
    {
        var dwellings = Outgoing(graph, "OWNS", own).ToHashSet();
        foreach (var lease in Outgoing(graph, "LETS", own))
        {
            filter.Add(lease);
            dwellings.UnionWith(Outgoing(graph, "OF", lease));
            AddAll(filter, Incoming(graph, "PARTY_TO", lease));
            foreach (var sublet in Incoming(graph, "SUBLET_OF", lease))
            {
                filter.Add(sublet);
                AddAll(filter, Incoming(graph, "SUBTENANT_IN", sublet));
            }
        }

        foreach (var dwelling in dwellings)
        {
            filter.Add(dwelling);
            AddAll(filter, Outgoing(graph, "AT", dwelling));
        }
    }

    private static void AddAll(NodeFilter filter, int[] nodes)
    {
        foreach (var node in nodes)
        {
            filter.Add(node);
        }
    }

    private static int[] Outgoing(GraphSnapshot graph, string type, int node) =>
        graph.RelationshipsOf(type)?.Outgoing.Neighbours(node).ToArray() ?? [];

    private static int[] Incoming(GraphSnapshot graph, string type, int node) =>
        graph.RelationshipsOf(type)?.Incoming.Neighbours(node).ToArray() ?? [];
}
