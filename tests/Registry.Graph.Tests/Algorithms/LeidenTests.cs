using FsCheck.Xunit;
using Registry.Graph.Algorithms;

namespace Registry.Graph.Tests.Algorithms;

[Properties(Arbitrary = [typeof(RandomGraphs)], MaxTest = 300)]
public sealed class LeidenTests
{
    [Property]
    public void Modularity_AnyPartition_IsThatOfTheDefinition(SmallGraph edges, int seed)
    {
        var random = new Random(seed);
        var communities = Enumerable.Range(0, edges.NodeCount).Select(_ => random.Next(3)).ToArray();
        var (graph, matrix) = (edges.Adjacency, edges.Matrix());
        var total = 2.0 * graph.EdgeCount;
        var expected = 0.0;
        for (var i = 0; i < edges.NodeCount; i++)
        {
            for (var j = 0; total > 0 && j < edges.NodeCount; j++)
            {
                expected += communities[i] != communities[j]
                    ? 0
                    : ((matrix[i, j] ? 1 : 0) - (graph.Degree(i) * graph.Degree(j) / total)) / total;
            }
        }

        Assert.Equal(expected, Leiden.Modularity(graph, communities), 1e-9);
    }

    // A graph in which a move once gained although neither the node nor a neighbour of it had moved.
    [Property(Replay = "2426915776701914647,6739782161320093929,40", MaxTest = 1)]
    public void Communities_AMoveThatTouchesNoNeighbour_IsLookedForToo(SmallGraph edges) =>
        Communities_AnyEdges_HangTogetherAndNoMoveGains(edges);

    [Property]
    public void Communities_AnyEdges_HangTogetherAndNoMoveGains(SmallGraph edges)
    {
        var graph = edges.Adjacency;

        var communities = Leiden.Communities(graph);

        var inside = Enumerable.Range(0, edges.From.Length)
            .Where(i => communities[edges.From[i]] == communities[edges.To[i]])
            .ToArray();
        Assert.Equal(
            communities,
            ConnectedComponents.Find(
                edges.NodeCount,
                inside.Select(i => edges.From[i]).ToArray(),
                inside.Select(i => edges.To[i]).ToArray()));
        var reached = Leiden.Modularity(graph, communities);
        for (var node = 0; node < edges.NodeCount; node++)
        {
            foreach (var other in communities.Append(edges.NodeCount).Distinct())
            {
                var moved = communities[..];
                moved[node] = other;
                Assert.True(Leiden.Modularity(graph, moved) <= reached + 1e-8);
            }
        }
    }

    [Property]
    public void Communities_SameSeed_AreTheSameWhateverTheOrderOfEdges(SmallGraph edges, int seed)
    {
        var order = Enumerable.Range(0, edges.From.Length).ToArray();
        new Random(seed).Shuffle(order);
        var shuffled = new SmallGraph(
            edges.NodeCount, order.Select(i => edges.To[i]).ToArray(), order.Select(i => edges.From[i]).ToArray());

        Assert.Equal(
            Leiden.Communities(edges.Adjacency, seed: seed), Leiden.Communities(shuffled.Adjacency, seed: seed));
    }

    // Every partition of six nodes is tried; over many graphs Leiden must nearly always find the best one.
    [Fact]
    public void Communities_SixNodes_AreNearlyAlwaysTheBestPartition()
    {
        var random = new Random(20260131);
        var best = 0;
        for (var round = 0; round < 200; round++)
        {
            var edges = Enumerable.Range(0, 8).Select(_ => (From: random.Next(6), To: random.Next(6))).ToArray();
            var graph = Adjacency.FromEdges(
                6, edges.Select(edge => edge.From).ToArray(), edges.Select(edge => edge.To).ToArray());
            var most = Partitions(6).Max(partition => Leiden.Modularity(graph, partition));
            best += Leiden.Modularity(graph, Leiden.Communities(graph)) > most - 1e-9 ? 1 : 0;
        }

        Assert.InRange(best, 190, 200);
    }

    [Fact]
    public void Communities_RingOfCliques_AreTheCliques()
    {
        const int Cliques = 200, Size = 6;
        var (from, to) = (new List<int>(), new List<int>());
        for (var clique = 0; clique < Cliques; clique++)
        {
            for (var i = 0; i < Size; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    from.Add((clique * Size) + i);
                    to.Add((clique * Size) + j);
                }
            }

            from.Add(clique * Size);
            to.Add((clique + 1) % Cliques * Size);
        }

        // Modularity at resolution 1 would join neighbouring cliques in so large a ring: its known limit.
        var communities = Leiden.Communities(
            Adjacency.FromEdges(Cliques * Size, from.ToArray(), to.ToArray()), resolution: 20);

        Assert.Equal(Enumerable.Range(0, Cliques * Size).Select(node => node / Size * Size), communities);
    }

    private static IEnumerable<int[]> Partitions(int count)
    {
        return Extend([], 0);

        IEnumerable<int[]> Extend(int[] sofar, int groups) => sofar.Length == count
            ? [sofar]
            : Enumerable.Range(0, groups + 1).SelectMany(group => Extend([.. sofar, group], Math.Max(groups, group + 1)));
    }
}
