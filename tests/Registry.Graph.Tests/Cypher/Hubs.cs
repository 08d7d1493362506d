namespace Registry.Graph.Tests.Cypher;

/// <summary>Graphs in which one node has all the neighbours.</summary>
internal static class Hubs
{
    /// <summary>Makes a hub, with n 0, that is joined to so many leaves and they to it.</summary>
    public static GraphSnapshot Of(int leaves)
    {
        var builder = new GraphBuilder();
        var (nodes, joins) = (builder.Nodes("N"), builder.Relationships("J"));
        var hub = nodes.Add();
        nodes.Int64("n").Set(hub.Row, 0);
        for (var i = 1; i <= leaves; i++)
        {
            var leaf = nodes.Add();
            nodes.Int64("n").Set(leaf.Row, i);
            joins.Add(hub, leaf);
            joins.Add(leaf, hub);
        }

        return builder.Build();
    }
}
