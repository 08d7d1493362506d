using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>Real servers that fail in the middle of real work.</summary>
public sealed class ServerFailureTests(SharedServer shared)
{
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
    public async Task CheckAsync_AWrongPasswordOrNone_SaysToCorrectIt()
    {
        await using var local = await LocalNeo4j.StartAsync(
            "--heap", "512m", "--pagecache", "64m", "--auth", "neo4j/hemligt-ord");
        await DemandRefusedAsync(local.Address());
        await DemandRefusedAsync(local.Address("neo4j", "fel-ord"));
        await using var server = new QueryApi(local.Address("neo4j", "hemligt-ord"));
        await server.CheckAsync();
    }

    private static async Task DemandRefusedAsync(ServerAddress address)
    {
        await using var server = new QueryApi(address);

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => server.CheckAsync());

        Assert.Equal(Neo4jFault.Credentials, exception.Fault);
        Assert.DoesNotContain("-ord", exception.ToString(), StringComparison.Ordinal);
    }
}
