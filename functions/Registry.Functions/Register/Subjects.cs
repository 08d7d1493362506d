using Registry.Functions.Cases;
using Registry.Graph;
using Registry.Population.Schema;

namespace Registry.Functions.Register;

/// <summary>Ties the subject types of formats.md, section 6, to labels and keys of the graph.</summary>
public static class Subjects
{
    private static readonly (string Type, string Label)[] Types =
    [
        ("dwelling", "Dwelling"),
        ("address", "Address"),
        ("person", "Person"),
        ("company", "Company"),
        ("account", "Account"),
        ("contact", "Contact"),
        ("lease", "Lease"),
        ("decision", "Decision"),
    ];

    // A contact is one node for each origin; its subject is the value alone.
    private static readonly string[] Origins = ["kommun", "bolag", "socialtjanst"];

    public static string KeyOf(string label) => PopulationSchema.Label(label).Key;

    /// <summary>The subject that a node is; null for labels that are never one.</summary>
    public static Subject? Of(RegisterWindow window, int node)
    {
        var label = window.Graph.Labels(node)[0];
        var type = Array.Find(Types, t => t.Label == label).Type;
        return type is null ? null : new(type, window.Text(node, label == "Contact" ? "value" : KeyOf(label)));
    }

    /// <summary>The labels and keys under which a subject may stand in the graph.</summary>
    public static IEnumerable<(string Label, string Key)> Keys(Subject subject)
    {
        var label = Array.Find(Types, t => t.Type == subject.Type).Label;
        return label switch
        {
            null => [],
            "Contact" => Origins.Select(o => (label, $"{o}:{subject.Key}")),
            _ => [(label, subject.Key)],
        };
    }

    /// <summary>Finds a subject in the whole graph; for the program itself, never for an answer to a caller.</summary>
    public static bool TryFind(GraphSnapshot graph, Subject subject, out int node)
    {
        foreach (var (label, key) in Keys(subject))
        {
            if (graph.TryFindNode(label, key, out node))
            {
                return true;
            }
        }

        node = -1;
        return false;
    }
}
