namespace Registry.Graph.Neo4j;

/// <summary>
/// A server that is waited for only so long. One whose disk is full may never answer a write; so where a write is silent, a
/// small one is tried beside it, which any server that can write answers at once.
/// </summary>
internal sealed class PatientServer(IGraphServer server, LoadOptions options) : IGraphServer
{
    private static readonly Statement Reading = new("RETURN 1");

    // It writes where there is a marker, and leaves the marker as it is.
    private static readonly Statement Writing =
        Statement.Writing($"MATCH (m:{LoadMarker.Label}) SET m.probe = timestamp() REMOVE m.probe");

    public string Address => server.Address;

    public static IGraphServer Of(IGraphServer server, LoadOptions options) => new PatientServer(server, options);

    public Task<Version> CheckAsync(CancellationToken cancellation = default) =>
        LimitAsync(server.CheckAsync, options.Patience, cancellation);

    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        if (statement.Access == Access.Read)
        {
            return await LimitAsync(token => server.RunAsync(statement, token), options.Patience, cancellation);
        }

        using var watch = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var writing = LimitAsync(token => server.RunAsync(statement, token), options.Patience, watch.Token);
        if (await Task.WhenAny(writing, Task.Delay(options.Silence, cancellation)) != writing)
        {
            try
            {
                await ProbeAsync(cancellation);
            }
            catch
            {
                await watch.CancelAsync();
                await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                throw;
            }
        }

        return await writing;
    }

    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) =>
        LimitAsync(token => server.BeginAsync(access, timeout, token), options.Patience, cancellation);

    // The server belongs to who made it.
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task ProbeAsync(CancellationToken cancellation)
    {
        await LimitAsync(token => server.RunAsync(Reading, token), options.Silence, cancellation);
        try
        {
            await LimitAsync(token => server.RunAsync(Writing, token), options.Silence, cancellation);
        }
        catch (Neo4jException exception) when (exception.Fault == Neo4jFault.Timeout)
        {
            throw Faults.New(Neo4jFault.Storage, Address, exception);
        }
    }

    private async Task<T> LimitAsync<T>(
        Func<CancellationToken, Task<T>> run, TimeSpan patience, CancellationToken cancellation)
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
