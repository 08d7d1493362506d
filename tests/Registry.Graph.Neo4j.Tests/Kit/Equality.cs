namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>Whether a database holds a graph, read back whole and compared fact by fact as text.</summary>
internal static class Equality
{
    public static async Task Demand(IGraphServer server, GraphSnapshot graph, DateOnly day)
    {
        var contents = await ServerContents.ReadAsync(server, CancellationToken.None);
        Assert.False(contents.IsForeign);
        Assert.Equal(1, contents.Marks);
        var read = await new ServerReader(server, new LoadOptions { BatchSize = 200 }).ReadAsync(contents, CancellationToken.None);
        Assert.Equal(RandomGraphs.Facts(graph), RandomGraphs.Facts(read));
        Assert.Equal(new LoadMarker(graph.Fingerprint(), day, true, null), await LoadMarker.DemandWholeAsync(server));
    }
}
