using System.Globalization;
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

    // What the answer names beside the labels and types that are touched: {0} are the persons, {1} the registrations.
    private static readonly (string Touch, string Says)[] Named =
    [
        ("MATCH (n:Person) WITH n LIMIT 2 SET n:Watched", "nodes with a label Watched (2 instead of 0)"),
        ("MATCH (n:Person) WITH n LIMIT 2 SET n:`odd ' `` label`", "nodes with a label odd ' ` label (2 instead of 0)"),
        ("MATCH (n:Person) WITH n LIMIT 2 SET n:`secret 7`", "nodes with a label (with digits in its name) (2 instead of 0)"),
        ("MATCH (n:Person) WITH n LIMIT 1 CREATE (n)-[:`secret 7`]->(n)", "relationships (with digits in its name) (1 instead of 0)"),
        ("MATCH (n:Person) WITH n LIMIT 3 SET n.secret = 'secret'", "Person (at least 3 of {0} with other content)"),
        ("MATCH (n:Person) WITH n LIMIT 1 SET n.id = n.id + 'x'", "Person (at least 1 of {0} with other content)"),
        ("MATCH ()-[r:REGISTERED_AT]->() WITH r LIMIT 2 SET r.secret = 1", "REGISTERED_AT (at least 2 of {1} with other content)"),
        ("MATCH (n:Person) WITH collect(n) AS all UNWIND all[0..2] AS n CREATE (n)-[:LIKES {secret: 1}]->(n)", "relationships LIKES (2 instead of 0)"),
        ("CREATE (:Person {secret: 1}), (:Movie {title: 'secret'}), ()", "nodes without a label of ours (2 instead of 0)"),
        ("CREATE (:Person {secret: 1})", "Person ({2} instead of {0})"),
        ("MATCH (n:Person) WITH n LIMIT 1 SET n:Dwelling", "Dwelling ({3} instead of {4})"),
        ("MATCH (n:Person) REMOVE n:Person", "nodes without a label of ours ({0} instead of 0)"),
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
    public async Task DifferencesAsync_WhatSomethingElseDid_IsNamedByCountAndNeverByValue()
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(6), 12);
        await new SnapshotLoader(turn.Server).LoadAsync(graph, new(2026, 1, 31));
        var (persons, dwellings) = (graph.GroupsWith("Person")[0].Count, graph.GroupsWith("Dwelling")[0].Count);
        var registrations = graph.RelationshipsOf("REGISTERED_AT")!.Count;

        foreach (var (touch, says) in Named)
        {
            await using var touched = new InTransaction(turn.Server, await turn.Server.BeginAsync(Access.Write));
            await touched.RunAsync(Statement.Writing(touch));
            var different = string.Join(", ", await LoadCheck.DifferencesAsync(touched, graph));
            Assert.Contains(
                string.Format(CultureInfo.InvariantCulture, says, persons, registrations, persons + 1, dwellings + 1, dwellings),
                different, StringComparison.Ordinal);
            Assert.DoesNotContain("secret", different, StringComparison.Ordinal);
        }
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
