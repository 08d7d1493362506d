using FsCheck.Xunit;

namespace Registry.Graph.QuikGraph.Tests;

[Properties(Arbitrary = [typeof(RandomParts)], MaxTest = 300)]
public sealed class GraphPartTests
{
    [Property]
    public void Whole_AnyView_HoldsWhatTheViewShows(RandomPart random)
    {
        var graph = random.Whole.ToBidirectional();

        Assert.Equal(Enumerable.Range(0, random.Snapshot.NodeCount).Where(random.MustShow), graph.Vertices.Order());
        Assert.Equal(
            Enumerable.Range(0, random.Snapshot.RelationshipCount).Where(random.MustShowEdge),
            graph.Edges.Select(e => e.Number).Order());
        Assert.Equal((graph.VertexCount, graph.EdgeCount), (random.Whole.VertexCount, random.Whole.EdgeCount));
    }

    [Property]
    public void Around_AnyNodeAndHops_HoldsWhatIsReachedInSoManySteps(RandomPart random, byte node, byte hops)
    {
        var (start, steps) = (node % random.Snapshot.NodeCount, hops % 4);

        var part = GraphPart.Around(random.Graph, [start], steps, maximumNodes: 1000);

        var reached = Reached(random, start, steps);
        Assert.Equal(reached.Order(), part.Vertices.Order());
        Assert.Equal(
            Enumerable.Range(0, random.Snapshot.RelationshipCount).Where(random.MustShowEdge)
                .Where(r => reached.Contains(random.Snapshot.StartOf(r)) && reached.Contains(random.Snapshot.EndOf(r))),
            part.Edges.Select(e => e.Number));
        Assert.False(part.IsCut);
    }

    [Property]
    public void Around_MoreNodesThanAllowed_KeepsTheNearestAndSaysSo(RandomPart random, byte node)
    {
        var start = node % random.Snapshot.NodeCount;
        var whole = GraphPart.Around(random.Graph, [start], 5, maximumNodes: 1000).Vertices.ToList();

        var part = GraphPart.Around(random.Graph, [start], 5, maximumNodes: 2);

        Assert.Equal(whole.Take(2), part.Vertices);
        Assert.Equal(whole.Count > 2, part.IsCut);
    }

    [Property]
    public void Of_AnyNodesAndRelationships_LeavesOutWhatTheViewHides(RandomPart random)
    {
        var snapshot = random.Snapshot;
        var some = Enumerable.Range(0, snapshot.NodeCount).Where(n => n % 3 != 1).ToList();

        var part = GraphPart.Of(random.Graph, some, Enumerable.Range(0, snapshot.RelationshipCount));

        Assert.Equal(some.Where(random.MustShow), part.Vertices);
        Assert.Equal(
            Enumerable.Range(0, snapshot.RelationshipCount).Where(random.MustShowEdge)
                .Where(r => some.Contains(snapshot.StartOf(r)) && some.Contains(snapshot.EndOf(r))),
            part.Edges.Select(e => e.Number));
    }

    [Fact]
    public void ToBidirectional_TooManyRelationships_SaysTheLimit()
    {
        var builder = new GraphBuilder();
        var node = builder.Nodes("N").Add();
        for (var i = 0; i <= GraphPart.MaximumEdges; i++)
        {
            builder.Relationships("LOOP").Add(node, node);
        }

        var whole = GraphPart.Whole(new(builder.Build(), GraphView.Everything));

        var refused = Assert.Throws<InvalidOperationException>(() => whole.ToBidirectional());
        Assert.Contains("200000", refused.Message, StringComparison.Ordinal);
    }

    private static HashSet<int> Reached(RandomPart random, int start, int steps)
    {
        var reached = random.MustShow(start) ? new HashSet<int> { start } : [];
        for (var step = 0; step < steps; step++)
        {
            var (from, snapshot) = (reached.ToHashSet(), random.Snapshot);
            foreach (var r in Enumerable.Range(0, snapshot.RelationshipCount).Where(random.MustShowEdge))
            {
                if (from.Contains(snapshot.StartOf(r)) || from.Contains(snapshot.EndOf(r)))
                {
                    reached.UnionWith([snapshot.StartOf(r), snapshot.EndOf(r)]);
                }
            }
        }

        return reached;
    }
}
