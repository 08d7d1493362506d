namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// What <c>id()</c> tells under a view: the place among what is visible, as in a graph that has nothing else. The numbers of
/// the whole graph would tell by their gaps how much is hidden, and where. Counted when a query first asks.
/// </summary>
internal sealed class VisibleNumbers(GraphCatalog catalog)
{
    private readonly Lazy<int[]?> _nodes = new(() => IsWhole(catalog) ? null : NodesOf(catalog));
    private readonly Lazy<int[]?> _relationships = new(() => IsWhole(catalog) ? null : RelationshipsOf(catalog));

    public int OfNode(int node) => _nodes.Value is { } places ? places[node] : node;

    public int OfRelationship(int relationship) => _relationships.Value is { } places ? places[relationship] : relationship;

    private static bool IsWhole(GraphCatalog catalog) =>
        !catalog.HidesNodes && catalog.TypeNames.Count == catalog.Graph.RelationshipGroups.Count;

    private static int[] NodesOf(GraphCatalog catalog)
    {
        var places = new int[catalog.Graph.NodeCount];
        var next = 0;
        for (var node = 0; node < places.Length; node++)
        {
            places[node] = next;
            next += catalog.AllNodes.Contains(node) ? 1 : 0;
        }

        return places;
    }

    private static int[] RelationshipsOf(GraphCatalog catalog)
    {
        var places = new int[catalog.Graph.RelationshipCount];
        var next = 0;
        foreach (var group in catalog.Graph.RelationshipGroups)
        {
            var isVisible = catalog.View.ShowsType(group.Type);
            var starts = group.Starts;
            var ends = group.Ends;
            for (var row = 0; row < group.Count; row++)
            {
                places[group.First + row] = next;
                next += isVisible && catalog.AllNodes.Contains(starts[row]) && catalog.AllNodes.Contains(ends[row]) ? 1 : 0;
            }
        }

        return places;
    }
}
