using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Load;

public sealed class SnapshotLoaderTests(SharedServer shared)
{
    [Fact]
    public async Task LoadAsync_ATown_MakesTheServerEqualToIt()
    {
        using var turn = await shared.TakeAsync();
        var town = SampleTowns.Small;

        var report = await new SnapshotLoader(turn.Server).LoadAsync(town.Graph, town.Day);

        Assert.Equal(LoadWay.Full, report.Way);
        Assert.Equal((town.Graph.NodeCount, town.Graph.RelationshipCount), (report.Changes.NodesCreated, report.Changes.RelationshipsCreated));
        Assert.Equal(0, (await Differences(turn.Server, town.Graph)).Total);
        Assert.Equal(new LoadMarker(town.Graph.Fingerprint(), town.Day, true, null), await LoadMarker.DemandWholeAsync(turn.Server));
    }

    private static async Task<ChangeCounts> Differences(IGraphServer server, GraphSnapshot graph)
    {
        var contents = await ServerContents.ReadAsync(server, CancellationToken.None);
        Assert.False(contents.IsForeign);
        var read = await new ServerReader(server, new LoadOptions { BatchSize = 100 }).ReadAsync(contents, CancellationToken.None);
        return GraphChanges.Between(read, graph).Counts;
    }
}
