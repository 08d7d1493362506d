using Registry.Graph;

namespace Registry.Tck.Values;

/// <summary>Values of the engine as the kit writes them, and back.</summary>
internal static class GraphValues
{
    public static KitValue Read(Value value, GraphSnapshot graph) => value.Kind switch
    {
        ValueKind.Null => new KitWord("null"),
        ValueKind.Boolean => new KitWord(value.AsBoolean ? "true" : "false"),
        ValueKind.Integer => new KitInteger(value.AsInt64),
        ValueKind.Float => new KitFloat(value.AsDouble),
        ValueKind.String => new KitText(value.AsText),
        ValueKind.List => new KitList([.. value.AsList.Select(e => Read(e, graph))]),
        ValueKind.Map => new KitMap(value.AsMap.ToDictionary(e => e.Key, e => Read(e.Value, graph))),
        ValueKind.Node => ReadNode(value.AsNode, graph),
        ValueKind.Relationship => ReadRelationship(value.AsRelationship, graph),
        ValueKind.Path => ReadPath(value.AsPath, graph),
        _ => new KitText(TemporalWriter.Write(value)),
    };

    /// <summary>Makes the engine's value of one that the kit gives as a parameter.</summary>
    public static Value Write(KitValue value) => value switch
    {
        KitWord { Word: "null" } => Value.Null,
        KitWord word => Value.From(word.Word == "true"),
        KitInteger integer => Value.From(integer.Number),
        KitFloat number => Value.From(number.Number),
        KitText text => Value.From(text.Content),
        KitList list => Value.From([.. list.Elements.Select(Write)]),
        KitMap map => Value.From(map.Entries.ToDictionary(e => e.Key, e => Write(e.Value))),
        _ => throw new ArgumentException("A parameter must not be a part of a graph.", nameof(value)),
    };

    private static KitNode ReadNode(int node, GraphSnapshot graph)
    {
        var group = graph.NodeGroups[graph.GroupOf(node)];
        return new(group.Labels, Properties(group.Columns.Keys, name => graph.NodeProperty(node, name), graph));
    }

    private static KitRelationship ReadRelationship(int relationship, GraphSnapshot graph)
    {
        var group = graph.TypeOf(relationship);
        return new(
            group.Type, Properties(group.Columns.Keys, name => graph.RelationshipProperty(relationship, name), graph));
    }

    private static KitPath ReadPath(GraphPath path, GraphSnapshot graph)
    {
        var hops = path.Relationships.Select((relationship, i) => new KitHop(
            ReadRelationship(relationship, graph),
            graph.StartOf(relationship) == path.Nodes[i] && graph.EndOf(relationship) == path.Nodes[i + 1],
            ReadNode(path.Nodes[i + 1], graph)));
        return new(ReadNode(path.Nodes[0], graph), [.. hops]);
    }

    private static KitMap Properties(IEnumerable<string> names, Func<string, Value> read, GraphSnapshot graph) =>
        new(names.Select(n => (Name: n, Value: read(n))).Where(p => !p.Value.IsNull)
            .ToDictionary(p => p.Name, p => Read(p.Value, graph)));
}
