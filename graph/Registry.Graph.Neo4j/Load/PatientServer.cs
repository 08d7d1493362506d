namespace Registry.Graph.Neo4j;

/// <summary>
/// A server that is waited for only so long: one whose disk is full may try for ever, and never answers.
/// </summary>
internal sealed class PatientServer(IGraphServer server, TimeSpan patience) : IGraphServer
{
    public string Address => server.Address;

    public static IGraphServer Of(IGraphServer server, TimeSpan patience) => new PatientServer(server, patience);

    public Task<Version> CheckAsync(CancellationToken cancellation = default) => LimitAsync(server.CheckAsync, cancellation);

    public Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default) =>
        LimitAsync(token => server.RunAsync(statement, token), cancellation);

    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) =>
        LimitAsync(token => server.BeginAsync(access, timeout, token), cancellation);

    // The server belongs to who made it.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task<T> LimitAsync<T>(Func<CancellationToken, Task<T>> run, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return await run(limit.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw Faults.Silent(Address, exception);
        }
    }
}
