namespace Registry.Graph.Algorithms;

/// <summary>How deep in the dense middle of a graph a node lies.</summary>
public static class KCore
{
    /// <summary>
    /// Finds the core number of every node: the largest k for which it belongs to a part in which everyone has k
    /// neighbours. Nodes are peeled off in order of their degree, kept in buckets (Batagelj and Zaversnik); linear.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The core number by node.</returns>
    public static int[] Numbers(Adjacency graph)
    {
        var degrees = new int[graph.NodeCount];
        for (var node = 0; node < degrees.Length; node++)
        {
            degrees[node] = graph.Degree(node);
        }

        var (order, places, bucketStarts) = SortByDegree(degrees);
        for (var i = 0; i < order.Length; i++)
        {
            var node = order[i];
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (degrees[neighbour] > degrees[node])
                {
                    // The neighbour changes place with the first of its bucket, which then begins one later.
                    var first = bucketStarts[degrees[neighbour]]++;
                    var (other, place) = (order[first], places[neighbour]);
                    (order[first], order[place]) = (neighbour, other);
                    (places[neighbour], places[other]) = (first, place);
                    degrees[neighbour]--;
                }
            }
        }

        return degrees;
    }

    private static (int[] Order, int[] Places, int[] BucketStarts) SortByDegree(int[] degrees)
    {
        var starts = new int[degrees.Length == 0 ? 1 : degrees.Max() + 2];
        foreach (var degree in degrees)
        {
            starts[degree + 1]++;
        }

        for (var degree = 1; degree < starts.Length; degree++)
        {
            starts[degree] += starts[degree - 1];
        }

        var (order, places, next) = (new int[degrees.Length], new int[degrees.Length], starts[..]);
        for (var node = 0; node < degrees.Length; node++)
        {
            places[node] = next[degrees[node]]++;
            order[places[node]] = node;
        }

        return (order, places, starts);
    }
}
