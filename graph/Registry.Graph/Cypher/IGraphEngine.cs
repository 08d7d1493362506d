namespace Registry.Graph.Cypher;

/// <summary>
/// Answers read-only openCypher over one graph, wherever it is held. Nodes and relationships of an answer are numbers of
/// <see cref="Graph"/>, so that whoever reads the answer need not know which engine gave it.
/// </summary>
public interface IGraphEngine
{
    /// <summary>Gets the snapshot whose numbers the answers carry.</summary>
    GraphSnapshot Graph { get; }

    /// <summary>Asks one query.</summary>
    /// <param name="text">The query.</param>
    /// <param name="parameters">The values of its parameters, by name without the $.</param>
    /// <param name="options">The view and the limits.</param>
    /// <param name="cancellation">Stops the query.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="QueryException">The query is wrong, may not be asked or reached a limit.</exception>
    /// <exception cref="GraphServerException">The server that holds the graph does not answer.</exception>
    Task<QueryResult> Ask(
        string text,
        IReadOnlyDictionary<string, Value>? parameters = null,
        QueryOptions? options = null,
        CancellationToken cancellation = default);
}
