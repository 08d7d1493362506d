using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher;

/// <summary>Answers read-only openCypher over one snapshot. Safe for any number of callers at once; keeps compiled plans.</summary>
/// <param name="graph">The graph asked.</param>
public sealed class QueryEngine(GraphSnapshot graph)
{
    /// <summary>Gets the graph asked.</summary>
    public GraphSnapshot Graph { get; } = graph;

    /// <summary>Runs a query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="parameters">The values of its parameters, by name without the $.</param>
    /// <param name="options">The view and the limits.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="QueryException">The query is wrong or may not be asked.</exception>
    /// <exception cref="QueryLimitException">The query reached a limit.</exception>
    public QueryResult Run(
        string text,
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default)
    {
        _ = (parameters, options, cancellation, Graph);
        var query = Parser.Parse(text);
        throw new QueryException("NotSupported", "NotSupported", "the executor is about to land", text, query.Parts[0].Position);
    }
}
