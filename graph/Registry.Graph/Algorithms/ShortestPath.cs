namespace Registry.Graph.Algorithms;

/// <summary>Shortest paths by number of edges, breadth first: linear in what is reached.</summary>
public static class ShortestPath
{
    /// <summary>Finds a shortest path; among equally short ones always the same.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node.</param>
    /// <param name="maxLength">The most edges the path may have.</param>
    /// <returns>The nodes of the path; none when there is no path.</returns>
    public static int[] Find(Adjacency graph, int from, int to, int maxLength = int.MaxValue)
    {
        var previous = new Dictionary<int, int> { [from] = -1 };
        var level = new List<int> { from };
        for (var length = 0; length < maxLength && level.Count > 0 && !previous.ContainsKey(to); length++)
        {
            var next = new List<int>();
            foreach (var node in level)
            {
                foreach (var neighbour in graph.Neighbours(node))
                {
                    if (previous.TryAdd(neighbour, node))
                    {
                        next.Add(neighbour);
                    }
                }
            }

            level = next;
        }

        return previous.ContainsKey(to) ? Unwind(previous, to) : [];
    }

    /// <summary>Counts the edges to every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="from">The node to count from.</param>
    /// <returns>The length of a shortest path by node; -1 where there is none.</returns>
    public static int[] Distances(Adjacency graph, int from)
    {
        var distances = new int[graph.NodeCount];
        Array.Fill(distances, -1);
        distances[from] = 0;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var neighbour in graph.Neighbours(node))
            {
                if (distances[neighbour] < 0)
                {
                    distances[neighbour] = distances[node] + 1;
                    queue.Enqueue(neighbour);
                }
            }
        }

        return distances;
    }

    private static int[] Unwind(Dictionary<int, int> previous, int to)
    {
        var path = new List<int>();
        for (var node = to; node >= 0; node = previous[node])
        {
            path.Add(node);
        }

        path.Reverse();
        return [.. path];
    }
}
