using System.Globalization;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Writes answers as one line of text: rows between bars, values between commas.</summary>
internal static class Answers
{
    public static string Of(QueryResult result, GraphSnapshot graph) =>
        string.Join(" | ", result.Rows.Select(row => string.Join(", ", row.Select(v => Of(v, graph)))));

    public static string Of(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(v => Of(v, graph)))}]",
        ValueKind.Map =>
            $"{{{string.Join(", ", value.AsMap.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {Of(e.Value, graph)}"))}}}",
        ValueKind.Node => Node(value.AsNode, graph),
        ValueKind.Relationship => "[:" + graph.TypeOf(value.AsRelationship).Type + "]",
        ValueKind.Path => string.Join("-", value.AsPath.Nodes.Select(n => Node(n, graph))),
        _ => ValueText.Of(value, CultureInfo.InvariantCulture),
    };

    private static string Node(int node, GraphSnapshot graph)
    {
        var group = graph.NodeGroups[graph.GroupOf(node)];
        return group.KeyProperty is { } key ? Of(graph.NodeProperty(node, key), graph) : $"({node})";
    }
}
