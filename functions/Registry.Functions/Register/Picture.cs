using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.QuikGraph;

namespace Registry.Functions.Register;

/// <summary>Collects nodes and relationships to be drawn. Same input, same picture.</summary>
public sealed class Picture(RegisterWindow window, IReadOnlyList<int> focus)
{
    private readonly List<int> _nodes = [.. focus];
    private readonly HashSet<int> _known = [.. focus];
    private readonly HashSet<int> _relationships = [];

    /// <summary>Collects the nodes, relationships and paths of an answer.</summary>
    public static Picture Of(RegisterWindow window, QueryResult result)
    {
        var picture = new Picture(window, []);
        foreach (var value in result.Rows.SelectMany(r => r))
        {
            picture.Add(value);
        }

        return picture;
    }

    public void AddNode(int node)
    {
        if (_known.Add(node))
        {
            _nodes.Add(node);
        }
    }

    public void Add(int relationship, int neighbour)
    {
        AddNode(neighbour);
        _relationships.Add(relationship);
    }

    /// <summary>Adds the nodes, relationships and paths among a query's values.</summary>
    public void Add(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Node:
                AddNode(value.AsNode);
                break;
            case ValueKind.Relationship:
                AddRelationship(value.AsRelationship);
                break;
            case ValueKind.Path:
                value.AsPath.Nodes.ToList().ForEach(AddNode);
                value.AsPath.Relationships.ToList().ForEach(AddRelationship);
                break;
            case ValueKind.List:
                value.AsList.ToList().ForEach(Add);
                break;
            case ValueKind.Map:
                value.AsMap.Values.ToList().ForEach(Add);
                break;
        }
    }

    /// <summary>Gets the things in the picture as `type:key`, for the look-up log.</summary>
    public IReadOnlyList<string> Subjects() => [.. _nodes.Select(Name).Distinct()];

    /// <summary>Gets the first nodes of the picture, and what joins them, as a part of the caller's graph.</summary>
    public GraphPart ToPart(int maxNodes) => GraphPart.Of(window.Graph, _nodes.Take(maxNodes), _relationships);

    public GraphResponse ToResponse(int maxNodes)
    {
        var shown = _nodes.Take(maxNodes).ToList();
        var place = Layout.Of(shown, focus, Neighbours(shown.ToHashSet()));
        return new(
            [.. shown.Select(n => Node(n, place[n]))],
            [.. _relationships.Order().Select(Edge).Where(e => Both(e, shown))]);
    }

    private string Name(int node)
    {
        var label = window.Graph.Labels(node)[0];
        return Register.Subjects.Of(window, node)?.ToString() ?? $"{label}:{window.Text(node, Register.Subjects.KeyOf(label))}";
    }

    private void AddRelationship(int relationship)
    {
        var (start, end) = window.Graph.Ends(relationship);
        AddNode(start);
        AddNode(end);
        _relationships.Add(relationship);
    }

    private GraphNode Node(int node, (double X, double Y) place)
    {
        var (title, subtitle) = Titles.Of(window, node);
        return new(ValueJson.NodeId(node), window.Graph.Labels(node)[0], title, subtitle, place.X, place.Y, focus.Contains(node));
    }

    private GraphEdge Edge(int relationship)
    {
        var (start, end) = window.Graph.Ends(relationship);
        var type = window.Graph.Type(relationship);
        var title = window.Graph.RelationshipProperties(relationship).FirstOrDefault(p => p.Name is "role" or "kind").Value;
        return new(
            ValueJson.RelationshipId(relationship), ValueJson.NodeId(start), ValueJson.NodeId(end), type, ValueText.Of(title));
    }

    private static bool Both(GraphEdge edge, List<int> shown)
    {
        var ids = shown.Select(ValueJson.NodeId).ToHashSet();
        return ids.Contains(edge.From) && ids.Contains(edge.To);
    }

    private ILookup<int, int> Neighbours(HashSet<int> shown) => _relationships
        .Select(window.Graph.Ends)
        .Where(e => shown.Contains(e.Start) && shown.Contains(e.End))
        .SelectMany(e => new[] { (From: e.Start, To: e.End), (From: e.End, To: e.Start) })
        .ToLookup(e => e.From, e => e.To);
}

/// <summary>A part of the graph to be drawn.</summary>
public sealed record GraphResponse(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges);

public sealed record GraphNode(string Id, string Label, string Title, string Subtitle, double X, double Y, bool Focus);

public sealed record GraphEdge(string Id, string From, string To, string Type, string Title);
