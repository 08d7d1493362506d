using Registry.Graph;

namespace Registry.Functions.Register;

/// <summary>Values as one line of text: the cells of a table or a CSV file.</summary>
public static class ValueText
{
    /// <summary>Writes a value; with a window a node shows its label and title.</summary>
    public static string Of(Value value, RegisterWindow? window = null) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(v => Of(v, window)))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap.Select(p => $"{p.Key}: {Of(p.Value, window)}"))}}}",
        ValueKind.Node when window is not null => Node(window, value.AsNode),
        ValueKind.Node => ValueJson.NodeId(value.AsNode),
        ValueKind.Relationship when window is not null => $"[:{window.Graph.Type(value.AsRelationship)}]",
        ValueKind.Relationship => ValueJson.RelationshipId(value.AsRelationship),
        ValueKind.Path => string.Join("-", value.AsPath.Nodes.Select(n => Of(Value.FromNode(n), window))),
        _ => ValueFormat.Text(value),
    };

    private static string Node(RegisterWindow window, int node) =>
        $"(:{string.Join(':', window.Graph.Labels(node))} {Titles.Of(window, node).Title})";
}
