using Registry.Functions.Settings;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Functions.Register;

/// <summary>
/// One caller's window on the current graph. Every read goes through the caller's view: what it hides is not there.
/// </summary>
public sealed class RegisterWindow(QueryEngine engine, IGraphEngine asked, GraphView view, QueryOptionsSection limits)
{
    public GraphView View { get; } = view;

    /// <summary>Gets the graph as the caller sees it.</summary>
    public VisibleGraph Graph { get; } = new(engine.Graph, view);

    /// <summary>Runs a query with the limits of the settings.</summary>
    public QueryResult Run(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, CancellationToken cancellation = default) =>
        engine.Run(query, parameters, Limits(null), cancellation);

    /// <summary>Asks a caller's own query, of the engine of the settings.</summary>
    public Task<QueryResult> Ask(
        string query, IReadOnlyDictionary<string, Value>? parameters = null, int? maxRows = null, CancellationToken cancellation = default) =>
        asked.Ask(query, parameters, Limits(maxRows), cancellation);

    /// <summary>Runs a query with text parameters and returns the nodes of its first column.</summary>
    public IReadOnlyList<int> Nodes(string query, CancellationToken cancellation, params (string Name, Value Value)[] parameters) =>
    [
        .. Run(query, parameters.ToDictionary(p => p.Name, p => p.Value), cancellation: cancellation)
            .Rows.Select(r => r[0]).Where(v => v.Kind == ValueKind.Node).Select(v => v.AsNode),
    ];

    private QueryOptions Limits(int? maxRows) => new()
    {
        View = View,
        Deadline = TimeSpan.FromSeconds(limits.DeadlineSeconds),
        MaxRows = Math.Min(maxRows ?? limits.MaxRows, limits.MaxRows),
        MaxMemoryBytes = limits.MaxMemoryMegabytes * 1_048_576L,
    };

    /// <summary>Finds a node by label and key, where it exists for the caller.</summary>
    public bool TryFind(string label, string key, out int node) => Graph.TryFind(label, key, out node);

    /// <summary>Gets the relationships of a node to nodes that exist for the caller, at most some of each type and direction.</summary>
    public IEnumerable<(int Relationship, int Neighbour)> Around(int node, int mostPerType) => Graph.Around(node, mostPerType);

    public IReadOnlyList<string> Labels(int node) => Graph.Labels(node);

    public string Type(int relationship) => Graph.Type(relationship);

    public (int Start, int End) Ends(int relationship) => Graph.Ends(relationship);

    /// <summary>Gets a property of a node; null where the view hides it.</summary>
    public Value Property(int node, string name) => Graph.NodeProperty(node, name);

    public string Text(int node, string name) => Property(node, name) is { Kind: ValueKind.String } value ? value.AsText : string.Empty;

    /// <summary>Gets the visible properties of a node that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> Properties(int node) => Graph.NodeProperties(node);

    /// <summary>Gets the visible properties of a relationship that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> RelationshipProperties(int relationship) =>
        Graph.RelationshipProperties(relationship);
}
