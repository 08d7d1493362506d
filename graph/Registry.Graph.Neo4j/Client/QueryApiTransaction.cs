namespace Registry.Graph.Neo4j;

/// <summary>A transaction of the Query API: the server keeps it under an address of its own.</summary>
internal sealed class QueryApiTransaction(QueryApi server, string path) : IServerTransaction
{
    private bool _isOpen = true;

    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        try
        {
            return (await server.PostAsync(path, statement, null, cancellation)).Answer;
        }
        catch (Neo4jException exception) when (exception.Code is not null)
        {
            // The server has undone the transaction and forgotten it.
            _isOpen = false;
            throw;
        }
    }

    public async Task CommitAsync(CancellationToken cancellation = default)
    {
        await server.PostAsync($"{path}/commit", null, _ => { }, cancellation);
        _isOpen = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOpen)
        {
            _isOpen = false;
            try
            {
                await server.DeleteAsync(path);
            }
            catch (Neo4jException)
            {
                // The server undoes a forgotten transaction by itself; what made us leave it is told already.
            }
        }
    }
}
