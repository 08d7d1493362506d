using Neo4j.Driver;
using Registry.Graph.Neo4j;

namespace Registry.Graph.Bolt;

/// <summary>An open transaction and the session that it has for itself.</summary>
internal sealed class BoltTransaction(BoltServer server, IAsyncSession session, IAsyncTransaction transaction)
    : IServerTransaction
{
    public Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        var query = BoltQuery.Of(statement);
        return server.Guarded(
            async () => await BoltAnswer.ReadAsync(await transaction.RunAsync(query), statement.MaxRows), cancellation);
    }

    public Task CommitAsync(CancellationToken cancellation = default) => server.Guarded(
        async () =>
        {
            await transaction.CommitAsync();
            return true;
        },
        cancellation);

    public async ValueTask DisposeAsync()
    {
        try
        {
            // Undoes what was not committed.
            await transaction.DisposeAsync();
            await session.DisposeAsync();
        }
        catch (Exception exception) when (BoltFaults.Of(server.Address, exception) is not null)
        {
            // The server undoes a forgotten transaction by itself; what made us leave it is told already.
        }
    }
}
