using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Load;

/// <summary>The checksum agrees for every graph that is loaded, and for none that was touched.</summary>
public sealed class LoadCheckTests(SharedServer shared)
{
    private static readonly string[] Touches =
    [
        "MATCH (n:Person) WITH n LIMIT 1 SET n.name = 'b'",
        "MATCH (n:Person) WHERE n.day IS NOT NULL WITH n LIMIT 1 SET n.day = n.day + duration('P1D')",
        "MATCH (n:Person) WHERE n.count IS NOT NULL WITH n LIMIT 1 SET n.count = n.count + 1",
        "MATCH (n:Person) WHERE n.share IS NOT NULL WITH n LIMIT 1 SET n.share = n.share + 0.000001",
        "MATCH (n:Person) WHERE n.current IS NOT NULL WITH n LIMIT 1 SET n.current = NOT n.current",
        "MATCH (n:Person) WHERE n.current IS NOT NULL WITH n LIMIT 1 REMOVE n.current",
        "MATCH (n:Person) WITH n LIMIT 1 SET n.unknown = 1",
        "MATCH (n:Person) WHERE n.day IS NOT NULL WITH n LIMIT 1 SET n.day = toString(n.day)",
        "MATCH (n:Person) WHERE n.day IS NOT NULL WITH n LIMIT 1 SET n.day = datetime({date: n.day})",
        "MATCH (n:Person) WHERE n.count IS NOT NULL WITH n LIMIT 1 SET n.count = toFloat(n.count)",
        "MATCH (n:Person) WHERE n.current IS NOT NULL WITH n LIMIT 1 SET n.current = toString(n.current)",
        "MATCH (n:Person) WITH n LIMIT 1 SET n.name = 1",
        "MATCH (n:Person) WITH n LIMIT 1 SET n.id = n.id + 'x'",
        "MATCH (n:Person) WITH n LIMIT 1 DETACH DELETE n",
        "CREATE (:Lease {key: 'x'})",
        "MATCH (n:Person)-[r:REGISTERED_AT]->() WITH r LIMIT 1 DELETE r",
        "MATCH (n:Person)-[r:REGISTERED_AT]->(d) WITH r LIMIT 1 SET r.name = coalesce(r.name, '') + 'x'",
        "MATCH (a:Person)-[r:REGISTERED_AT]->(d) MATCH (b:Person) WHERE a <> b WITH b, r, d LIMIT 1 "
            + "CREATE (b)-[s:REGISTERED_AT]->(d) SET s = properties(r) DELETE r",
        "MATCH (a:Person), (b:Dwelling) WITH a, b LIMIT 1 CREATE (a)-[:OWNS]->(b)",
    ];

    [Fact]
    public async Task DifferencesAsync_LoadedAndTouched_AreNoneAndThenSome()
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(6), 12);
        await new SnapshotLoader(turn.Server).LoadAsync(graph, new(2026, 1, 31));

        Assert.Empty(await LoadCheck.DifferencesAsync(turn.Server, graph));
        foreach (var text in Touches)
        {
            await using var touched = new InTransaction(turn.Server, await turn.Server.BeginAsync(Access.Write));
            await touched.RunAsync(Statement.Writing(text));
            Assert.True((await LoadCheck.DifferencesAsync(touched, graph)).Count > 0, text);
        }

        Assert.Empty(await LoadCheck.DifferencesAsync(turn.Server, graph));
    }

    [Fact]
    public async Task DifferencesAsync_ATown_AreNone()
    {
        using var turn = await shared.TakeAsync();
        var town = SampleTowns.Small;
        await new SnapshotLoader(turn.Server).LoadAsync(town.Graph, town.Day);

        Assert.Empty(await LoadCheck.DifferencesAsync(turn.Server, town.Graph));
    }
}
