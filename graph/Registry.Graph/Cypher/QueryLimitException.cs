namespace Registry.Graph.Cypher;

/// <summary>A limit that a query may not exceed.</summary>
public enum QueryLimit
{
    /// <summary>The time a query may take.</summary>
    Deadline,

    /// <summary>The memory a query may hold.</summary>
    Memory,

    /// <summary>The caller asked the query to stop.</summary>
    Cancelled,
}

/// <summary>A query that was stopped because it reached a limit.</summary>
public sealed class QueryLimitException : QueryException
{
    /// <summary>Initializes a new instance of the <see cref="QueryLimitException"/> class.</summary>
    /// <param name="limit">The limit that was reached.</param>
    public QueryLimitException(QueryLimit limit)
        : base("LimitError", limit.ToString(), RuleOf(limit), null, -1)
    {
        Limit = limit;
    }

    /// <summary>Gets the limit that was reached.</summary>
    public QueryLimit Limit { get; }

    private static string RuleOf(QueryLimit limit) => limit switch
    {
        QueryLimit.Deadline => "the query was stopped: it must end before its deadline",
        QueryLimit.Memory => "the query was stopped: it must hold its intermediate results within its memory limit",
        _ => "the query was cancelled",
    };
}
