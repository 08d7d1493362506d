using System.Diagnostics;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Client;

public sealed class QueryApiTests(SharedServer shared)
{
    [Fact]
    public async Task CheckAsync_AtTheServer_GivesItsVersion()
    {
        using var turn = await shared.TakeAsync();

        Assert.True(await turn.Server.CheckAsync() >= new Version(5, 26));
    }

    [Fact]
    public async Task RunAsync_NodesRelationshipsAndPaths_AreThereOnce()
    {
        using var turn = await shared.TakeAsync();
        var answer = await turn.Server.RunAsync(Statement.Writing(
            "CREATE p = (a:Left:Deep {day: date('2026-01-31')})-[r:Joins {x: 1}]->(b:Right) RETURN a, r, b, p, [b, r] AS list"));

        Assert.Equal(["a", "r", "b", "p", "list"], answer.Columns);
        Assert.Equal((2, 1), (answer.Nodes.Count, answer.Relationships.Count));
        var row = Assert.Single(answer.Rows);
        var (a, r, b) = (answer.Nodes[row[0].AsNode], answer.Relationships[row[1].AsRelationship], answer.Nodes[row[2].AsNode]);
        Assert.Equal(["Deep", "Left"], a.Labels.Order());
        Assert.Equal(new DateOnly(2026, 1, 31), a.Properties["day"].AsDate);
        Assert.Equal(("Joins", a.ElementId, b.ElementId), (r.Type, r.Start, r.End));
        Assert.Equal([row[0].AsNode, row[2].AsNode], row[3].AsPath.Nodes);
        Assert.Equal([row[2], row[1]], row[4].AsList);
    }

    [Fact]
    public async Task RunAsync_MoreRowsThanWanted_SaysThatItCutThem()
    {
        using var turn = await shared.TakeAsync();
        var statement = new Statement("UNWIND range(1, 10) AS i RETURN i") { MaxRows = 3 };

        var cut = await turn.Server.RunAsync(statement);
        var whole = await turn.Server.RunAsync(statement with { MaxRows = 10 });

        Assert.Equal([1, 2, 3], cut.Rows.Select(row => row[0].AsInt64));
        Assert.True(cut.Truncated);
        Assert.Equal(10, whole.Rows.Count);
        Assert.False(whole.Truncated);
    }

    [Theory]
    [InlineData("RETURN secret", Neo4jFault.Statement, "at line 1, column 8")]
    [InlineData("RETURN date('secret')", Neo4jFault.Statement, "Neo.ClientError.Statement")]
    [InlineData("CREATE (:Secret)", Neo4jFault.ReadOnly, "must not be written to")]
    [InlineData("UNWIND [1, 0] AS secret RETURN 1 / secret", Neo4jFault.Statement, "ArithmeticError")]
    [InlineData("UNWIND range(0, 50000) AS secret RETURN 1 / (50000 - secret)", Neo4jFault.Statement, "ArithmeticError")]
    public async Task RunAsync_WrongStatement_IsAFaultThatShowsNoValue(string text, Neo4jFault fault, string says)
    {
        using var turn = await shared.TakeAsync();

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => turn.Server.RunAsync(new Statement(text)));

        Assert.Equal(fault, exception.Fault);
        Assert.Contains(says, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.False(exception.IsTransient);
    }

    [Fact]
    public async Task RunAsync_SecondNodeOfAKey_IsAConstraintFaultThatShowsNoValue()
    {
        using var turn = await shared.TakeAsync();
        await turn.Server.RunAsync(Statement.Writing("CREATE CONSTRAINT FOR (n:N) REQUIRE n.key IS UNIQUE"));
        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => turn.Server.RunAsync(Statement.Writing("CREATE (:N {key: 'secret'}), (:N {key: 'secret'})")));

        Assert.Equal(Neo4jFault.Constraint, exception.Fault);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task RunAsync_LongerThanItMay_IsATimeoutAndTheServerStops()
    {
        using var turn = await shared.TakeAsync();
        var endless = new Statement("UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j RETURN sum(i * j % 7)")
        {
            Timeout = TimeSpan.FromSeconds(1),
        };

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => turn.Server.RunAsync(endless));

        Assert.Equal(Neo4jFault.Timeout, exception.Fault);
        var running = new Statement(
            "SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery STARTS WITH 'UNWIND' AND status = 'Running' "
            + "RETURN count(*)");

        // A busy server takes a moment to see that it must stop; left alone the query would run for days.
        var clock = Stopwatch.StartNew();
        while ((await turn.Server.RunAsync(running)).Single.AsInt64 > 0)
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), "The server goes on with the query.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task RunAsync_WithATimeLimit_AnswersAndWrites()
    {
        using var turn = await shared.TakeAsync();
        await turn.Server.RunAsync(Statement.Writing("CREATE (:N)") with { Timeout = TimeSpan.FromSeconds(20) });

        var answer = await turn.Server.RunAsync(
            new Statement("MATCH (n:N) RETURN count(n)") { Timeout = TimeSpan.FromSeconds(20) });

        Assert.Equal(1, answer.Single.AsInt64);
    }

    [Fact]
    public async Task BeginAsync_CommittedOrLeft_IsKeptOrUndone()
    {
        using var turn = await shared.TakeAsync();
        await using (var kept = await turn.Server.BeginAsync(Access.Write))
        {
            await kept.RunAsync(new Statement("CREATE (:Kept)"));
            await kept.RunAsync(new Statement("MATCH (n:Kept) SET n.seen = true"));
            await kept.CommitAsync();
        }

        await using (var left = await turn.Server.BeginAsync(Access.Write))
        {
            await left.RunAsync(new Statement("CREATE (:Left)"));
        }

        await using (var failed = await turn.Server.BeginAsync(Access.Write))
        {
            await failed.RunAsync(new Statement("CREATE (:Failed)"));
            await Assert.ThrowsAsync<Neo4jException>(() => failed.RunAsync(new Statement("RETURN 1 / 0")));
        }

        var labels = await turn.Server.RunAsync(new Statement("MATCH (n) RETURN labels(n)[0], n.seen"));
        Assert.Equal([("Kept", true)], labels.Rows.Select(row => (row[0].AsText, row[1].AsBoolean)));
    }

    [Fact]
    public async Task BeginAsync_ToRead_RefusesToWrite()
    {
        using var turn = await shared.TakeAsync();
        await using var transaction = await turn.Server.BeginAsync(Access.Read);

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => transaction.RunAsync(Statement.Writing("CREATE (:N)")));

        Assert.Equal(Neo4jFault.ReadOnly, exception.Fault);
    }

    [Fact]
    public async Task RunAsync_CancelledMeanwhile_EndsAtOnce()
    {
        using var turn = await shared.TakeAsync();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var slow = new Statement("UNWIND range(1, 3000) AS i UNWIND range(1, 3000) AS j RETURN sum(i * j % 7)");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn.Server.RunAsync(slow, source.Token));
    }

    [Fact]
    public async Task RunAsync_AParameterThatNoDatabaseKeeps_IsRefusedBeforeItIsSent()
    {
        await using var nowhere = new QueryApi(new ServerAddress(new Uri("http://127.0.0.1:1")));
        var statement = new Statement("RETURN $n", new Dictionary<string, Value> { ["n"] = Value.FromNode(1) });

        await Assert.ThrowsAsync<ArgumentException>(() => nowhere.RunAsync(statement));
    }
}
