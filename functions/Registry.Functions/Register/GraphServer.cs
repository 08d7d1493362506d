using Registry.Functions.Settings;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.Neo4j;
using Registry.Population.Building;

namespace Registry.Functions.Register;

/// <summary>
/// The Neo4j server of the settings, for the engine neo4j: an evaluation brings it up to date, then rules and callers'
/// queries are asked there. Its failures end what needed it; nothing is answered from elsewhere instead.
/// </summary>
public sealed class GraphServer(RegistryOptions options) : IAsyncDisposable, IDisposable
{
    private readonly Lazy<IGraphServer> _server = new(() => new QueryApi(Whose(options.Neo4j)));

    /// <summary>Gets a value indicating whether the settings ask for the server.</summary>
    public bool IsUsed => options.Engine == "neo4j";

    /// <summary>Gets where the server is and who asks; its text names neither user nor password.</summary>
    public ServerAddress Address => Whose(options.Neo4j);

    /// <summary>Gets the connection, for who loads or checks a graph there.</summary>
    public IGraphServer Connection => _server.Value;

    /// <summary>Makes the server hold a graph, by writing only what differs from a graph that it may hold.</summary>
    public async Task<IGraphEngine> Load(PopulationSnapshot snapshot, PopulationSnapshot? before, CancellationToken cancellation)
    {
        await new SnapshotLoader(_server.Value).LoadAsync(
            snapshot.Graph, snapshot.Day, fingerprint => Matching(before, fingerprint), cancellation);
        return Engine(snapshot.Graph);
    }

    /// <summary>Marks there what is hidden from each role node by node.</summary>
    public async Task Mark(GraphSnapshot graph, CancellationToken cancellation)
    {
        var marks = new ViewMarks(_server.Value, graph);
        foreach (var view in new CallerViews(graph).OfRoles())
        {
            await marks.WriteAsync(view, cancellation);
        }
    }

    /// <summary>Gets the engine that answers from the server; it refuses while the server does not hold the graph.</summary>
    public IGraphEngine Engine(GraphSnapshot graph) => new Neo4jEngine(_server.Value, graph);

    public ValueTask DisposeAsync() => _server.IsValueCreated ? _server.Value.DisposeAsync() : ValueTask.CompletedTask;

    /// <summary>Closes the connections, for a container that is disposed of without waiting.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private static GraphSnapshot? Matching(PopulationSnapshot? snapshot, string fingerprint) =>
        snapshot?.Graph.Fingerprint() == fingerprint ? snapshot.Graph : null;

    private static ServerAddress Whose(Neo4jOptions options)
    {
        var address = ServerAddress.Parse(options.Uri);
        return address.User is null && options.User.Length > 0
            ? address with { User = options.User, Password = options.Password }
            : address;
    }
}
