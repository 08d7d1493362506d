using QuikGraph;
using QuikGraph.Algorithms.Ranking;
using Registry.Graph.Algorithms;

namespace Registry.Graph.QuikGraph;

/// <summary>
/// Which nodes tie a part of the graph together: first those that the shortest chains of the others run over
/// (betweenness, ours: QuikGraph has none), then those that much leads to (PageRank, QuikGraph's).
/// </summary>
public static class Ranking
{
    /// <summary>Ranks the nodes of a part; a relationship counts both ways.</summary>
    /// <param name="part">The part.</param>
    /// <returns>All its nodes, the one that ties most together first.</returns>
    public static IReadOnlyList<NodeRank> Of(GraphPart part)
    {
        var nodes = part.Vertices.ToList();
        var adjacency = Neighbours(part, nodes);
        var between = Betweenness.Centrality(adjacency);
        var ranks = PageRanks(nodes, adjacency);

        // Of n - 1 other nodes there are this many pairs.
        var pairs = Math.Max(1.0, (nodes.Count - 1.0) * (nodes.Count - 2.0) / 2);
        return
        [
            .. nodes.Select((node, i) => new NodeRank(node, between[i] / pairs, ranks[node], adjacency.Degree(i)))
                .OrderByDescending(r => r.Between).ThenByDescending(r => r.PageRank).ThenBy(r => r.Node),
        ];
    }

    /// <summary>Two nodes are neighbours once, however many relationships there are between them.</summary>
    private static Adjacency Neighbours(GraphPart part, List<int> nodes)
    {
        var index = nodes.Index().ToDictionary(n => n.Item, n => n.Index);
        var edges = part.Edges.ToList();
        return Adjacency.FromEdges(
            nodes.Count, edges.Select(e => index[e.Source]).ToArray(), edges.Select(e => index[e.Target]).ToArray());
    }

    private static Dictionary<int, double> PageRanks(List<int> nodes, Adjacency adjacency)
    {
        var graph = new BidirectionalGraph<int, SEdge<int>>();
        graph.AddVertexRange(nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var neighbour in adjacency.Neighbours(i))
            {
                graph.AddEdge(new(nodes[i], nodes[neighbour]));
            }
        }

        var algorithm = new PageRankAlgorithm<int, SEdge<int>>(graph);
        algorithm.Compute();
        var sum = algorithm.Ranks.Values.Sum();
        return nodes.ToDictionary(n => n, n => algorithm.Ranks[n] / sum);
    }
}
