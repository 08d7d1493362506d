using FsCheck.Xunit;
using Registry.Graph.Algorithms;

namespace Registry.Graph.QuikGraph.Tests;

[Properties(Arbitrary = [typeof(RandomParts)], MaxTest = 300)]
public sealed class ChainsAndRankingTests
{
    [Property]
    public void Between_AnyNodes_IsAConnectedChainAsShortAsTheEngines(RandomPart random)
    {
        var part = random.Whole;
        var nodes = part.Vertices.ToList();
        if (nodes.Count == 0)
        {
            return;
        }

        var chains = Chains.Between(part, nodes[0], nodes).ToDictionary(c => c.Target);

        var adjacency = Adjacency.FromEdges(
            random.Snapshot.NodeCount, part.Edges.Select(e => e.Source).ToArray(), part.Edges.Select(e => e.Target).ToArray());
        foreach (var target in nodes.Skip(1))
        {
            var expected = ShortestPath.Find(adjacency, nodes[0], target);
            Assert.Equal(expected.Length > 0, chains.ContainsKey(target));
            if (chains.TryGetValue(target, out var chain))
            {
                Assert.Equal(expected.Length - 1, chain.Edges.Count);
                Assert.Equal(target, chain.Edges.Aggregate(nodes[0], Follow));
            }
        }
    }

    [Fact]
    public void Between_TwoChainsAsLong_TakesTheOneOverThingsWithFewerRelationships()
    {
        var graph = Graph(["a", "hub", "lease", "b", "x", "y", "z"],
            ("a", "hub"), ("hub", "b"), ("a", "lease"), ("b", "lease"), ("x", "hub"), ("y", "hub"), ("z", "hub"));

        var chain = Assert.Single(Chains.Between(GraphPart.Whole(graph), 0, [3]));

        Assert.Equal([2, 2], chain.Edges.Select(e => e.Target));
    }

    [Property]
    public void Ranking_AnyPart_AgreesWithTheEnginesBetweennessAndSumsToOne(RandomPart random)
    {
        var part = random.Whole;

        var ranks = Ranking.Of(part);

        Assert.Equal(part.Vertices.Order(), ranks.Select(r => r.Node).Order());
        Assert.All(ranks, r => Assert.InRange(r.Between, 0, 1 + 1e-9));
        Assert.Equal(ranks.OrderByDescending(r => r.Between).Select(r => r.Between), ranks.Select(r => r.Between));
        if (ranks.Count > 0)
        {
            Assert.Equal(1, ranks.Sum(r => r.PageRank), 6);
        }
    }

    [Fact]
    public void Ranking_OfAStar_PutsTheMiddleFirstWithEveryChain()
    {
        var graph = Graph(["middle", "a", "b", "c"], ("a", "middle"), ("middle", "b"), ("c", "middle"), ("c", "middle"));

        var ranks = Ranking.Of(GraphPart.Whole(graph));

        Assert.Equal((0, 1.0, 3), (ranks[0].Node, ranks[0].Between, ranks[0].Degree));
        Assert.All(ranks.Skip(1), r => Assert.Equal((0.0, 1), (r.Between, r.Degree)));
        Assert.All(ranks.Skip(1), r => Assert.True(r.PageRank < ranks[0].PageRank));
    }

    private static int Follow(int at, RelationshipEdge edge)
    {
        Assert.True(at == edge.Source || at == edge.Target, "A chain must go on where it has come to.");
        return at == edge.Source ? edge.Target : edge.Source;
    }

    private static VisibleGraph Graph(string[] keys, params (string From, string To)[] edges)
    {
        var builder = new GraphBuilder();
        var nodes = keys.ToDictionary(k => k, k => builder.Nodes("N").WithKey("key").Add(k));
        foreach (var (from, to) in edges)
        {
            builder.Relationships("TO").Add(nodes[from], nodes[to]);
        }

        return new(builder.Build(), GraphView.Everything);
    }
}
