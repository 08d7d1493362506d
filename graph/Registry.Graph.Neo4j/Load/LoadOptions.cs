namespace Registry.Graph.Neo4j;

/// <summary>How a load goes about it.</summary>
public sealed record LoadOptions
{
    /// <summary>Gets the rows of one transaction.</summary>
    public int BatchSize { get; init; } = 5_000;

    /// <summary>Gets how many requests are under way at once: enough to keep two cores of a server busy.</summary>
    public int Requests { get; init; } = 3;

    /// <summary>
    /// Gets how often a request is sent before its transient fault ends the load: for half a minute, in which a server can
    /// be restarted.
    /// </summary>
    public int Attempts { get; init; } = 10;

    /// <summary>Gets how long one answer is waited for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Gets how long a write may be silent before the server is asked whether it can write at all.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Gets the pause before the second attempt; each further one is twice as long.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(100);
}

/// <summary>How far a load has come.</summary>
/// <param name="Done">Rows written.</param>
/// <param name="Total">Rows to write.</param>
/// <param name="Name">The label or type that was written last.</param>
public sealed record LoadProgress(long Done, long Total, string Name);
