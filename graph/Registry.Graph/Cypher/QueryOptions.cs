namespace Registry.Graph.Cypher;

/// <summary>How one query may run; the defaults set no limits.</summary>
public sealed record QueryOptions
{
    /// <summary>Gets the options that hide nothing and limit nothing.</summary>
    public static QueryOptions Default { get; } = new();

    /// <summary>Gets what of the graph exists for the caller.</summary>
    public GraphView View { get; init; } = GraphView.Everything;

    /// <summary>Gets the time the query may take.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>Gets the greatest number of rows of an answer; a longer answer is cut and says so.</summary>
    public int? MaxRows { get; init; }

    /// <summary>Gets the memory that intermediate results and the answer may take, estimated.</summary>
    public long? MaxMemoryBytes { get; init; }

    /// <summary>Gets the queries asked together with this one, null for a query by itself.</summary>
    public QueryBatch? Batch { get; init; }

    /// <summary>
    /// Gets the fewest nodes or relationships that a thread reads as its part of a scan; the tests read small graphs in
    /// parts too.
    /// </summary>
    internal int PartRows { get; init; } = 1 << 14;

    /// <summary>Gets the threads a large scan is read by; by default as many as there are idle processors.</summary>
    internal int? Threads { get; init; }

    /// <summary>
    /// Gets the moment that <c>date()</c>, <c>datetime()</c> and their kin return; without it they are refused.
    /// </summary>
    public DateTimeOffset? Now { get; init; }
}
