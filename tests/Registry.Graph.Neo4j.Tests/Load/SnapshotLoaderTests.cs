using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Load;

public sealed class SnapshotLoaderTests(SharedServer shared)
{
    private static readonly DateOnly Day = new(2026, 1, 31);

    // Small batches, so that small graphs have many; no pauses, so that nobody waits.
    private static readonly LoadOptions Options = new() { BatchSize = 4, FirstPause = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task LoadAsync_ATown_MakesTheServerEqualToIt()
    {
        using var turn = await shared.TakeAsync();
        var town = SampleTowns.Small;
        var reports = new List<LoadProgress>();

        var report = await new SnapshotLoader(turn.Server, null, new Sink(reports)).LoadAsync(town.Graph, town.Day);

        Assert.Equal((LoadWay.Full, false), (report.Way, report.IsResumed));
        var (nodes, relationships) = (town.Graph.NodeCount, town.Graph.RelationshipCount);
        Assert.Equal((nodes, relationships), (report.Changes.NodesCreated, report.Changes.RelationshipsCreated));
        Assert.Equal(nodes + relationships, reports.Max(r => r.Done));
        await Equality.Demand(turn.Server, town.Graph, town.Day);
    }

    [Theory]
    [InlineData("MATCH (n)")]
    [InlineData("MATCH (n:Person)")]
    [InlineData("MATCH ()-[n]->()")]
    [InlineData("MATCH ()-[n:LIVES_AT]->()")]
    public async Task Count_OfAnything_ReadsNoNode(string match)
    {
        using var turn = await shared.TakeAsync();

        var answer = await turn.Server.RunAsync(new($"EXPLAIN {ServerContents.Count("n", match)}"));

        Assert.Contains("CountFromCountStore", answer.Plan!.Text(hasFigures: false), StringComparison.Ordinal);
        Assert.DoesNotContain("Scan", answer.Plan.Text(hasFigures: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public async Task LoadAsync_OneGraphAfterAnother_WritesOnlyWhatDiffers(int seed, bool hasPrevious)
    {
        using var turn = await shared.TakeAsync();
        var random = new Random(seed);
        var (first, second) = (RandomGraphs.Make(random, 12), RandomGraphs.Make(random, 12));
        var loader = new SnapshotLoader(turn.Server, Options);
        await loader.LoadAsync(first, Day);

        var report = await loader.LoadAsync(
            second, Day, fingerprint => hasPrevious && fingerprint == first.Fingerprint() ? first : null);
        var again = await loader.LoadAsync(second, Day);

        Assert.Equal(hasPrevious ? LoadWay.Difference : LoadWay.Comparison, report.Way);
        Assert.Equal(GraphChanges.Between(first, second).Counts, report.Changes);
        Assert.Equal((LoadWay.UpToDate, 0), (again.Way, again.Changes.Total));
        await Equality.Demand(turn.Server, second, Day);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(15)]
    public async Task LoadAsync_KilledMidway_IsKnownAsHalfAndGoesOn(int batch)
    {
        using var turn = await shared.TakeAsync();
        var random = new Random(batch);
        var (first, second) = (RandomGraphs.Make(random, 16), RandomGraphs.Make(random, 16));
        await new SnapshotLoader(turn.Server, Options).LoadAsync(first, Day);
        var killed = new FailingServer(turn.Server) { Before = n => Kill(n >= batch) };
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new SnapshotLoader(killed, Options).LoadAsync(second, Day, _ => first));

        var half = await Assert.ThrowsAsync<Neo4jException>(() => LoadMarker.DemandWholeAsync(turn.Server));
        var resumed = new FailingServer(turn.Server);
        var report = await new SnapshotLoader(resumed, Options).LoadAsync(second, Day, _ => first);

        Assert.Contains("registry load", half.Message, StringComparison.Ordinal);
        Assert.Equal((LoadWay.Difference, true), (report.Way, report.IsResumed));
        var written = Math.Max(0, batch - Options.Requests);
        var all = LoadPlan.Of(GraphChanges.Between(first, second), second).Sum(step => (step.Count + 3) / 4);
        Assert.InRange(resumed.Batches, 0, all - written);
        await Equality.Demand(turn.Server, second, Day);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(15)]
    public async Task LoadAsync_AComparisonKilledMidway_ComparesAnewAndIsEqual(int batch)
    {
        using var turn = await shared.TakeAsync();
        var random = new Random(batch);
        var (first, second) = (RandomGraphs.Make(random, 16), RandomGraphs.Make(random, 16));
        await new SnapshotLoader(turn.Server, Options).LoadAsync(first, Day);
        var killed = new FailingServer(turn.Server) { Before = n => Kill(n >= batch) };
        await Assert.ThrowsAsync<InvalidOperationException>(() => new SnapshotLoader(killed, Options).LoadAsync(second, Day));

        var report = await new SnapshotLoader(turn.Server, Options).LoadAsync(second, Day);

        Assert.Equal((LoadWay.Comparison, false), (report.Way, report.IsResumed));
        await Equality.Demand(turn.Server, second, Day);
    }

    [Fact]
    public async Task LoadAsync_KilledMidwayAndAnotherGraphWanted_ComparesAndIsEqual()
    {
        using var turn = await shared.TakeAsync();
        var (first, second) = (RandomGraphs.Make(new Random(1), 12), RandomGraphs.Make(new Random(2), 12));
        var killed = new FailingServer(turn.Server) { Before = n => Kill(n >= 9) };
        await Assert.ThrowsAsync<InvalidOperationException>(() => new SnapshotLoader(killed, Options).LoadAsync(first, Day));

        var report = await new SnapshotLoader(turn.Server, Options).LoadAsync(second, Day);

        Assert.Equal(LoadWay.Comparison, report.Way);
        await Equality.Demand(turn.Server, second, Day);
    }

    [Fact]
    public async Task LoadAsync_AnswersThatAreLost_AreNotWrittenTwice()
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(5), 16);
        var lossy = new FailingServer(turn.Server)
        {
            Before = n => Lose(n % 3 == 0, Neo4jFault.Busy),
            After = n => Lose(n % 4 == 0, Neo4jFault.Interrupted),
        };

        var report = await new SnapshotLoader(lossy, Options).LoadAsync(graph, Day);

        Assert.Equal(graph.RelationshipCount, report.Changes.RelationshipsCreated);
        await Equality.Demand(turn.Server, graph, Day);
    }

    [Fact]
    public async Task LoadAsync_AServerThatStaysBusy_EndsAfterItsAttempts()
    {
        using var turn = await shared.TakeAsync();
        var busy = new FailingServer(turn.Server) { Before = _ => Lose(true, Neo4jFault.Busy) };
        var options = Options with { Requests = 1, Attempts = 3 };

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => new SnapshotLoader(busy, options).LoadAsync(RandomGraphs.Make(new Random(5), 4), Day));

        Assert.Equal((Neo4jFault.Busy, 3), (exception.Fault, busy.Batches));
    }

