namespace Registry.Graph.Neo4j;

/// <summary>
/// A Neo4j database, over whichever protocol. Every failure is a <see cref="Neo4jException"/>. Safe for any number of
/// callers at once; a later statement sees what an earlier one wrote.
/// </summary>
public interface IGraphServer : IAsyncDisposable
{
    /// <summary>Gets the address, without user and password, for messages.</summary>
    string Address { get; }

    /// <summary>Makes sure that the server answers, is not too old, knows us and has the database.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The version of the server.</returns>
    Task<Version> CheckAsync(CancellationToken cancellation = default);

    /// <summary>Runs a statement in a transaction of its own. It is sent once; nothing is tried again.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The answer.</returns>
    Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default);

    /// <summary>Begins a transaction of several statements.</summary>
    /// <param name="access">What its statements may do.</param>
    /// <param name="timeout">How long it may last; none where it may last as long as it is used.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The transaction; disposing it before it is committed undoes it.</returns>
    Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default);
}

/// <summary>An open transaction; one statement at a time.</summary>
public interface IServerTransaction : IAsyncDisposable
{
    /// <summary>Runs a statement; its access and time limit are those of the transaction.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The answer.</returns>
    Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default);

    /// <summary>Makes what was written last.</summary>
    /// <param name="cancellation">Ends the wait.</param>
    Task CommitAsync(CancellationToken cancellation = default);
}
