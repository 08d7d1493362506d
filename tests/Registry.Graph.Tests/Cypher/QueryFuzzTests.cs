using System.Globalization;
using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>
/// Ten thousand damaged query texts with a fixed seed: each gives an answer or a <see cref="QueryException"/>, nothing
/// else.
/// </summary>
public class QueryFuzzTests
{
    /// <summary>More inputs for a long run (.ci/nightly); the seed is printed where an input fails.</summary>
    private static readonly int Inputs = FromEnvironment("REGISTRY_FUZZ_INPUTS", 10_000);

    private static readonly int Seed = FromEnvironment("REGISTRY_FUZZ_SEED", 20_261_124);

    private static readonly string[] Seeds =
    [
        "MATCH (p:Person {id: 'P1'})-[r:REGISTERED_AT*1..2]->(d:Dwelling) WHERE p.age >= 20 AND NOT (p)-->(:Lease) RETURN p, d ORDER BY p.id SKIP 1 LIMIT 2",
        "MATCH (a)-[:RELATED_TO]-(b) WITH a, count(DISTINCT b) AS c, collect(b.id)[0..2] AS ids WHERE c > 1 RETURN a {.id, .*, c: c}, ids",
        "UNWIND [1, 2.5, 'x', null, [1], {a: 1}] AS x RETURN x, toStringOrNull(x), x IN [1, null], x = 1, CASE x WHEN 1 THEN 'one' ELSE x END AS y",
        "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:PARTY_TO]->(l) WHERE l.key STARTS WITH 'L' } RETURN COUNT { (p)--() } AS n, COLLECT { MATCH (p)-->(x) RETURN x } AS xs",
        "RETURN date('2026-01-31') + duration({months: 1, days: -2.5}) AS d, duration.between(date('2020-01-01'), datetime('2026-02-03T04:05:06+01:00')).days, date.truncate('week', date('2026-06-30'), {dayOfWeek: 2})",
        "MATCH q = shortestPath((a:Person {id: 'P4'})-[:RELATED_TO*..5]-(b {id: 'P1'})) RETURN [n IN nodes(q) | n.id] AS ids, length(q), reduce(s = 0, x IN range(0, 3) | s + x)",
        "OPTIONAL MATCH (x:Lease|Person&!Dwelling) CALL (x) { MATCH (x)-->(y) RETURN count(y) AS c UNION ALL RETURN -1 AS c } RETURN x, sum(c) AS s, avg(c) AS a, stDev(c) + percentileCont(c, 0.5) AS d UNION RETURN 1 AS x, 2 AS s, 3 AS a, 4 AS d",
        "MATCH (a:Person)((x)-[r:RELATED_TO WHERE r.y IS NULL]-(y) WHERE x <> y){1,2}(b)-[s]->+(c:Lease|Dwelling) RETURN a, [n IN x | n.id], size(r), size(s), c LIMIT 5",
        "RETURN substring('abc', 1), split('a,b', ','), 'abc' =~ 'a.*', all(x IN [1] WHERE x > 0), single(x IN [1, 2] WHERE x = 1), 2 ^ 3 % 4 - -1, [1, 2, 3][-1], {k: 1}.k, $p AS `odd name`",
    ];

    [Fact]
    public void Run_WholeSeeds_Answer()
    {
        foreach (var seed in Seeds)
        {
            Assert.NotNull(
                new QueryEngine(SmallTown.Graph).Run(seed, new Dictionary<string, Value> { ["p"] = Value.From("P1") }));
        }
    }

    [Fact]
    public void Run_DamagedQueries_OnlyAnswersOrQueryExceptions()
    {
        var random = new Random(Seed);
        var engine = new QueryEngine(SmallTown.Graph);
        var options =
            new QueryOptions { Deadline = TimeSpan.FromSeconds(1), MaxRows = 100, MaxMemoryBytes = 50_000_000 };
        var parameters = new Dictionary<string, Value> { ["p"] = Value.From("P1") };
        var answers = 0;
        for (var i = 0; i < Inputs; i++)
        {
            var text = DamagedText.Of(Seeds, random);
            try
            {
                engine.Run(text, parameters, options);
                answers++;
            }
            catch (QueryException e)
            {
                Assert.NotEmpty(e.Text);
            }
            catch (Exception e)
            {
                Assert.Fail($"seed {Seed} input {i}: {e}\n{text}");
            }
        }

        // Damage that leaves some queries whole shows that the fuzz reaches the executor.
        Assert.InRange(answers, Inputs / 50, Inputs);
    }

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;
}