    [Theory]
    [InlineData("CREATE (:Movie {title: 'x'})")]
    [InlineData("CREATE ()")]
    [InlineData("CREATE (:Person {id: 'x'})")]
    public async Task LoadAsync_ADatabaseOfSomebodyElse_IsRefusedAndLeftAsItIs(string text)
    {
        using var turn = await shared.TakeAsync();
        await turn.Server.RunAsync(Statement.Writing(text));

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => new SnapshotLoader(turn.Server).LoadAsync(RandomGraphs.Make(new Random(1), 4), Day));

        Assert.Equal(Neo4jFault.ForeignData, exception.Fault);
        Assert.Contains("nothing was changed", exception.Message, StringComparison.Ordinal);
        var left = await turn.Server.RunAsync(new Statement("MATCH (n) RETURN count(n)"));
        Assert.Equal(1, left.Single.AsInt64);
    }

    [Fact]
    public async Task LoadAsync_AForeignRelationshipAmongOurs_IsRefused()
    {
        using var turn = await shared.TakeAsync();
        await new SnapshotLoader(turn.Server).LoadAsync(RandomGraphs.Make(new Random(1), 4), Day);
        await turn.Server.RunAsync(Statement.Writing("MATCH (n:Person) WITH n LIMIT 1 CREATE (n)-[:LIKES]->(n)"));

        var exception = await Assert.ThrowsAsync<Neo4jException>(
            () => new SnapshotLoader(turn.Server).LoadAsync(RandomGraphs.Make(new Random(2), 4), Day));

        Assert.Equal(Neo4jFault.ForeignData, exception.Fault);
        Assert.Contains("holds other data (relationships LIKES: 1)", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (n:Person) WITH n LIMIT 1 DETACH DELETE n")]
    [InlineData("MATCH ()-[r]->() WITH r LIMIT 1 DELETE r")]
    public async Task LoadAsync_ADatabaseThatSomebodyChanged_IsMadeEqualAgain(string text)
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(3), 12);
        var loader = new SnapshotLoader(turn.Server, Options);
        await loader.LoadAsync(graph, Day);
        await turn.Server.RunAsync(Statement.Writing(text));

        var report = await loader.LoadAsync(graph, Day, _ => graph);

        Assert.Equal(LoadWay.Comparison, report.Way);
        await Equality.Demand(turn.Server, graph, Day);
    }

    [Fact]
    public async Task LoadAsync_ValuesThatSomebodyMadeOfAnotherType_AreMadeEqualAgain()
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(3), 12);
        var loader = new SnapshotLoader(turn.Server, Options);
        await loader.LoadAsync(graph, Day);
        await turn.Server.RunAsync(Statement.Writing(
            "MATCH (n:Person) SET n.day = toString(n.day), n.count = toFloat(n.count), n.current = toString(n.current), n.name = 1"));
        await LoadMarker.DistrustAsync(turn.Server);

        var report = await loader.LoadAsync(graph, Day, _ => graph);

        Assert.Equal(LoadWay.Comparison, report.Way);
        await Equality.Demand(turn.Server, graph, Day);
    }

    [Fact]
    public async Task LoadAsync_LabelsThatSomebodyAdded_AreTakenOffAndTold()
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(3), 12);
        var loader = new SnapshotLoader(turn.Server, Options);
        await loader.LoadAsync(graph, Day);
        await turn.Server.RunAsync(Statement.Writing(
            "MATCH (n:Person) WITH n LIMIT 2 SET n:Watched:`odd `` ' label` SET n:`hidden from analyst`"));

        var report = await loader.LoadAsync(graph, Day);

        Assert.Equal(LoadWay.UpToDate, report.Way);
        Assert.Equal([2, 2], report.Mended.Labels.Values);
        Assert.Contains("Watched", report.Mended.Labels.Keys);
        Assert.Empty(await LoadCheck.DifferencesAsync(turn.Server, graph));
        Assert.Equal(2, (await turn.Server.RunAsync(new("MATCH (n:`hidden from analyst`) RETURN count(n)"))).Single.AsInt64);
    }

    [Theory]
    [InlineData("MATCH (n:Person) WITH n LIMIT 2 SET n:Dwelling")]
    [InlineData("MATCH (n:Person) WITH n LIMIT 2 REMOVE n.id")]
    [InlineData("MATCH (n:Person) WITH n LIMIT 2 SET n.id = [n.id]")]
    [InlineData("CREATE (:Person {x: 1}), (:Dwelling {id: 'P1'})")]
    public async Task LoadAsync_NodesThatNoKeyTells_AreMadeAnew(string text)
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(3), 12);
        var loader = new SnapshotLoader(turn.Server, Options);
        await loader.LoadAsync(graph, Day);
        await turn.Server.RunAsync(Statement.Writing(text));
        await LoadMarker.DistrustAsync(turn.Server);

        var report = await loader.LoadAsync(graph, Day, _ => graph);

        Assert.Equal((LoadWay.Comparison, 2), (report.Way, report.Mended.Deleted));
        await Equality.Demand(turn.Server, graph, Day);
        Assert.Empty(await LoadCheck.DifferencesAsync(turn.Server, graph));
    }

    private static void Kill(bool now)
    {
        if (now)
        {
            throw new InvalidOperationException("killed");
        }
    }

    private static void Lose(bool now, Neo4jFault fault)
    {
        if (now)
        {
            throw new Neo4jException(fault, "lost");
        }
    }

    private sealed class Sink(List<LoadProgress> reports) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            lock (reports)
            {
                reports.Add(value);
            }
        }
    }
}
