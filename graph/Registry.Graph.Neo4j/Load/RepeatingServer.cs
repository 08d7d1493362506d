namespace Registry.Graph.Neo4j;

/// <summary>
/// A server that is asked again when it fails for a while, as in a restart, and as often as a batch is sent. It is only for
/// requests that may run twice.
/// </summary>
internal sealed class RepeatingServer(IGraphServer server, LoadOptions options, string what) : IGraphServer
{
    private readonly Retry _retry = new(options, what);

    public string Address => server.Address;

    public static IGraphServer Of(IGraphServer server, LoadOptions options, string what) => new RepeatingServer(server, options, what);

    public Task<Version> CheckAsync(CancellationToken cancellation = default) =>
        _retry.RunAsync(_ => server.CheckAsync(cancellation), cancellation);

    public Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default) =>
        _retry.RunAsync(_ => server.RunAsync(statement, cancellation), cancellation);

    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) =>
        _retry.RunAsync(_ => server.BeginAsync(access, timeout, cancellation), cancellation);

    // The server belongs to who made it.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
