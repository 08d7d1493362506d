using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>Real servers that fail in the middle of real work.</summary>
public sealed class ServerFailureTests(SharedServer shared)
{
    private static readonly DateOnly Day = new(2026, 1, 31);
    private static readonly LoadOptions Small = new() { BatchSize = 5 };

    private static readonly LoadOptions Impatient = Small with { Patience = TimeSpan.FromSeconds(4) };

    [Fact]
    public async Task CheckAsync_AnotherDatabase_SaysToCorrectTheName()
    {
        using var turn = await shared.TakeAsync();
        await using var server = new QueryApi(ServerAddress.Parse(shared.Uri) with { Database = "elsewhere" });

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.CheckAsync());

        Assert.Equal(Neo4jFault.Database, exception.Fault);
        Assert.Contains("correct its name", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ARealDeadlock_IsTransient()
    {
        using var turn = await shared.TakeAsync();
        await turn.Server.RunAsync(Statement.Writing("CREATE (:N {key: 'a'}), (:N {key: 'b'})"));
        var touch = (string key) => new Statement($"MATCH (n:N {{key: '{key}'}}) SET n.x = 1");
        await using var first = await turn.Server.BeginAsync(Access.Write);
        await using var second = await turn.Server.BeginAsync(Access.Write);
        await first.RunAsync(touch("a"));
        await second.RunAsync(touch("b"));

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => Task.WhenAll(first.RunAsync(touch("b")), second.RunAsync(touch("a"))));

        Assert.Equal("Neo.TransientError.Transaction.DeadlockDetected", exception.Code);
        Assert.True(exception.IsTransient);
    }

    [Fact]
    public async Task LoadAsync_PasswordTimeoutAndRestart_AreToldOrWaitedOut()
    {
        await using var local = await LocalNeo4j.StartAsync(
            "--heap", "512m", "--pagecache", "64m", "--auth", "neo4j/hemligt-ord");
        await DemandRefusedAsync(local.Address());
        await DemandRefusedAsync(local.Address("neo4j", "fel-ord"));
        await using var server = new QueryApi(local.Address("neo4j", "hemligt-ord"));
        var (first, second) = (RandomGraphs.Make(new Random(21), 20), RandomGraphs.Make(new Random(22), 20));
        await new SnapshotLoader(server, Small).LoadAsync(first, Day);

        await DemandTimeoutAsync(server, first, second);
        await new SnapshotLoader(server, Small).LoadAsync(second, Day, _ => first);
        await Equality.Demand(server, second, Day);

        await RestartMidwayAsync(local, server, first, second);
        await Equality.Demand(server, first, Day);
    }

    private static async Task DemandRefusedAsync(ServerAddress address)
    {
        await using var server = new QueryApi(address);

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.CheckAsync());

        Assert.Equal(Neo4jFault.Credentials, exception.Fault);
        Assert.DoesNotContain("-ord", exception.ToString(), StringComparison.Ordinal);
    }

    // Somebody else holds the lock of every person while we want to write one.
    private static async Task DemandTimeoutAsync(QueryApi server, GraphSnapshot before, GraphSnapshot after)
    {
        await using var other = await server.BeginAsync(Access.Write);
        await other.RunAsync(new Statement("MATCH (n:Person) SET n.name = n.name"));

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => new SnapshotLoader(server, Impatient).LoadAsync(after, Day, _ => before));

        Assert.Equal(Neo4jFault.Timeout, exception.Fault);
        Assert.Contains("has been silent for long", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<Neo4jException>(() => LoadMarker.DemandWholeAsync(server));
    }

    private static async Task RestartMidwayAsync(
        LocalNeo4j local, QueryApi server, GraphSnapshot after, GraphSnapshot before)
    {
        Task<LocalNeo4j>? restarted = null;
        var dying = new FailingServer(server)
        {
            After = n =>
            {
                if (n == 4)
                {
                    local.Kill();
                    restarted = local.StartAgainAsync();
                }
            },
        };

        await new SnapshotLoader(dying, Small with { Requests = 1, Attempts = 12 }).LoadAsync(after, Day, _ => before);

        Assert.NotNull(restarted);
        await restarted;
    }
}
