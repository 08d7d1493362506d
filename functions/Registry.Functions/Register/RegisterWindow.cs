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

    public string Text(int node, string name) =>
        Graph.NodeProperty(node, name) is { Kind: ValueKind.String } value ? value.AsText : string.Empty;
}
