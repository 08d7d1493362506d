using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Functions.Settings;
using Registry.Functions.Tests;
using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;
using Registry.Towns;

namespace Registry.Graph.Neo4j.Tests.Rules;

/// <summary>The whole path by the setting: an evaluation brings a server up to date, callers ask it, failures stay outside.</summary>
public sealed class ServerEvaluationTests(SharedServer servers)
{
    private static readonly Caller Analyst = new("analyst", Role.Analyst, null);

    [Fact]
    public async Task Run_OnAServer_AnswersCallersThereAsEmbedded()
    {
        using var turn = await servers.TakeAsync();
        using var stage = Imported(servers.Uri);
        await Evaluate(stage);
        await Evaluate(stage);

        var open = stage.Get<CurrentGraph>().Open()!;
        foreach (var query in new[]
        {
            "MATCH (f:Finding)-[:CONCERNS]->(n) RETURN f.rule, labels(n), count(*)",
            "MATCH (n) RETURN labels(n), count(*)",
            "MATCH (n)-[r]->(m) RETURN labels(n), type(r), labels(m), count(*)",
            "MATCH (p:Person)-[r:REGISTERED_AT]->(d:Dwelling) WHERE d.residents > 3 RETURN p, r, d",
            "MATCH (p:Person)-[:PARTY_TO]->(:Lease)<-[:PARTY_TO]-(q:Person) WHERE p.id < q.id RETURN p.id, q.id, p {.given, .surname}",
            "MATCH (l:Lease) RETURN l.muted, count(*)",
        })
        {
            var view = open.Views.For(Analyst);
            var expected = open.Engine.Run(query, options: new() { View = view });
            var found = await open.Asked.Ask(query, options: new() { View = view });

            Assert.NotSame(open.Engine, open.Asked);
            Assert.True(expected.Rows.Count > 0, query);
            Assert.Equal(Sorted(expected, open.Graph), Sorted(found, open.Graph));
        }
    }

    [Fact]
    public async Task Ask_WhileAnotherGraphIsOnTheServer_IsRefused()
    {
        using var turn = await servers.TakeAsync();
        using var stage = Imported(servers.Uri);
        await Evaluate(stage);
        var open = stage.Get<CurrentGraph>().Open()!;
        await turn.Server.RunAsync(Statement.Writing($"MATCH (m:{LoadMarker.Label}) SET m.state = 'loading'"));

        await Assert.ThrowsAsync<Neo4jException>(
            () => open.Asked.Ask("MATCH (p:Person) RETURN count(p)", options: new() { View = open.Views.For(Analyst) }));
    }

    [Fact]
    public async Task Run_WithoutTheServer_LeavesTheLastEvaluation()
    {
        // Nobody listens on the port of discard.
        using var stage = Imported("http://127.0.0.1:9");

        var fault = await Assert.ThrowsAsync<Neo4jException>(() => Evaluate(stage));

        Assert.Equal(Neo4jFault.Unreachable, fault.Fault);
        Assert.Null(stage.Get<EvaluationStore>().Latest());
        Assert.Empty(Directory.EnumerateFiles(stage.Get<DataFolder>().Snapshots));
    }

    private static Stage Imported(string uri)
    {
        var stage = new Stage(new RegistryOptions { Engine = "neo4j", Neo4j = new() { Uri = uri } });
        var folder = Path.Combine(stage.Folder, "town");
        TownGenerator.Write(new TownOptions { People = 800, Seed = 7 }, folder, truthFile: null);
        Assert.True(stage.Get<DeliveryDesk>().Import(folder, "test", progress: null, TestContext.Current.CancellationToken).Accepted);
        return stage;
    }

    private static Task<EvaluationResult?> Evaluate(Stage stage) =>
        stage.Get<Evaluator>().Run(Guid.NewGuid().ToString(), day: null, TestContext.Current.CancellationToken);

    private static List<string> Sorted(QueryResult result, GraphSnapshot graph) =>
        [.. result.Rows.Select(r => string.Join(" | ", r.Select(v => Graph.Tests.Cypher.Answers.Of(v, graph)))).Order(StringComparer.Ordinal)];
}
