using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary>The valid exceptions of undantag.csv by the node they are about.</summary>
internal sealed class ExemptionIndex
{
    private readonly Dictionary<int, SortedSet<string>> _codes = [];

    public ExemptionIndex(GraphSnapshot graph, DateOnly day)
    {
        if (graph.RelationshipsOf("EXEMPTS") is not { } group)
        {
            return;
        }

        for (var row = 0; row < group.Count; row++)
        {
            var (exemption, node) = (group.Starts[row], group.Ends[row]);
            var (code, validTo) = (graph.NodeProperty(exemption, "code"), graph.NodeProperty(exemption, "validTo"));
            if (!code.IsNull && !validTo.IsNull && validTo.AsDate >= day)
            {
                (_codes.TryGetValue(node, out var codes) ? codes : _codes[node] = new(StringComparer.Ordinal)).Add(code.AsText);
            }
        }
    }

    /// <summary>The first code on a node that silences a rule; null where there is none.</summary>
    public string? Muting(int node, string rule) =>
        _codes.TryGetValue(node, out var codes) ? codes.FirstOrDefault(code => Mutes(code, rule)) : null;

    /// <summary>Whether a resident has reported an unknown person: the finding then never counts against that resident.</summary>
    public bool ReportedHijack(int person, string rule) =>
        _codes.TryGetValue(person, out var codes)
        && codes.Contains(InnocentExplanations.AddressHijack)
        && Mutes(InnocentExplanations.AddressHijack, rule);

    private static bool Mutes(string code, string rule) =>
        InnocentExplanations.Known.TryGetValue(code, out var known) && known.Mutes.Contains(rule);
}
