using QuikGraph;

namespace Registry.Graph.QuikGraph;

/// <summary>
/// A part of a graph as one view shows it: a case, a neighbourhood, a ring, or all of it. Its nodes and relationships
/// are read when they are asked for, so that even the whole graph costs no memory; what the view hides is in no part.
/// </summary>
public sealed class GraphPart : IEdgeListGraph<int, RelationshipEdge>
{
    /// <summary>The most relationships that algorithms take: QuikGraph needs about 150 bytes for each.</summary>
    public const int MaximumEdges = 200_000;

    private readonly IEnumerable<int> _nodes;
    private readonly IEnumerable<int> _relationships;
    private readonly Func<int, bool> _holds;
    private readonly Lazy<(int Nodes, int Relationships)> _counts;

    private GraphPart(
        VisibleGraph graph, IEnumerable<int> nodes, IEnumerable<int> relationships, Func<int, bool> holds, bool isCut)
    {
        Graph = graph;
        _nodes = nodes;
        _relationships = relationships;
        _holds = holds;
        IsCut = isCut;
        _counts = new(() => (_nodes.Count(), _relationships.Count()));
    }

    /// <summary>Gets the graph that it is a part of.</summary>
    public VisibleGraph Graph { get; }

    /// <summary>Gets a value indicating whether nodes were left out because there were too many.</summary>
    public bool IsCut { get; }

    /// <inheritdoc />
    public bool IsDirected => true;

    /// <inheritdoc />
    public bool AllowParallelEdges => true;

    /// <inheritdoc />
    public bool IsVerticesEmpty => !_nodes.Any();

    /// <inheritdoc />
    public int VertexCount => _counts.Value.Nodes;

    /// <inheritdoc />
    public IEnumerable<int> Vertices => _nodes;

    /// <inheritdoc />
    public bool IsEdgesEmpty => !_relationships.Any();

    /// <inheritdoc />
    public int EdgeCount => _counts.Value.Relationships;

    /// <inheritdoc />
    public IEnumerable<RelationshipEdge> Edges => _relationships.Select(Edge);

    /// <summary>Makes the part that is the whole graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <returns>The part.</returns>
    public static GraphPart Whole(VisibleGraph graph) =>
        new(graph, graph.Nodes(), graph.Relationships(), graph.Shows, isCut: false);

    /// <summary>Makes a part of chosen nodes and relationships; a relationship stays out where one of its ends does.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="nodes">The nodes; their order is kept.</param>
    /// <param name="relationships">The relationships.</param>
    /// <returns>The part.</returns>
    public static GraphPart Of(VisibleGraph graph, IEnumerable<int> nodes, IEnumerable<int> relationships)
    {
        var shown = nodes.Where(graph.Shows).Distinct().ToList();
        var known = shown.ToHashSet();
        var between = relationships.Distinct().Order().Where(r => graph.ShowsRelationship(r) && Both(graph, known, r));
        return new(graph, shown, between.ToList(), known.Contains, isCut: false);
    }

    /// <summary>Makes the neighbourhood of nodes: what is reached from them in some steps, and everything in between.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="centre">The nodes in the middle.</param>
    /// <param name="hops">The steps.</param>
    /// <param name="maximumNodes">The most nodes; the nearest are kept.</param>
    /// <returns>The part.</returns>
    public static GraphPart Around(VisibleGraph graph, IEnumerable<int> centre, int hops, int maximumNodes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hops);
        var nodes = centre.Where(graph.Shows).Distinct().Take(maximumNodes).ToList();
        var known = nodes.ToHashSet();
        var (ring, isCut) = (nodes.ToList(), false);
        for (var step = 0; step < hops && ring.Count > 0 && !isCut; step++)
        {
            var room = maximumNodes - nodes.Count;
            var next = ring.SelectMany(n => graph.Around(n)).Select(r => r.Neighbour).Where(known.Add).Take(room + 1).ToList();
            isCut = next.Count > room;
            ring = isCut ? next[..room] : next;
            nodes.AddRange(ring);
        }

        known = [.. nodes];
        var relationships = nodes.SelectMany(graph.From).Where(r => known.Contains(r.Neighbour)).Select(r => r.Relationship);
        return new(graph, nodes, relationships.Order().ToList(), known.Contains, isCut);
    }

    /// <inheritdoc />
    public bool ContainsVertex(int vertex) => _holds(vertex);

    /// <inheritdoc />
    public bool ContainsEdge(RelationshipEdge edge) => _relationships.Contains(edge.Number);

    /// <summary>Copies the part into a graph that QuikGraph's algorithms run over.</summary>
    /// <returns>The graph.</returns>
    /// <exception cref="InvalidOperationException">The part has more than <see cref="MaximumEdges"/> relationships.</exception>
    public BidirectionalGraph<int, RelationshipEdge> ToBidirectional()
    {
        var edges = Edges.Take(MaximumEdges + 1).ToList();
        if (edges.Count > MaximumEdges)
        {
            throw new InvalidOperationException(
                $"A part of the graph must not have more than {MaximumEdges} relationships here; choose a smaller one.");
        }

        var graph = new BidirectionalGraph<int, RelationshipEdge>();
        graph.AddVertexRange(_nodes);
        graph.AddEdgeRange(edges);
        return graph;
    }

    private static bool Both(VisibleGraph graph, HashSet<int> known, int relationship)
    {
        var (start, end) = graph.Ends(relationship);
        return known.Contains(start) && known.Contains(end);
    }

    private RelationshipEdge Edge(int relationship)
    {
        var (start, end) = Graph.Ends(relationship);
        return new(relationship, start, end);
    }
}
