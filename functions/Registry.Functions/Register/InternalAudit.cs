using Registry.Functions.Access;
using Registry.Graph;
using Registry.Graph.Neo4j;

namespace Registry.Functions.Register;

/// <summary>What internal audit sees: employees, their company roles and what was paid to those companies.</summary>
public static class InternalAudit
{
    private static readonly string[] Types = ["EMPLOYED_AS", "HAS_ROLE", "PAYS"];

    public static GraphView View(GraphSnapshot graph)
    {
        var filter = new NodeFilter(graph.NodeCount) { Mark = $"{ViewMarks.Prefix}{Role.InternalAudit.Token()}" };
        foreach (var label in new[] { "Employment", "Company", "SupplierPayment" })
        {
            foreach (var group in graph.GroupsWith(label))
            {
                for (var node = group.First; node < group.First + group.Count; node++)
                {
                    filter.Add(node);
                }
            }
        }

        foreach (var employee in graph.RelationshipsOf("EMPLOYED_AS") is { } group ? group.Starts : [])
        {
            filter.Add(employee);
        }

        return new()
        {
            Labels = new Dictionary<string, IReadOnlySet<string>?>
            {
                ["Employment"] = null,
                ["Company"] = null,
                ["SupplierPayment"] = null,
                ["Person"] = new HashSet<string> { "id", "given", "middle", "surname" },
            },
            Types = Types.ToDictionary(t => t, _ => (IReadOnlySet<string>?)null),
            Nodes = filter,
        };
    }
}
