using System.Globalization;
using Registry.Graph.Cypher.Functions;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>
/// Values as text that is the same on both engines: nodes and relationships by what they hold, for numbers differ.
/// </summary>
/// <param name="node">The labels and properties of a node.</param>
/// <param name="relationship">The type and properties of a relationship.</param>
/// <param name="sortsLists">Whether lists come in no order that counts; then neither does the last digit of a mean of them.</param>
internal sealed class GraphText(
    Func<int, (IEnumerable<string> Labels, Value Properties)> node,
    Func<int, (string Type, Value Properties)> relationship,
    bool sortsLists)
{
    public static GraphText Of(GraphSnapshot graph, bool sortsLists) => new(
        n => (graph.LabelsOf(n), Map(
            graph.NodeGroups[graph.GroupOf(n)].Columns.Keys.Select(p => (p, graph.NodeProperty(n, p))))),
        r => (graph.TypeOf(r).Type, Map(
            graph.TypeOf(r).Columns.Keys.Select(p => (p, graph.RelationshipProperty(r, p))))),
        sortsLists);

    public static GraphText Of(Answer answer, bool sortsLists) => new(
        n => (answer.Nodes[n].Labels, Value.From(answer.Nodes[n].Properties)),
        r => (answer.Relationships[r].Type, Value.From(answer.Relationships[r].Properties)),
        sortsLists);

    public string Of(Value value) => value.Kind switch
    {
        ValueKind.String => $"'{value.AsText}'",
        ValueKind.List => $"[{string.Join(", ", Arranged(value.AsList.Select(Of)))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap.OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => $"{e.Key}: {Of(e.Value)}"))}}}",
        ValueKind.Node => Node(value.AsNode),
        ValueKind.Relationship => Relationship(value.AsRelationship),
        ValueKind.Path => string.Join('-', value.AsPath.Nodes.Select(Node)) + string.Concat(
            value.AsPath.Relationships.Select(Relationship)),
        ValueKind.Float => value.AsDouble.ToString(sortsLists ? "G14" : "R", CultureInfo.InvariantCulture) + "f",
        _ => $"{value.Kind} {ValueText.Of(value, CultureInfo.InvariantCulture)}",
    };

    private IEnumerable<string> Arranged(IEnumerable<string> items) =>
        sortsLists ? items.Order(StringComparer.Ordinal) : items;

    private string Node(int number)
    {
        var (labels, properties) = node(number);
        return $"(:{string.Join(':', labels.Order(StringComparer.Ordinal))} {Of(properties)})";
    }

    private string Relationship(int number)
    {
        var (type, properties) = relationship(number);
        return $"[:{type} {Of(properties)}]";
    }

    private static Value Map(IEnumerable<(string Name, Value Value)> entries) =>
        Value.From((IReadOnlyDictionary<string, Value>)entries
            .Where(e => !e.Value.IsNull).ToDictionary(e => e.Name, e => e.Value));
}
