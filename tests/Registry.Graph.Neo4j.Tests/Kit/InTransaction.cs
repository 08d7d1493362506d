namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>A server as one transaction sees it, so that what a test does there is undone at once.</summary>
internal sealed class InTransaction(IGraphServer server, IServerTransaction transaction) : IGraphServer
{
    private readonly SemaphoreSlim _turn = new(1);

    public string Address => server.Address;

    public Task<Version> CheckAsync(CancellationToken cancellation = default) => server.CheckAsync(cancellation);

    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await transaction.RunAsync(statement, cancellation);
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) =>
        server.BeginAsync(access, timeout, cancellation);

    public async ValueTask DisposeAsync()
    {
        await transaction.DisposeAsync();
        _turn.Dispose();
    }
}
