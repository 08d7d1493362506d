using Registry.Reference.Tests;

namespace Registry.Graph.Tests.Cypher;

/// <summary>
/// Nothing that a query brings back tells of what a view hides: not its rows, nor their order, nor an error and its
/// place, nor the names a warning proposes, nor a plan. Random graphs, views and queries of the whole language.
/// </summary>
public class ViewSecrecyTests
{
    private const int Cases = 3_000;

    private static readonly string[] MoreQueries =
    [
        "MATCH (n) RETURN n.uid ORDER BY n.x, n.uid SKIP 1 LIMIT 3",
        "MATCH (n:A) RETURN n.y AS y, count(*) AS c ORDER BY c DESC, y LIMIT 2",
        "MATCH (a)((u)-[r:R|S]->(v) WHERE r.x IS NULL OR v.y > 0){1,3}(b) RETURN a.uid, b.uid, size(r)",
        "MATCH (a)-[:!T]-{1,2}(b:B) RETURN a.uid, b.uid, count(*)",
        "MATCH (a), (b) WHERE a.uid < b.uid MATCH p = allShortestPaths((a)-[*..4]-(b)) RETURN a.uid, b.uid, length(p), count(*)",
        "MATCH (n) WHERE EXISTS { MATCH (n)-[r]->(m) WHERE m.x = n.x OR r.z = 1 } RETURN n.uid",
        "MATCH (n) RETURN min(n.x), max(n.y), avg(CASE WHEN n.z IS :: INTEGER THEN n.z END), percentileDisc(n.uid, 0.5), stDev(n.uid)",
        "MATCH (n) RETURN n.x * 2", "MATCH (n:B) RETURN 6 / n.y", "MATCH ()-[r]->() RETURN head(r.x)",
        "MATCH ()-[r:R]->() WHERE 6 / r.x > 1 RETURN count(r)", "MATCH ()-[r:S|T]->() WHERE r.z > 0 AND head(r.y) = 1 RETURN r.z",
        "MATCH (n:AA) RETURN n", "MATCH ()-[r:RR]->() RETURN r", "MATCH (n) RETURN n.xx, n.keyy", "MATCH (n:C) RETURN n.y ORDER BY n.z",
        "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN m.x AS x ORDER BY x LIMIT 1 } RETURN n.uid, x",
        "MATCH (n) RETURN labels(n), [k IN keys(n) | k], n {.*}, n['x'], properties(n).y",
        "MATCH (n:A|B) WHERE n:!C RETURN n.uid UNION MATCH (n:%) RETURN n.uid",
    ];

    [Fact]
    public void Run_UnderRandomViews_TellsNothingOfTheHidden()
    {
        var differences = new List<string>();
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var test = new ViewCase(seed);
            var query = random.Next(3) == 0
                ? MoreQueries[random.Next(MoreQueries.Length)]
                : RandomQuery.Next(random, sortsEntities: false);
            if (test.Difference(query) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count}:\n{string.Join('\n', differences.Take(20))}");
    }

    [Theory]
    [InlineData("EXPLAIN")]
    [InlineData("PROFILE")]
    public void Plan_UnderRandomViews_IsThatOfTheGraphWithoutTheHidden(string how)
    {
        var differences = new List<string>();
        var compared = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var test = new ViewCase(seed);
            var query = random.Next(2) == 0
                ? MoreQueries[random.Next(MoreQueries.Length)]
                : RandomQuery.Next(random, sortsEntities: false);
            if (test.PlanDifference($"{how} {query}", out var hasSameSteps) is { } difference)
            {
                differences.Add(difference);
            }

            compared += test.HidesNodes && hasSameSteps ? 1 : 0;
        }

        Assert.True(compared > Cases / 3, $"{compared} compared");

        Assert.True(differences.Count == 0, $"{differences.Count}:\n{string.Join('\n', differences.Take(8))}");
    }
}
