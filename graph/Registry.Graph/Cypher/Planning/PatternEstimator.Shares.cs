namespace Registry.Graph.Cypher.Planning;

/// <content>The share of nodes or relationships that pass a condition, from their columns where these tell it.</content>
internal sealed partial class PatternEstimator
{
    private readonly Dictionary<(Conjunct Condition, string Name, int Groups), double> _shares = [];

    /// <summary>Estimates the share of nodes or relationships that pass the conditions on them alone.</summary>
    private double Share(string name, PatternNode? node, IReadOnlySet<string> known)
    {
        var share = 1.0;
        budget.TickFor(graph.Conjuncts.Count);
        foreach (var conjunct in graph.Conjuncts.Where(
            c => c.Names.Contains(name) && c.Names.All(n => n == name || known.Contains(n))))
        {
            share *= ShareOf(conjunct, name, node);
        }

        return share;
    }

    private double ShareOf(Conjunct conjunct, string name, PatternNode? node)
    {
        if (node is not null && conjunct.IsIdentity(name, out _, out _))
        {
            return ListRows / Math.Max(ListRows, node.Groups.Sum(g => (double)catalog.Graph.NodeGroups[g].Count));
        }

        // The groups of a node only ever become fewer.
        var key = (conjunct, name, node?.Groups.Count ?? 0);
        if (!_shares.TryGetValue(key, out var share))
        {
            _shares[key] = share = (node is null ? OfRelationship(name) : OfNode(name, node)).Of(conjunct.Expression).True;
        }

        return share;
    }

    private ConditionShares OfNode(string name, PatternNode node)
    {
        var groups = node.Groups.Order().Select(g => catalog.Graph.NodeGroups[g]).ToArray();
        return new(
            name, [.. groups.Select(g => g.Count)], property => [.. groups.Select(g => catalog.ColumnOf(g, property))], budget);
    }

    private ConditionShares OfRelationship(string name)
    {
        var types = graph.Relationships.Where(r => r.Name == name).SelectMany(r => r.Types).ToArray();
        return new(
            name, [.. types.Select(t => t.Count)], property => [.. types.Select(t => catalog.ColumnOf(t, property))], budget);
    }
}
