using System.Collections.Concurrent;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>Every request of a load outlives a server that fails for a while, not its batches alone.</summary>
public sealed class LoadPatienceTests(SharedServer shared)
{
    private static readonly DateOnly Day = new(2026, 1, 31);
    private static readonly LoadOptions Options = new() { BatchSize = 8, FirstPause = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task LoadAsync_EveryRequestAndThenItsAnswerIsLost_IsExact()
    {
        using var turn = await shared.TakeAsync();
        var seen = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        await using var proxy = await LossyProxy.StartAsync(new Uri(shared.Uri), asked => seen.AddOrUpdate(asked, 1, (_, n) => n + 1) switch
        {
            1 => Fate.RequestIsLost,
            2 => Fate.AnswerIsLost,
            _ => Fate.Passes,
        });
        await using var server = new QueryApi(new ServerAddress(proxy.Uri));
        var (first, second) = (RandomGraphs.Make(new Random(31), 16), RandomGraphs.Make(new Random(32), 16));

        await new SnapshotLoader(server, Options).LoadAsync(first, Day);
        await Equality.Demand(turn.Server, first, Day);
        seen.Clear();
        await turn.Server.RunAsync(Statement.Writing("MATCH (n:Person) SET n:Watched WITH n LIMIT 1 REMOVE n.id"));
        var report = await new SnapshotLoader(server, Options).LoadAsync(second, Day);
        Assert.Equal((LoadWay.Comparison, 1), (report.Way, report.Mended.Deleted));
        await Equality.Demand(turn.Server, second, Day);

        seen.Clear();
        Assert.Empty(await LoadCheck.DifferencesAsync(server, second));
        Assert.All(seen, asked => Assert.True(asked.Value >= 3, asked.Key));
    }

    [Theory]
    [InlineData("SHOW TRANSACTIONS", "Asking whether another load is under way was tried 3 times within 0 seconds.")]
    [InlineData("MATCH (m:RegistryLoad) RETURN", "Reading what the database says of itself was tried 3 times")]
    [InlineData("CALL db.labels()", "Counting what the database holds was tried 3 times")]
    [InlineData("SHOW CONSTRAINTS", "Making the constraints was tried 3 times")]
    [InlineData("MERGE (m:RegistryLoad", "Beginning the load was tried 3 times")]
    [InlineData("MATCH (b:RegistryBatch) RETURN b.key", "Asking which batches are written was tried 3 times")]
    [InlineData("UNWIND range", "Writing a batch was tried 3 times")]
    [InlineData("SET m = $marker RETURN", "Finishing the load was tried 3 times")]
    [InlineData("db.prepareForReplanning", "Asking for new plans was tried 3 times")]
    public async Task LoadAsync_ARequestIsLostEachTime_SaysWhichAndGoesOnLater(string text, string says)
    {
        using var turn = await shared.TakeAsync();
        await using var proxy = await LossyProxy.StartAsync(
            new Uri(shared.Uri), asked => asked.Contains(text, StringComparison.Ordinal) ? Fate.RequestIsLost : Fate.Passes);
        await using var server = new QueryApi(new ServerAddress(proxy.Uri));
        var graph = RandomGraphs.Make(new Random(33), 8);

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => new SnapshotLoader(server, Options with { Attempts = 3 }).LoadAsync(graph, Day));

        Assert.Equal(Neo4jFault.Interrupted, exception.Fault);
        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
        await new SnapshotLoader(turn.Server, Options).LoadAsync(graph, Day);
        await Equality.Demand(turn.Server, graph, Day);
    }

    [Fact]
    public async Task LoadAsync_RestartsWhileItLooksAndWhileItFinishes_AreWaitedOut()
    {
        await using var first = await LocalNeo4j.StartAsync("--heap", "512m", "--pagecache", "64m");
        await using var server = new QueryApi(first.Address());
        var local = first;
        foreach (var (seed, phase) in new[] { (41, "SHOW CONSTRAINTS"), (42, "SET m = $marker RETURN") })
        {
            Task<LocalNeo4j>? restarted = null;
            var dying = new FailingServer(server)
            {
                Asked = text =>
                {
                    if (restarted is null && text.Contains(phase, StringComparison.Ordinal))
                    {
                        local.Kill();
                        restarted = local.StartAgainAsync();
                    }
                },
            };
            var graph = RandomGraphs.Make(new Random(seed), 16);

            await new SnapshotLoader(dying, new() { BatchSize = 8, Attempts = 12 }).LoadAsync(graph, Day);

            Assert.NotNull(restarted);
            local = await restarted;
            await Equality.Demand(server, graph, Day);
        }
    }
}
