using Neo4j.Driver;
using Registry.Graph.Neo4j;
using ServerAddress = Registry.Graph.Neo4j.ServerAddress;

namespace Registry.Graph.Bolt;

/// <summary>
/// A database over the Bolt protocol, by Neo4j's own driver: with an address of <c>neo4j://</c> it routes to the members
/// of a cluster. The bookmarks of all sessions are kept together, so that a later statement sees what an earlier one wrote.
/// </summary>
public sealed class BoltServer : IGraphServer
{
    private readonly IDriver _driver;
    private readonly string _database;
    private readonly IBookmarkManager _bookmarks =
        GraphDatabase.BookmarkManagerFactory.NewBookmarkManager(new BookmarkManagerConfig());

    /// <summary>Initializes a new instance of the <see cref="BoltServer"/> class; nothing is sent yet.</summary>
    /// <param name="address">Where the database lies (<c>neo4j://</c> or <c>bolt://</c>, with <c>+s</c> for TLS), and who
    /// asks.</param>
    public BoltServer(ServerAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        (Address, _database) = (address.ToString(), address.Database);
        var token = address.User is null ? AuthTokens.None : AuthTokens.Basic(address.User, address.Password);
        _driver = GraphDatabase.Driver(address.Uri, token, config => config.WithConnectionTimeout(TimeSpan.FromSeconds(15)));
    }

    /// <inheritdoc/>
    public string Address { get; }

    /// <inheritdoc/>
    public Task<Version> CheckAsync(CancellationToken cancellation = default) => Guarded(
        async () =>
        {
            await _driver.VerifyConnectivityAsync();
            var server = await _driver.GetServerInfoAsync();
            await RunAsync(new Statement("RETURN 1"), cancellation);
            return BoltFaults.VersionOf(Address, server.Agent);
        },
        cancellation);

    /// <inheritdoc/>
    public Task<Answer> RunAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var query = BoltQuery.Of(statement);
        return Guarded(
            async () =>
            {
                await using var session = Session(statement.Access);
                if (statement.Access == Access.Write)
                {
                    // Sent once, in a transaction that the server begins: only so may a statement have transactions inside.
                    return await BoltAnswer.ReadAsync(await session.RunAsync(query, Config(statement.Timeout)), statement.MaxRows);
                }

                return await session.ExecuteReadAsync(
                    async work => await BoltAnswer.ReadAsync(await work.RunAsync(query), statement.MaxRows),
                    Config(statement.Timeout));
            },
            cancellation);
    }

    /// <inheritdoc/>
    public Task<IServerTransaction> BeginAsync(
        Access access, TimeSpan? timeout = null, CancellationToken cancellation = default) => Guarded<IServerTransaction>(
        async () =>
        {
            var session = Session(access);
            try
            {
                return new BoltTransaction(this, session, await session.BeginTransactionAsync(Config(timeout)));
            }
            catch
            {
                await session.DisposeAsync();
                throw;
            }
        },
        cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    /// <summary>
    /// Does what the driver does and tells its faults in our words. The driver takes no token: whoever gives up no longer
    /// waits, and the time limit of the statement ends it on the server.
    /// </summary>
    internal async Task<T> Guarded<T>(Func<Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            return await work().WaitAsync(cancellation);
        }
        catch (Exception exception) when (BoltFaults.Of(Address, exception) is { } fault)
        {
            throw fault;
        }
    }

    private IAsyncSession Session(Access access) => _driver.AsyncSession(session => session
        .WithDatabase(_database)
        .WithDefaultAccessMode(access == Access.Read ? AccessMode.Read : AccessMode.Write)
        .WithBookmarkManager(_bookmarks));

    private static Action<TransactionConfigBuilder> Config(TimeSpan? timeout) => config =>
    {
        if (timeout is { } limit)
        {
            config.WithTimeout(limit);
        }
    };
}
