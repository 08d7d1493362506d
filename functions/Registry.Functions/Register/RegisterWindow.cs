using Registry.Functions.Settings;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Functions.Register;

/// <summary>
/// One caller's window on the current graph. Every read goes through the caller's view: what it hides is not there.
/// </summary>
public sealed class RegisterWindow(GraphSnapshot graph, QueryEngine engine, GraphView view, QueryOptionsSection limits)
{
    public GraphView View { get; } = view;

    /// <summary>Runs a query with the limits of the settings.</summary>
    public QueryResult Run(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, int? maxRows = null, CancellationToken cancellation = default)
    {
        var options = new QueryOptions
        {
            View = View,
            Deadline = TimeSpan.FromSeconds(limits.DeadlineSeconds),
            MaxRows = Math.Min(maxRows ?? limits.MaxRows, limits.MaxRows),
            MaxMemoryBytes = limits.MaxMemoryMegabytes * 1_048_576L,
        };
        return engine.Run(query, parameters, options, cancellation);
    }

    /// <summary>Runs a query with text parameters and returns the nodes of its first column.</summary>
    public IReadOnlyList<int> Nodes(string query, CancellationToken cancellation, params (string Name, Value Value)[] parameters) =>
    [
        .. Run(query, parameters.ToDictionary(p => p.Name, p => p.Value), cancellation: cancellation)
            .Rows.Select(r => r[0]).Where(v => v.Kind == ValueKind.Node).Select(v => v.AsNode),
    ];

    /// <summary>Finds a node by label and key, where it exists for the caller.</summary>
    public bool TryFind(string label, string key, out int node) =>
        graph.TryFindNode(label, key, out node) && Shows(node);

    /// <summary>Tells whether a node exists for the caller.</summary>
    public bool Shows(int node) => View.ShowsNode(graph.LabelsOf(node)) && (View.Nodes?.Contains(node) ?? true);

    /// <summary>Gets the relationships of a node to nodes that exist for the caller, at most some of each type and direction.</summary>
    public IEnumerable<(int Relationship, int Neighbour)> Around(int node, int mostPerType)
    {
        foreach (var group in graph.RelationshipGroups.Where(g => View.ShowsType(g.Type)))
        {
            foreach (var csr in new[] { group.Outgoing, group.Incoming })
            {
                var (neighbours, relationships) = (csr.Neighbours(node).ToArray(), csr.Relationships(node).ToArray());
                foreach (var i in Enumerable.Range(0, neighbours.Length).Where(i => Shows(neighbours[i])).Take(mostPerType))
                {
                    yield return (relationships[i], neighbours[i]);
                }
            }
        }
    }

    public IReadOnlyList<string> Labels(int node) => graph.LabelsOf(node);

    public string Type(int relationship) => graph.TypeOf(relationship).Type;

    public (int Start, int End) Ends(int relationship) => (graph.StartOf(relationship), graph.EndOf(relationship));

    /// <summary>Gets a property of a node; null where the view hides it.</summary>
    public Value Property(int node, string name) =>
        View.ShowsNodeProperty(graph.LabelsOf(node), name) ? graph.NodeProperty(node, name) : Value.Null;

    public string Text(int node, string name) => Property(node, name) is { Kind: ValueKind.String } value ? value.AsText : string.Empty;

    /// <summary>Gets the visible properties of a node that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> Properties(int node)
    {
        var labels = graph.LabelsOf(node);
        return graph.NodeGroups[graph.GroupOf(node)].Columns.Keys
            .Where(name => View.ShowsNodeProperty(labels, name))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, graph.NodeProperty(node, name)))
            .Where(p => !p.Item2.IsNull);
    }

    /// <summary>Gets the visible properties of a relationship that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> RelationshipProperties(int relationship)
    {
        var group = graph.TypeOf(relationship);
        return group.Columns.Keys
            .Where(name => View.ShowsRelationshipProperty(group.Type, name))
            .Order(StringComparer.Ordinal)
            .Select(name => (name, graph.RelationshipProperty(relationship, name)))
            .Where(p => !p.Item2.IsNull);
    }
}
