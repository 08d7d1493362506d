namespace Registry.Graph.Cypher;

/// <summary>The answer to a query.</summary>
public sealed class QueryResult
{
    /// <summary>Initializes a new instance of the <see cref="QueryResult"/> class.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows, a value for each column.</param>
    /// <param name="truncated">Whether rows were cut.</param>
    /// <param name="warnings">What the writer of the query may want to know.</param>
    /// <param name="plan">The plan as text, where it was asked for.</param>
    public QueryResult(
        IReadOnlyList<string> columns, IReadOnlyList<Value[]> rows, bool truncated, IReadOnlyList<string> warnings,
        string? plan)
    {
        (Columns, Rows, Truncated, Warnings, Plan) = (columns, rows, truncated, warnings, plan);
    }

    /// <summary>Gets the names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Gets the rows, a value for each column.</summary>
    public IReadOnlyList<Value[]> Rows { get; }

    /// <summary>Gets a value indicating whether rows were cut at <see cref="QueryOptions.MaxRows"/>.</summary>
    public bool Truncated { get; }

    /// <summary>Gets what the writer of the query may want to know, such as a label that does not exist.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Gets the plan as text, for EXPLAIN (which gives no rows) and PROFILE.</summary>
    public string? Plan { get; }
}
