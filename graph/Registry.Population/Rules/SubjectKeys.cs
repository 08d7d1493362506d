using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary>Names nodes as formats.md section 6 names subjects.</summary>
/// <param name="graph">The population graph.</param>
internal sealed class SubjectKeys(GraphSnapshot graph)
{
    private static readonly Dictionary<string, (string Type, string Property)> ByLabel = new(StringComparer.Ordinal)
    {
        ["Dwelling"] = ("dwelling", "key"),
        ["Address"] = ("address", "key"),
        ["Person"] = ("person", "id"),
        ["Company"] = ("company", "orgno"),
        ["Account"] = ("account", "key"),
        ["Contact"] = ("contact", "value"),
        ["Lease"] = ("lease", "key"),
        ["Decision"] = ("decision", "id"),
    };

    /// <summary>Gets the subject of a node; null for a node that is no subject.</summary>
    public SubjectRef? Of(int node)
    {
        foreach (var label in graph.LabelsOf(node))
        {
            if (ByLabel.TryGetValue(label, out var form) && graph.NodeProperty(node, form.Property) is { IsNull: false } key)
            {
                return new(form.Type, key.AsText);
            }
        }

        return null;
    }
}
