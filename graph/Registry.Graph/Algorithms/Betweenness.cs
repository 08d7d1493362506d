namespace Registry.Graph.Algorithms;

/// <summary>
/// How many shortest paths run through a node (Brandes). Its work is nodes times edges, so it has a cap.
/// </summary>
public static class Betweenness
{
    /// <summary>The most nodes times edges it accepts: about a second of work.</summary>
    public const long MaximumWork = 100_000_000;

    /// <summary>Computes the betweenness of every node of a small graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>
    /// For each node the sum, over all pairs of other nodes, of the share of their shortest paths it is on.
    /// </returns>
    /// <exception cref="ArgumentException">The graph is larger than <see cref="MaximumWork"/> allows.</exception>
    public static double[] Centrality(Adjacency graph)
    {
        if ((long)graph.NodeCount * (graph.NodeCount + (long)graph.EdgeCount) > MaximumWork)
        {
            throw new ArgumentException(
                $"Nodes times nodes and edges must not exceed {MaximumWork}; choose a smaller part of the graph.",
                nameof(graph));
        }

        var centrality = new double[graph.NodeCount];
        var search = new Search(graph.NodeCount);
        for (var source = 0; source < graph.NodeCount; source++)
        {
            search.Run(graph, source);
            search.Gather(graph, centrality);
        }

        // Each pair has been counted from both of its ends.
        for (var node = 0; node < centrality.Length; node++)
        {
            centrality[node] /= 2;
        }

        return centrality;
    }

    private sealed class Search(int count)
    {
        private readonly int[] _order = new int[count];
        private readonly int[] _distances = new int[count];
        private readonly double[] _paths = new double[count];
        private readonly double[] _dependencies = new double[count];
        private int _reached;

        public void Run(Adjacency graph, int source)
        {
            Array.Fill(_distances, -1);
            Array.Clear(_paths);
            Array.Clear(_dependencies);
            (_distances[source], _paths[source], _order[0], _reached) = (0, 1, source, 1);
            for (var i = 0; i < _reached; i++)
            {
                var node = _order[i];
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (_distances[neighbour] < 0)
                    {
                        _distances[neighbour] = _distances[node] + 1;
                        _order[_reached++] = neighbour;
                    }

                    if (_distances[neighbour] == _distances[node] + 1)
                    {
                        _paths[neighbour] += _paths[node];
                    }
                }
            }
        }

        public void Gather(Adjacency graph, double[] centrality)
        {
            for (var i = _reached - 1; i > 0; i--)
            {
                var node = _order[i];
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (_distances[neighbour] == _distances[node] - 1)
                    {
                        _dependencies[neighbour] += _paths[neighbour] / _paths[node] * (1 + _dependencies[node]);
                    }
                }

                centrality[node] += _dependencies[node];
            }
        }
    }
}
