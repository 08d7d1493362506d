namespace Registry.Graph.Neo4j.Tests.Rules;

/// <summary>A graph from which everything that a view hides was removed, so that no view is needed to ask it.</summary>
internal static class ReducedGraph
{
    public static GraphSnapshot Of(GraphSnapshot graph, GraphView view)
    {
        var (visible, builder, made) = (new VisibleGraph(graph, view), new GraphBuilder(), new Dictionary<int, NodeRef>());
        foreach (var node in visible.Nodes())
        {
            var key = graph.NodeGroups[graph.GroupOf(node)].KeyProperty!;
            var group = builder.Nodes([.. visible.Labels(node)]).WithKey(key);
            var added = made[node] = group.Add(graph.NodeProperty(node, key).AsText);
            Set(group, added.Row, visible.NodeProperties(node).Where(p => p.Name != key));
        }

        foreach (var relationship in visible.Relationships())
        {
            var (start, end) = visible.Ends(relationship);
            var group = builder.Relationships(visible.Type(relationship));
            Set(group, group.Add(made[start], made[end]), visible.RelationshipProperties(relationship));
        }

        return builder.Build();
    }

    private static void Set(GroupBuilder group, int row, IEnumerable<(string Name, Value Value)> properties)
    {
        foreach (var (name, value) in properties)
        {
            group.Set(row, name, value);
        }
    }
}
