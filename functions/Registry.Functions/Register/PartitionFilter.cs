using Registry.Functions.Access;
using Registry.Graph;
using Registry.Graph.Neo4j;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>
/// The nodes that exist for a caller of some partitions. A node of a label that several partitions share, or that was
/// made only because a row named it, exists where a fact of a visible partition speaks of it; otherwise the mere existence
/// of a person or an account would tell what the social services know.
/// </summary>
public static class PartitionFilter
{
    // Labels without a row of their own, and labels that a hidden row may have called into being.
    private static readonly string[] Shared =
        ["Person", "Dwelling", "Company", "Account", "Contact", "Address", "Property", "Municipality", "FamilyUnit"];

    private static readonly Dictionary<string, string> PartitionOfOrigin = new()
    {
        ["kommun"] = "population",
        ["bolag"] = "housing",
        ["socialtjanst"] = "social",
    };

    public static NodeFilter Of(
        GraphSnapshot graph,
        Role role,
        IReadOnlyList<string> partitions,
        IReadOnlyList<string> labels,
        IReadOnlyList<string> types)
    {
        var filter = new NodeFilter(graph.NodeCount) { Mark = $"{ViewMarks.Prefix}{role.Token()}" };
        var waiting = new HashSet<int>();
        foreach (var group in graph.NodeGroups.Where(g => g.Labels.Any(labels.Contains)))
        {
            for (var node = group.First; node < group.First + group.Count; node++)
            {
                switch (Judge(graph, group.Labels[0], node, role, partitions))
                {
                    case true:
                        filter.Add(node);
                        break;
                    case null:
                        waiting.Add(node);
                        break;
                }
            }
        }

        Spread(graph, filter, waiting, types);
        return filter;
    }

    /// <summary>True: its own fact is visible; false: hidden; null: it exists where a visible fact names it.</summary>
    private static bool? Judge(GraphSnapshot graph, string label, int node, Role role, IReadOnlyList<string> partitions) => label switch
    {
        FindingGraph.Label => Text(graph, node, "recipients").Split(FindingGraph.Separator).Contains(role.Token()),
        "Exemption" or "Source" => partitions.Contains(Text(graph, node, "partition")),
        "Contact" => PartitionOfOrigin.TryGetValue(Text(graph, node, "origin"), out var p) && partitions.Contains(p) ? null : false,
        "Person" => graph.NodeProperty(node, "stub") is { Kind: ValueKind.Boolean, AsBoolean: true } ? null : true,
        "Dwelling" => graph.NodeProperty(node, "inRegister") is { Kind: ValueKind.Boolean, AsBoolean: true } ? true : null,
        "Company" => graph.NodeProperty(node, "name").IsNull ? null : true,
        _ => Shared.Contains(label) ? null : true,
    };

    private static string Text(GraphSnapshot graph, int node, string name) =>
        graph.NodeProperty(node, name) is { Kind: ValueKind.String } value ? value.AsText : string.Empty;

    /// <summary>
    /// Lets visible relationships carry visibility to waiting nodes, step by step until nothing changes. A finding is no fact:
    /// what it concerns is not made visible by it.
    /// </summary>
    private static void Spread(GraphSnapshot graph, NodeFilter filter, HashSet<int> waiting, IReadOnlyList<string> types)
    {
        var groups = graph.RelationshipGroups.Where(g => types.Contains(g.Type) && g.Type != FindingGraph.Type).ToList();
        for (var changed = waiting.Count > 0; changed;)
        {
            changed = false;
            foreach (var group in groups)
            {
                var starts = group.Starts;
                var ends = group.Ends;
                for (var i = 0; i < starts.Length; i++)
                {
                    var (from, to) = (filter.Contains(starts[i]), filter.Contains(ends[i]));
                    if (from != to && waiting.Remove(from ? ends[i] : starts[i]))
                    {
                        filter.Add(from ? ends[i] : starts[i]);
                        changed = true;
                    }
                }
            }
        }
    }
}
