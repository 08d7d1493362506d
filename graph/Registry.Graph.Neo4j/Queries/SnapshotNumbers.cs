using System.Runtime.CompilerServices;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Guarding;

namespace Registry.Graph.Neo4j;

/// <summary>
/// Finds in a snapshot the nodes and relationships of a server's answer: a node by label and key, a relationship by its
/// type, its ends and its properties.
/// </summary>
internal sealed class SnapshotNumbers
{
    private const int NodesAtOnce = 10_000;

    private readonly int[] _nodes;
    private readonly int[] _relationships;
    private readonly GraphSnapshot _graph;
    private readonly VisibleGraph _visible;

    private SnapshotNumbers(int[] nodes, int[] relationships, GraphSnapshot graph, GraphView view) =>
        (_nodes, _relationships, _graph, _visible) = (nodes, relationships, graph, new(graph, view));

    /// <summary>Finds what an answer mentions; asks the server for ends of relationships that the answer does not show.</summary>
    public static async Task<SnapshotNumbers> Of(
        Answer answer, GraphSnapshot graph, GraphView view, IGraphServer server, CancellationToken cancellation)
    {
        var nodes = answer.Nodes.Select(n => Find(graph, n)).ToArray();
        var byElement = answer.Nodes.Index().ToDictionary(n => n.Item.ElementId, n => nodes[n.Index], StringComparer.Ordinal);
        var missing = answer.Relationships.SelectMany(r => new[] { r.Start, r.End })
            .Where(e => !byElement.ContainsKey(e)).Distinct(StringComparer.Ordinal);
        foreach (var chunk in missing.Chunk(NodesAtOnce))
        {
            var ids = Value.From((IReadOnlyList<Value>)[.. chunk.Select(Value.From)]);
            var ends = await server.RunAsync(
                new Statement(
                    "UNWIND $ids AS id MATCH (n) WHERE elementId(n) = id RETURN n",
                    new Dictionary<string, Value> { ["ids"] = ids }),
                cancellation);
            foreach (var end in ends.Nodes)
            {
                byElement[end.ElementId] = Find(graph, end);
            }
        }

        var taken = new HashSet<int>();
        var relationships = answer.Relationships.Select(r => Find(graph, r, byElement, taken)).ToArray();
        return new(nodes, relationships, graph, view);
    }

    /// <summary>Puts the snapshot's numbers in place of the answer's.</summary>
    public Value Translate(Value value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return value.Kind switch
        {
            ValueKind.Node => Value.FromNode(_nodes[value.AsNode]),
            ValueKind.Relationship => Value.FromRelationship(_relationships[value.AsRelationship]),
            ValueKind.List => Value.From((IReadOnlyList<Value>)[.. value.AsList.Select(Translate)]),
            ValueKind.Map when value.AsMap.TryGetValue(GuardedQuery.Properties, out var entity) =>
                WithProperties(Translate(entity), value.AsMap.Where(e => e.Key != GuardedQuery.Properties)),
            ValueKind.Map => Value.From(
                (IReadOnlyDictionary<string, Value>)value.AsMap.ToDictionary(e => e.Key, e => Translate(e.Value))),
            ValueKind.Path => Value.From(new GraphPath(
                [.. value.AsPath.Nodes.Select(n => _nodes[n])],
                [.. value.AsPath.Relationships.Select(r => _relationships[r])])),
            _ => value,
        };
    }

    /// <summary>Puts the visible properties of a node or relationship in a map, and what the query named besides over them.</summary>
    private Value WithProperties(Value entity, IEnumerable<KeyValuePair<string, Value>> more)
    {
        if (entity.IsNull)
        {
            return Value.Null;
        }

        // In the order of the graph, as the embedded engine has them.
        var (names, properties) = entity.Kind == ValueKind.Node
            ? (_graph.NodeGroups[_graph.GroupOf(entity.AsNode)].Columns.Keys, _visible.NodeProperties(entity.AsNode))
            : (_graph.TypeOf(entity.AsRelationship).Columns.Keys, _visible.RelationshipProperties(entity.AsRelationship));
        var values = properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        var map = names.Where(values.ContainsKey).ToDictionary(n => n, n => values[n], StringComparer.Ordinal);
        foreach (var (name, value) in more)
        {
            map[name] = Translate(value);
        }

        return Value.From((IReadOnlyDictionary<string, Value>)map);
    }

    private static int Find(GraphSnapshot graph, ServerNode node)
    {
        foreach (var label in node.Labels)
        {
            foreach (var group in graph.GroupsWith(label))
            {
                if (group.KeyProperty is { } key
                    && node.Properties.TryGetValue(key, out var value) && value.Kind == ValueKind.String
                    && graph.TryFindNode(label, value.AsText, out var number))
                {
                    return number;
                }
            }
        }

        throw NotTheSnapshot();
    }

    private static int Find(
        GraphSnapshot graph, ServerRelationship relationship, Dictionary<string, int> nodes, HashSet<int> taken)
    {
        if (graph.RelationshipsOf(relationship.Type) is not { } group
            || !nodes.TryGetValue(relationship.Start, out var start) || !nodes.TryGetValue(relationship.End, out var end))
        {
            throw NotTheSnapshot();
        }

        // A hub has ten thousand relationships; its other end has few.
        var fromStart = group.Outgoing.Degree(start) <= group.Incoming.Degree(end);
        var csr = fromStart ? group.Outgoing : group.Incoming;
        var (at, other) = fromStart ? (start, end) : (end, start);
        var neighbours = csr.Neighbours(at);
        var numbers = csr.Relationships(at);
        var found = -1;
        for (var i = 0; i < neighbours.Length; i++)
        {
            if (neighbours[i] == other && Equal(group, numbers[i] - group.First, relationship.Properties))
            {
                found = numbers[i];

                // Of several that are equal in everything each gets a number of its own.
                if (taken.Add(found))
                {
                    break;
                }
            }
        }

        return found >= 0 ? found : throw NotTheSnapshot();
    }

    private static bool Equal(RelationshipGroup group, int row, IReadOnlyDictionary<string, Value> properties) =>
        group.Columns.All(c => c.Value[row].Equals(properties.GetValueOrDefault(c.Key, Value.Null)))
        && properties.Keys.All(group.Columns.ContainsKey);

    private static GraphServerException NotTheSnapshot() => new(
        "The Neo4j server must hold the graph of the newest evaluation, but its answer names what that graph lacks; "
        + "run: registry load");
}
