using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>What an expand finds is counted by the node it starts from without a row for each.</summary>
public class CountByNodeTests
{
    [Theory]
    [InlineData("MATCH (n)-[r]-(m)")]
    [InlineData("MATCH (n)-[r]->(m)")]
    [InlineData("MATCH (n)<-[r]-(m) WHERE m.x > 0")]
    [InlineData("MATCH (n) OPTIONAL MATCH (n)-[r]-(m)")]
    [InlineData("MATCH (n) OPTIONAL MATCH (n)-[r]->(m) WHERE r.uid > 3")]
    public void Run_CountsOfAnExpand_EqualTheSizesOfItsLists(string match)
    {
        const string Counts = "WITH n, count(DISTINCT m) AS far, count(DISTINCT r) AS found, count(m) AS met, count(*) AS lines";
        const string Sizes = "WITH n, size(collect(DISTINCT m)) AS far, size(collect(DISTINCT r)) AS found, size(collect(m)) AS met, "
            + "size(collect(n)) AS lines";
        const string Return = "RETURN n.uid, far, found, met, lines";
        var (several, doubled, inOne) = (0, 0, 0);
        for (var seed = 0; seed < 100; seed++)
        {
            var engine = new QueryEngine(new RandomGraph(new Random(seed)).Build(out _));

            var counted = engine.Run($"{match} {Counts} {Return}").Rows;

            Assert.Equal(engine.Run($"{match} {Sizes} {Return}").Rows, counted);
            several += counted.Count(row => row[1].AsInt64 > 1);
            doubled += counted.Count(row => row[1].AsInt64 < row[2].AsInt64);
            var plan = engine.Run($"EXPLAIN {match} {Counts} {Return}").Plan!;
            inOne += plan.Contains("Expand and count", StringComparison.Ordinal) ? 1 : 0;
        }

        // The graphs hold what the counts differ by.
        Assert.True(several > 0 && doubled > 0 && inOne > 0);
    }
}
