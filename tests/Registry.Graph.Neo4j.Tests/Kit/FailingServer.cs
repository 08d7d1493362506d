namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>The real server, with failures of our choice before or after a writing statement that carries rows, and before others.
/// </summary>
internal sealed class FailingServer(IGraphServer server) : IGraphServer
{
    private int _batches;

    /// <summary>Gets or sets what happens before batch number n (from 1) is sent.</summary>
    public Action<int> Before { get; set; } = _ => { };

    /// <summary>Gets or sets what happens after the server has written batch number n.</summary>
    public Action<int> After { get; set; } = _ => { };

    /// <summary>Gets or sets what happens before any other statement is sent.</summary>
    public Action<string> Asked { get; set; } = _ => { };

    public int Batches => _batches;

    public string Address => server.Address;

    public Task<Version> CheckAsync(CancellationToken cancellation = default) => server.CheckAsync(cancellation);

    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        if (statement.Parameters?.ContainsKey("rows") != true)
        {
            Asked(statement.Text);
            return await server.RunAsync(statement, cancellation);
        }

        var number = Interlocked.Increment(ref _batches);
        Before(number);
        var answer = await server.RunAsync(statement, cancellation);
        After(number);
        return answer;
    }

    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) =>
        server.BeginAsync(access, timeout, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
