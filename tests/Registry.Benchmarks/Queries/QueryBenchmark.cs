using System.Globalization;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Benchmarks.Queries;

/// <summary>The budgets of queries in one process, and whole-graph questions against Neo4j and DuckDB.</summary>
internal static class QueryBenchmark
{
    private const int Askings = 2_000;
    private const int HubPeople = 10_000;

    /// <summary>The rules whose texts are also put to Neo4j: those that read most.</summary>
    private static readonly string[] ComparedRules = ["A03", "A04", "B03", "B04", "I06", "T01", "T03"];

    public static void Run(PopulationSnapshot snapshot, bool withNeo4j, BenchmarkTable table)
    {
        var engine = new QueryEngine(snapshot.Graph);
        var residents = Timing.Of(() => Ask(engine, WholeGraphQuery.Residents));
        table.Add(WholeGraphQuery.Residents.Name, $"{residents.TotalMilliseconds:0.0} ms", "25 ms");
        AddPeers(snapshot, engine, residents, withNeo4j, table);
        TwoHops(engine, table);
        ThreeHops(table);
    }

    private static void AddPeers(
        PopulationSnapshot snapshot, QueryEngine engine, TimeSpan residents, bool withNeo4j, BenchmarkTable table)
    {
        var duckDb = DuckDbResidents.Measure(snapshot.Graph);
        table.Add("- the same in DuckDB", $"{duckDb.TotalMilliseconds:0.0} ms, {duckDb / residents:0.0} times ours");
        var rules = RuleCatalog.Load().Rules.Where(r => ComparedRules.Contains(r.Id));
        List<WholeGraphQuery> queries =
            [.. WholeGraphQuery.Aggregations, .. rules.Select(r => WholeGraphQuery.Of(r, snapshot.Day))];
        var ours = queries.ConvertAll(query => Timing.Of(() => Ask(engine, query)));
        var whyNot = "not asked";
        var theirs = withNeo4j ? Neo4jPeer.Measure(snapshot, queries, table, out whyNot) : null;
        for (var i = 0; i < queries.Count; i++)
        {
            var peer = theirs is null ? $"Neo4j: {whyNot}"
                : $"Neo4j {theirs[i].TotalMilliseconds:0.0} ms, {theirs[i] / ours[i]:0.0} times ours";
            table.Add($"- {queries[i].Name}", $"{ours[i].TotalMilliseconds:0.0} ms; {peer}");
        }

        if (theirs is not null)
        {
            Neo4jPeer.LoadWhole(snapshot, table);
            var logs = theirs.Zip(ours, (their, our) => Math.Log(their / our));
            table.Add("Whole-graph questions against Neo4j", $"{Math.Exp(logs.Average()):0.0} times (geometric mean)", "20 times");
        }
    }

    private static long Ask(QueryEngine engine, WholeGraphQuery query) =>
        engine.Run(query.Text, query.Parameters).Rows.Count;

    private static void TwoHops(QueryEngine engine, BenchmarkTable table)
    {
        var people = SharedThings.PeopleOf(engine, Askings);
        var times = people.ConvertAll(person => Timing.Once(() => engine.Run(SharedThings.Text, SharedThings.Parameters(person))));
        times.RemoveRange(0, times.Count / 10);
        table.Add("Who shares an account or contact with a person",
            $"p50 {Timing.Percentile(times, 0.5).TotalMilliseconds:0.000} ms, p99 {Timing.Percentile(times, 0.99).TotalMilliseconds:0.000} ms, {times.Count} people",
            "p50 0.3 ms");
    }

    /// <summary>From a c/o address where ten thousand people are registered, each of whom lived elsewhere with others.</summary>
    private static void ThreeHops(BenchmarkTable table)
    {
        const int MaxRows = 10_000;
        var engine = new QueryEngine(Hub());
        var parameters = new Dictionary<string, Value> { ["id"] = Value.From("hub-0") };
        foreach (var (name, text) in new[]
        {
            ("ends at its cap", "MATCH (p:Person {id: $id})-[:REGISTERED_AT*1..3]-(o) RETURN o"),
            ("all who are reached", "MATCH (p:Person {id: $id})-[:REGISTERED_AT*1..3]-(o) RETURN DISTINCT o"),
        })
        {
            var truncated = false;
            var time = Timing.Of(() => truncated = engine.Run(text, parameters, new() { MaxRows = MaxRows }).Truncated);
            table.Add(string.Create(CultureInfo.InvariantCulture, $"Three hops from a hub of {HubPeople} people, {name}"),
                $"{time.TotalMilliseconds:0.0} ms, {(truncated ? $"cut at {MaxRows} rows" : "not cut")}", "1 s");
        }
    }

    private static GraphSnapshot Hub()
    {
        const int OthersThere = 3;
        var builder = new GraphBuilder();
        var people = builder.Nodes("Person").WithKey("id");
        var dwellings = builder.Nodes("Dwelling").WithKey("key");
        var registered = builder.Relationships("REGISTERED_AT");
        var hub = dwellings.Add("hub");
        for (var i = 0; i < HubPeople; i++)
        {
            var person = people.Add(string.Create(CultureInfo.InvariantCulture, $"hub-{i}"));
            var earlier = dwellings.Add(string.Create(CultureInfo.InvariantCulture, $"earlier-{i}"));
            registered.Add(person, hub);
            registered.Add(person, earlier);
            for (var other = 0; other < OthersThere; other++)
            {
                registered.Add(people.Add(string.Create(CultureInfo.InvariantCulture, $"other-{i}-{other}")), earlier);
            }
        }

        return builder.Build();
    }
}
