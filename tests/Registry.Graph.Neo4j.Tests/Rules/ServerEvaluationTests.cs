using System.Globalization;
using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;
using Registry.Functions.Settings;
using Registry.Functions.Tests;
using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;
using Registry.Graph.Tests.Cypher;
using Registry.Population.Tools;
using Registry.Towns;

namespace Registry.Graph.Neo4j.Tests.Rules;

/// <summary>The whole path by the setting: an evaluation brings a server up to date, callers ask it, failures stay outside.</summary>
public sealed class ServerEvaluationTests(SharedServer servers)
{
    private static readonly string[] Queries =
    [
        "MATCH (f:Finding)-[:CONCERNS]->(n) RETURN f.rule, labels(n), count(*)",
        "MATCH (n) RETURN labels(n), count(*)",
        "MATCH (n)-[r]->(m) RETURN labels(n), type(r), labels(m), count(*)",
        "MATCH (p:Person)-[r:REGISTERED_AT]->(d:Dwelling) WHERE d.residents > 3 RETURN p, r, d",
        "MATCH (p:Person)-[:PARTY_TO]->(:Lease)<-[:PARTY_TO]-(q:Person) WHERE p.id < q.id RETURN p.id, q.id, p {.given, .surname}",
        "MATCH (l:Lease) RETURN l.muted, count(*)",
        "MATCH (n)-[r]->(m) RETURN labels(n), type(r), count(*) ORDER BY labels(n), type(r) LIMIT 5",
        "MATCH (p:Person)-[r]-(x) WHERE NOT r:REGISTERED_AT RETURN type(r), count(*)",
        "MATCH (a)--(b)--(c) RETURN labels(a), labels(b), labels(c), count(*)",
        "MATCH (l:Lease)--(n:Person|Company|Dwelling) WHERE NOT n:Dwelling RETURN labels(n), count(*)",
        "MATCH (a:Person)-[]-{1,2}(b:Company) RETURN count(*)",
        "MATCH (a:Person)-[]->{1,3}(b:Dwelling) RETURN count(*)",
        "MATCH (a:Lease)((x)-[r]-(y)){2,2}(b:Lease) RETURN count(*)",
    ];

    private static readonly string[] Choices = ["LIMIT", "collect", "shortestPath"];

    private static readonly int Questions = FromEnvironment("REGISTRY_SERVER_CASES", 60);

    private static readonly int Seed = FromEnvironment("REGISTRY_FUZZ_SEED", 20_261_128);

    private static readonly Caller Analyst = new("analyst", Role.Analyst, null);

    [Fact]
    public async Task Run_OnAServer_AnswersCallersThereAsEmbedded()
    {
        using var turn = await servers.TakeAsync();
        using var stage = Imported(servers.Uri);
        await Evaluate(stage);
        await Evaluate(stage);

        var open = stage.Get<CurrentGraph>().Open()!;
        Caller company = new("company", Role.HousingCompany, open.Views.LargestLandlord);
        foreach (var query in Queries)
        {
            Assert.NotSame(open.Engine, open.Asked);
            Assert.NotEmpty(open.Engine.Run(query, options: new() { View = open.Views.For(Analyst) }).Rows);
            await Compare(open, Analyst, query);
            await Compare(open, new("officer", Role.SocialServices, null), query);
            await Compare(open, new("auditor", Role.InternalAudit, null), query);
            await Compare(open, company, query);
        }

        await CompareRandom(open, company);
        await ComparePlans(open, company);
        var answered = 0;
        foreach (var query in ToolQueries.All)
        {
            answered += Math.Min(1, await CompareReady(open, query));
        }

        // A small town has no answer to a few.
        Assert.InRange(answered, ToolQueries.All.Count * 4 / 5, ToolQueries.All.Count);
    }

