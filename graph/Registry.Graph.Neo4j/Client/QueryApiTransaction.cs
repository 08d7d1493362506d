namespace Registry.Graph.Neo4j;

/// <summary>
/// A transaction of the Query API: the server keeps it under an address of its own, and in a cluster on one member, which
/// every request names as the answer before did.
/// </summary>
internal sealed class QueryApiTransaction(QueryApi server, string path, string? member) : IServerTransaction
{
    private string? _member = member;
    private bool _isOpen = true;

    public async Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        try
        {
            var reply = await server.PostAsync(path, statement, null, cancellation, _member);
            _member = reply.Member ?? _member;
            return reply.Answer;
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
        await server.PostAsync($"{path}/commit", null, _ => { }, cancellation, _member);
        _isOpen = false;
    }

    public async ValueTask DisposeAsync()
    {
        if (_isOpen)
        {
            _isOpen = false;
            try
            {
                await server.DeleteAsync(path, _member);
            }
            catch (Neo4jException)
            {
                // The server undoes a forgotten transaction by itself; what made us leave it is told already.
            }
        }
    }
}
