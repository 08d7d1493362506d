[assembly: AssemblyFixture(typeof(Registry.Graph.Neo4j.Tests.Kit.SharedServer))]

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>
/// The one server of a test assembly: that of REGISTRY_NEO4J_URI, else one of our own, begun with the first test that asks
/// for it. The community edition has one database, so a test takes it for itself, and empty; assemblies that run at the
/// same time have a server each, or wait for each other where they are given one.
/// </summary>
public sealed class SharedServer : IAsyncLifetime
{
    public const string Variable = "REGISTRY_NEO4J_URI";

    private readonly SemaphoreSlim _turn = new(1);
    private LocalNeo4j? _local;
    private FileStream? _lock;
    private IGraphServer? _server;

    /// <summary>Gets the address of the server, for a program that is tested as a whole.</summary>
    public string Uri { get; private set; } = "";

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Takes the server for one test, with an empty database; skips the test where there is none.</summary>
    public async Task<Turn> TakeAsync()
    {
        await _turn.WaitAsync();
        try
        {
            _server ??= await StartAsync();
            await EmptyAsync(_server);
            return new Turn(_server, this);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await EmptyAsync(_server);
            await _server.DisposeAsync();
        }

        if (_local is not null)
        {
            await _local.DisposeAsync();
        }

        _lock?.Dispose();
        _turn.Dispose();
    }

    private async Task<IGraphServer> StartAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } uri)
        {
            (Uri, _lock) = (uri, await LockAsync());
            var server = Connection.Open(uri);
            var nodes = await server.RunAsync(new Statement("MATCH (n) RETURN count(n)"));
            Assert.True(nodes.Single.AsInt64 == 0, $"The database of {Variable} must be empty: the tests empty it.");
            return server;
        }

        _local = await LocalNeo4j.StartAsync("--heap", "768m", "--pagecache", "128m");
        Uri = _local.Uri.ToString();
        return Connection.Open(_local);
    }

    private static async Task<FileStream> LockAsync()
    {
        while (true)
        {
            try
            {
                return new FileStream(
                    Path.Combine(Path.GetTempPath(), "registry-neo4j-tests.lock"), FileMode.OpenOrCreate,
                    FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another assembly holds the database.
                await Task.Delay(200);
            }
        }
    }

    private static async Task EmptyAsync(IGraphServer server)
    {
        await server.RunAsync(Statement.Writing("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"));

        // The constraints of the program are kept: they are the same for every test, and slow to make.
        foreach (var kind in (string[])["CONSTRAINT", "INDEX"])
        {
            var names = await server.RunAsync(new Statement(
                $"SHOW {kind} YIELD name, type WHERE type <> 'LOOKUP' AND NOT name STARTS WITH 'registry_' RETURN name"));
            foreach (var row in names.Rows)
            {
                await server.RunAsync(Statement.Writing($"DROP {kind} `{row[0].AsText}`"));
            }
        }
    }

    /// <summary>The server for the time of one test.</summary>
    public sealed class Turn(IGraphServer server, SharedServer owner) : IDisposable
    {
        public IGraphServer Server => server;

        public void Dispose() => owner._turn.Release();
    }
}