    /// <summary>
    /// Random questions of every role, also about what it may not see: both engines answer as one that holds nothing else.
    /// </summary>
    private static async Task CompareRandom(OpenGraph open, Caller company)
    {
        Caller[] callers =
        [
            Analyst, new("officer", Role.SocialServices, null), new("auditor", Role.InternalAudit, null), company,
            new("none", Role.HousingCompany, "5560000000"), new("administrator", Role.Administrator, null),
        ];
        var (random, differences) = (new Random(Seed), new List<string>());
        foreach (var caller in callers)
        {
            var view = open.Views.For(caller);
            var entries = view.EntryKeys.SelectMany(e => e.Value.Select(p => (e.Key, p))).ToList();
            var (reduced, answered) = (new QueryEngine(ReducedGraph.Of(open.Graph, view)), 0);
            for (var i = 0; i < Questions; i++)
            {
                var query = RoleQuery.Next(random, open.Graph, entries);
                var expected = await Answer(() => Task.FromResult(open.Engine.Run(query, options: new() { View = view })), open.Graph);
                var alone = await Answer(() => Task.FromResult(reduced.Run(query)), reduced.Graph);
                var found = await Answer(() => open.Asked.Ask(query, options: new() { View = view }), open.Graph);
                answered += found is ["NotOnServer"] ? 0 : 1;
                if ((expected is not ["EntryRule"] && !expected.SequenceEqual(alone))
                    || (found is not ["NotOnServer"] && !expected.SequenceEqual(found)))
                {
                    differences.Add($"{caller.Name}: {query}\n  {Shown(expected)}\n  {Shown(alone)}\n  {Shown(found)}");
                }
            }

            // Refusing everything would prove nothing.
            Assert.InRange(answered, Questions * 9 / 10, Questions);
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of seed {Seed}:\n{string.Join('\n', differences.Take(10))}");
    }

    /// <summary>A plan is that of the server; its figures count what a caller may not see, and only who sees all has them.</summary>
    private static async Task ComparePlans(OpenGraph open, Caller company)
    {
        foreach (var how in (string[])["EXPLAIN", "PROFILE"])
        {
            var query = $"{how} MATCH (d:Dwelling)<-[:OF]-(l:Lease) WHERE d.rooms > 2 RETURN count(*)";
            var all = await open.Asked.Ask(query);
            var own = await open.Asked.Ask(query, options: new() { View = open.Views.For(company) });

            Assert.Contains("ProduceResults", all.Plan, StringComparison.Ordinal);
            Assert.Contains(", estimated ", all.Plan, StringComparison.Ordinal);
            Assert.Contains("LETS", own.Plan, StringComparison.Ordinal);
            Assert.DoesNotContain("estimated", own.Plan, StringComparison.Ordinal);
            Assert.DoesNotContain(" hits ", own.Plan, StringComparison.Ordinal);
            Assert.Equal(how == "PROFILE" ? 1 : 0, own.Rows.Count);
        }
    }

    private static string Shown(List<string> rows) => string.Join(" | ", rows.Take(8)) + $" ({rows.Count})";

    /// <summary>What a role may not ask it may not ask of either engine.</summary>
    private static async Task Compare(OpenGraph open, Caller caller, string query)
    {
        var options = new QueryOptions { View = open.Views.For(caller) };
        var found = await Answer(async () => await open.Asked.Ask(query, options: options), open.Graph);

        Assert.Equal(await Answer(() => Task.FromResult(open.Engine.Run(query, options: options)), open.Graph), found);
    }

    private static async Task<List<string>> Answer(Func<Task<QueryResult>> ask, GraphSnapshot graph)
    {
        try
        {
            return Sorted(await ask(), graph);
        }
        catch (QueryException e)
        {
            return [e.Detail];
        }
    }

    /// <summary>A ready query answers on both; the same where its text leaves the engine no choice.</summary>
    private static async Task<int> CompareReady(OpenGraph open, ToolQuery query)
    {
        var parameters = query.Parameters.ToDictionary(p => p.Name, p => Sample(open.Engine, p));
        var expected = open.Engine.Run(query.Cypher, parameters);
        var found = await open.Asked.Ask(query.Cypher, parameters);

        Assert.Equal(expected.Rows.Count, found.Rows.Count);
        if (!Choices.Any(choice => query.Cypher.Contains(choice, StringComparison.Ordinal)))
        {
            Assert.Equal(Sorted(expected, open.Graph), Sorted(found, open.Graph));
        }

        return found.Rows.Count;
    }

    // People who are related, so that a chain joins them; things that something is registered, held or found about.
    private static Value Sample(QueryEngine engine, ToolParameter parameter)
    {
        var pattern = parameter.Label switch
        {
            "Person" when parameter.Name == "second" => "(:Person)-[:KIN_OF]->(n:Person)",
            "Person" => "(n:Person)-[:KIN_OF]->(:Person)",
            "Dwelling" => "(n:Dwelling)<-[r:REGISTERED_AT]-() WHERE r.current",
            "Company" => "(n:Company)<-[r:HAS_ROLE]-() WHERE r.current",
            _ => $"(n:{parameter.Label})-[:CONCERNS]->()",
        };
        return engine.Run($"MATCH {pattern} RETURN n.{parameter.Property} LIMIT 1").Rows[0][0];
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
        [.. result.Rows.Select(r => string.Join(" | ", r.Select(v => ViewCase.Canonical(v, graph)))).Order(StringComparer.Ordinal)];

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
