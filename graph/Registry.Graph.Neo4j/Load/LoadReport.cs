namespace Registry.Graph.Neo4j;

/// <summary>What a load did.</summary>
/// <param name="Way">How it was found out what differs.</param>
/// <param name="Changes">What differed, and was written.</param>
/// <param name="Nodes">Nodes that the database holds now.</param>
/// <param name="Relationships">Relationships that it holds now.</param>
public sealed record LoadReport(LoadWay Way, ChangeCounts Changes, long Nodes, long Relationships)
{
    /// <summary>Gets a value indicating whether a load of this graph that had been broken off was gone on with.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Gets what something else had done to nodes of ours, and was taken back besides.</summary>
    public Mending Mended { get; init; } = Mending.Nothing;

    /// <summary>Gets how long the parts of the load took.</summary>
    public LoadTimes Times { get; init; } = new();
}

/// <summary>How a load finds out what differs.</summary>
public enum LoadWay
{
    /// <summary>The database says that it holds this graph already.</summary>
    UpToDate,

    /// <summary>The database was empty: everything is new.</summary>
    Full,

    /// <summary>The graph that was loaded last is compared with this one.</summary>
    Difference,

    /// <summary>The graph that was loaded last is not at hand: the database was read and compared.</summary>
    Comparison,
}
