using QuikGraph;
using QuikGraph.Algorithms;

namespace Registry.Graph.QuikGraph;

/// <summary>
/// Why two things are in one picture: the shortest chain of relationships between them, whichever way each points.
/// </summary>
public static class Chains
{
    // Of two chains as long the one over things with fewer relationships tells more; the surcharge never makes up a step.
    private const double SurchargePerDoubling = 0.001;

    /// <summary>Finds a shortest chain from one node to each of some others.</summary>
    /// <param name="part">The part of the graph.</param>
    /// <param name="from">The node they start from.</param>
    /// <param name="targets">The nodes they lead to.</param>
    /// <returns>For each target that is reached its chain, in order of the targets; an edge may point either way.</returns>
    public static IReadOnlyList<Chain> Between(GraphPart part, int from, IEnumerable<int> targets)
    {
        var graph = part.ToBidirectional();
        if (!graph.ContainsVertex(from))
        {
            return [];
        }

        double Length(RelationshipEdge edge) =>
            1 + (SurchargePerDoubling * (Math.Log2(graph.Degree(edge.Source)) + Math.Log2(graph.Degree(edge.Target))));
        var undirected = new UndirectedBidirectionalGraph<int, RelationshipEdge>(graph);
        var paths = undirected.ShortestPathsDijkstra(Length, from);
        var chains = new List<Chain>();
        foreach (var target in targets.Distinct().Where(t => t != from && graph.ContainsVertex(t)))
        {
            if (paths(target, out var edges))
            {
                chains.Add(new(target, [.. edges]));
            }
        }

        return chains;
    }
}
