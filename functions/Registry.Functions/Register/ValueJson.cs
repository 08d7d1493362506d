using System.Globalization;
using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>Query values as JSON: dates as yyyy-MM-dd, nodes and relationships as objects with their visible properties.</summary>
public static class ValueJson
{
    public static object? Of(RegisterWindow window, Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInt64,
        ValueKind.Float => double.IsFinite(value.AsDouble) ? value.AsDouble : value.AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.String => value.AsText,
        ValueKind.List => value.AsList.Select(v => Of(window, v)).ToList(),
        ValueKind.Map => value.AsMap.ToDictionary(p => p.Key, p => Of(window, p.Value)),
        ValueKind.Node => Node(window, value.AsNode),
        ValueKind.Relationship => Relationship(window, value.AsRelationship),
        ValueKind.Path => new
        {
            nodes = value.AsPath.Nodes.Select(n => Node(window, n)).ToList(),
            relationships = value.AsPath.Relationships.Select(r => Relationship(window, r)).ToList(),
        },
        _ => ValueText.Of(value),
    };

    public static string NodeId(int node) => $"n{node}";

    public static string RelationshipId(int relationship) => $"r{relationship}";

    private static object Node(RegisterWindow window, int node) => new
    {
        id = NodeId(node),
        labels = window.Graph.Labels(node),
        properties = Properties(window, window.Graph.NodeProperties(node)),
    };

    private static object Relationship(RegisterWindow window, int relationship)
    {
        var (from, to) = window.Graph.Ends(relationship);
        return new
        {
            id = RelationshipId(relationship),
            type = window.Graph.Type(relationship),
            from = NodeId(from),
            to = NodeId(to),
            properties = Properties(window, window.Graph.RelationshipProperties(relationship)),
        };
    }

    private static Dictionary<string, object?> Properties(
        RegisterWindow window, IEnumerable<(string Name, Value Value)> properties) =>
        properties.ToDictionary(p => p.Name, p => Of(window, p.Value));
}
