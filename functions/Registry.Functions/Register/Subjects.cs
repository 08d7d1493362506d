using Registry.Functions.Cases;
using Registry.Graph;
using Registry.Population.Schema;

namespace Registry.Functions.Register;

/// <summary>Ties the subject types of formats.md, section 6, to labels and keys of the graph.</summary>
public static class Subjects
{
    private static readonly Dictionary<string, (string Label, string Key)> ByType = new()
    {
        ["dwelling"] = ("Dwelling", "key"),
        ["address"] = ("Address", "key"),
        ["person"] = ("Person", "id"),
        ["company"] = ("Company", "orgno"),
        ["account"] = ("Account", "key"),
        ["contact"] = ("Contact", "value"),
        ["lease"] = ("Lease", "key"),
        ["decision"] = ("Decision", "id"),
    };

    public static IReadOnlyCollection<string> Types => ByType.Keys;

    public static string KeyOf(string label) => PopulationSchema.Label(label).Key;

    /// <summary>The subject that a node is; null for labels that are never one.</summary>
    public static Subject? Of(RegisterWindow window, int node)
    {
        var label = window.Labels(node)[0];
        var (type, (_, key)) = ByType.FirstOrDefault(t => t.Value.Label == label);
        return type is null ? null : new(type, window.Text(node, key));
    }

    /// <summary>A query that fixes the subject as `n` by the parameter `key`.</summary>
    public static string Match(string type) => $"MATCH (n:{ByType[type].Label} {{{ByType[type].Key}: $key}})";

    public static bool IsKnown(string type) => ByType.ContainsKey(type);

    /// <summary>Finds a subject in the whole graph; for the program itself, never for an answer to a caller.</summary>
    public static bool TryFind(GraphSnapshot graph, Subject subject, out int node)
    {
        node = -1;
        return ByType.TryGetValue(subject.Type, out var at) && graph.TryFindNode(at.Label, subject.Key, out node);
    }
}
