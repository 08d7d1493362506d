using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Guarding;

namespace Registry.Graph.Tests.Cypher;

/// <summary>A chain of four nodes v = 1 to 4 over relationships x = 1, 2, 0. The answers are those of Neo4j 5.26.30.</summary>
public class QuantifiedPathTests
{
    private static readonly GraphSnapshot Chain = Build();
    private static readonly QueryEngine Engine = new(Chain);

    [Theory]
    [InlineData("MATCH p = ((a)-[r:T WHERE r.x > 0]->(b)){1,2} RETURN [n IN a | n.v] AS a, [n IN b | n.v] AS b, length(p) AS n ORDER BY a", "[1], [2], 1 | [1, 2], [2, 3], 2 | [2], [3], 1")]
    [InlineData("MATCH (a)-[r:T]->+(b) RETURN a.v AS a, b.v AS b, size(r) ORDER BY a, b", "1, 2, 1 | 1, 3, 2 | 1, 4, 3 | 2, 3, 1 | 2, 4, 2 | 3, 4, 1")]
    [InlineData("MATCH (a {v: 1})-[:T]->*(b) RETURN b.v AS b ORDER BY b", "1 | 2 | 3 | 4")]
    [InlineData("MATCH (x)((a)-[:T]->(b)){,2}(y) RETURN count(*)", "9")]
    [InlineData("MATCH (x)((a)-[:T]->(b)-[:T]->(c))+(y) RETURN [n IN c | n.v] AS c ORDER BY c", "[3] | [4]")]
    [InlineData("MATCH (x)((a)-[:T]->(b)){1,2}(y) WHERE y IN b RETURN count(*)", "5")]
    [InlineData("MATCH (x) MATCH ((a)-[:T]->(b) WHERE a.v > x.v){1,2}(y) RETURN count(*)", "4")]
    [InlineData("MATCH ((a)-[:T]->(b)){1,2}((c)-[:T]->(d)){1} RETURN count(*)", "3")]
    [InlineData("MATCH ((a)-[:T]->(a)){1,2}(d) RETURN count(*)", "0")]
    [InlineData("MATCH (x) WHERE EXISTS { (x)-[:T]->{2}({v: 4}) } RETURN x.v", "2")]
    [InlineData("MATCH (x)-[r:T WHERE r.x > 0]->+(y) RETURN x.v AS x, y.v AS y ORDER BY x, y", "1, 2 | 1, 3 | 2, 3")]
    [InlineData("MATCH (y {v: 4})<-[r:T]-+(x) RETURN x.v AS x, [q IN r | q.x] ORDER BY x", "1, [0, 2, 1] | 2, [0, 2] | 3, [0]")]
    [InlineData("MATCH (x)((a)-[r:T]->(b)){1,3}(y {v: 4}) RETURN [q IN r | q.x], [q IN a | q.v] AS a ORDER BY a", "[1, 2, 0], [1, 2, 3] | [2, 0], [2, 3] | [0], [3]")]
    [InlineData("MATCH (x)((a)-[r:T]-(b)<-[s:T]-(c) WHERE a.v <> c.v AND r.x > s.x){1,3}(y) RETURN x.v, y.v", "3, 1")]
    [InlineData("MATCH p = (x {v: 1})-[:T]->{2}(y)-[q:T]->(z) RETURN [n IN nodes(p) | n.v], q.x", "[1, 2, 3, 4], 0")]
    [InlineData("OPTIONAL MATCH (x {v: 9})-[r:T]->+(y) RETURN r, y", "null, null")]
    [InlineData("MATCH ((a)-[:T]->(b) WHERE a.v = 1) RETURN b.v", "2")]
    public void Run_QuantifiedPath_GivesRows(string query, string expected) =>
        Assert.Equal(expected, Answers.Of(Engine.Run(query), Chain));

    [Fact]
    public void Guard_QuantifiedPathUnderAView_TestsEveryRepetition()
    {
        var view = new GraphView { Labels = new Dictionary<string, IReadOnlySet<string>?> { ["N"] = null } };

        var sent = new QueryGuard(Chain).Guard("MATCH (a)((x)-[r:T]->(y)){1,2}(b) RETURN b", null, new() { View = view });

        Assert.Contains("((`x`:`N`)-[`r`:`T`]->(`y`:`N`)){1,2}(`b`:`N`)", sent.Text, StringComparison.Ordinal);
    }

    private static GraphSnapshot Build()
    {
        var builder = new GraphBuilder();
        var (group, joins) = (builder.Nodes("N"), builder.Relationships("T"));
        var nodes = Enumerable.Range(1, 4).Select(v =>
        {
            var node = group.Add();
            group.Int64("v").Set(node.Row, v);
            return node;
        }).ToArray();
        foreach (var (i, x) in new long[] { 1, 2, 0 }.Index())
        {
            joins.Int64("x").Set(joins.Add(nodes[i], nodes[i + 1]), x);
        }

        return builder.Build();
    }
}
