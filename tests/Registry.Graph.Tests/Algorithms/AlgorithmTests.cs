using FsCheck.Xunit;
using Registry.Graph.Algorithms;

namespace Registry.Graph.Tests.Algorithms;

[Properties(Arbitrary = [typeof(RandomGraphs)], MaxTest = 300)]
public sealed class AlgorithmTests
{
    [Property]
    public void FromEdges_AnyEdges_IsSimpleAndSymmetric(SmallGraph edges)
    {
        var (graph, matrix) = (edges.Adjacency, edges.Matrix());

        for (var node = 0; node < edges.NodeCount; node++)
        {
            var expected = Enumerable.Range(0, edges.NodeCount).Where(other => matrix[node, other]);
            Assert.Equal(expected, graph.Neighbours(node).ToArray());
            Assert.Equal(expected.Count(), graph.Degree(node));
        }

        Assert.Equal(Enumerable.Range(0, edges.NodeCount).Sum(graph.Degree), graph.EdgeCount * 2);
    }

    [Property]
    public void Find_AnyEdges_IsSmallestNodeReached(SmallGraph edges)
    {
        var reach = NaiveDistances(edges);

        var labels = ConnectedComponents.Find(edges.NodeCount, edges.From, edges.To);

        for (var node = 0; node < edges.NodeCount; node++)
        {
            Assert.Equal(Enumerable.Range(0, edges.NodeCount).First(other => reach[node, other] >= 0), labels[node]);
        }
    }

    [Property]
    public void ShortestPath_AnyPair_IsAsShortAsFloydWarshall(SmallGraph edges)
    {
        var (graph, matrix, expected) = (edges.Adjacency, edges.Matrix(), NaiveDistances(edges));

        for (var from = 0; from < edges.NodeCount; from++)
        {
            Assert.Equal(
                Enumerable.Range(0, edges.NodeCount).Select(to => expected[from, to]), ShortestPath.Distances(graph, from));
            for (var to = 0; to < edges.NodeCount; to++)
            {
                var path = ShortestPath.Find(graph, from, to);
                Assert.Equal(expected[from, to], path.Length - 1);
                Assert.All(path.Zip(path.Skip(1)), step => Assert.True(matrix[step.First, step.Second]));
                Assert.Equal(path.Length is 0 or > 3 ? 0 : path.Length, ShortestPath.Find(graph, from, to, 2).Length);
            }
        }
    }

    [Property]
    public void Numbers_AnyEdges_AreThoseOfRepeatedRemoval(SmallGraph edges)
    {
        Assert.Equal(NaiveCores(edges), KCore.Numbers(edges.Adjacency));
    }

    [Property]
    public void Centrality_AnyEdges_IsShareOfCountedPaths(SmallGraph edges)
    {
        var (expected, actual) = (NaiveBetweenness(edges), Betweenness.Centrality(edges.Adjacency));

        for (var node = 0; node < edges.NodeCount; node++)
        {
            Assert.Equal(expected[node], actual[node], 1e-9);
        }
    }

    [Fact]
    public void Centrality_LargeGraph_IsRefused()
    {
        var graph = Adjacency.FromEdges(20_000, [], []);

        Assert.Throws<ArgumentException>(() => Betweenness.Centrality(graph));
    }

    [Fact]
    public void Numbers_NoNodes_IsEmpty()
    {
        Assert.Empty(KCore.Numbers(Adjacency.FromEdges(0, [], [])));
        Assert.Empty(ConnectedComponents.Find(0, [], []));
        Assert.Empty(Leiden.Communities(Adjacency.FromEdges(0, [], [])));
    }

    private static int[,] NaiveDistances(SmallGraph edges)
    {
        const int Far = 1000;
        var (n, matrix, distances) = (edges.NodeCount, edges.Matrix(), new int[edges.NodeCount, edges.NodeCount]);
        foreach (var (i, j) in Pairs(n))
        {
            distances[i, j] = i == j ? 0 : matrix[i, j] ? 1 : Far;
        }

        for (var k = 0; k < n; k++)
        {
            foreach (var (i, j) in Pairs(n))
            {
                distances[i, j] = Math.Min(distances[i, j], distances[i, k] + distances[k, j]);
            }
        }

        foreach (var (i, j) in Pairs(n))
        {
            distances[i, j] = distances[i, j] >= Far ? -1 : distances[i, j];
        }

        return distances;
    }

    private static int[] NaiveCores(SmallGraph edges)
    {
        var (n, matrix, cores) = (edges.NodeCount, edges.Matrix(), new int[edges.NodeCount]);
        for (var k = 1; k < n; k++)
        {
            var left = Enumerable.Range(0, n).ToHashSet();
            while (left.RemoveWhere(node => left.Count(other => matrix[node, other]) < k) > 0)
            {
            }

            foreach (var node in left)
            {
                cores[node] = k;
            }
        }

        return cores;
    }

    private static double[] NaiveBetweenness(SmallGraph edges)
    {
        var (n, matrix, distances) = (edges.NodeCount, edges.Matrix(), NaiveDistances(edges));
        var sums = new double[n];
        foreach (var (s, t) in Pairs(n).Where(pair => pair.I < pair.J && distances[pair.I, pair.J] > 0))
        {
            for (var v = 0; v < n; v++)
            {
                if (v != s && v != t && distances[s, v] >= 0 && distances[s, v] + distances[v, t] == distances[s, t])
                {
                    sums[v] += Count(s, v) * Count(v, t) / Count(s, t);
                }
            }
        }

        return sums;

        double Count(int from, int to) => from == to
            ? 1
            : Enumerable.Range(0, n)
                .Where(last => matrix[last, to] && distances[from, last] == distances[from, to] - 1)
                .Sum(last => Count(from, last));
    }

    private static IEnumerable<(int I, int J)> Pairs(int n) =>
        from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) select (i, j);
}
