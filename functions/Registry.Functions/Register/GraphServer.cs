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
public sealed class GraphServer(RegistryOptions options, HeldGraphs held) : IAsyncDisposable, IDisposable
{
    private readonly Lazy<IGraphServer> _server = new(() => new QueryApi(Whose(options.Neo4j)));

    /// <summary>Gets a value indicating whether the settings ask for the server.</summary>
    public bool IsUsed => options.Engine == "neo4j";

    /// <summary>Gets where the server is and who asks; its text names neither user nor password.</summary>
    public ServerAddress Address => Whose(options.Neo4j);

    /// <summary>Gets the connection, for who loads or checks a graph there.</summary>
    public IGraphServer Connection => _server.Value;

    /// <summary>Makes the server hold a graph, by writing only what differs from the one that it holds.</summary>
    /// <param name="snapshot">The graph.</param>
    /// <param name="file">The name of its snapshot file, which is kept for the next load; null where it has none.</param>
    /// <param name="before">A graph that the server may hold, besides those that were kept.</param>
    /// <param name="progress">Is told how far the load has come.</param>
    /// <param name="cancellation">Ends the load; it can be taken up again.</param>
    public async Task<LoadReport> Load(
        PopulationSnapshot snapshot,
        string? file,
        PopulationSnapshot? before = null,
        IProgress<LoadProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var (server, fingerprint) = (Address.ToString(), snapshot.Graph.Fingerprint());
        if (file is not null)
        {
            held.Begin(server, fingerprint, file);
        }

        PopulationSnapshot? kept = null;
        try
        {
            GraphSnapshot? Previous(string wanted) =>
                Matching(before, wanted) ?? Matching(kept ??= held.Open(server, wanted), wanted);
            var report = await new SnapshotLoader(_server.Value, null, progress).LoadAsync(
                snapshot.Graph, snapshot.Day, Previous, cancellation);
            if (file is not null)
            {
                held.Finish(server, fingerprint, file);
            }

            return report;
        }
        finally
        {
            kept?.Dispose();
        }
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

    /// <summary>
    /// Demands that the server holds just this graph, by checksums. Where something else has written there, the next load
    /// compares everything.
    /// </summary>
    /// <exception cref="GraphServerException">It holds something else.</exception>
    public async Task DemandSame(GraphSnapshot graph, CancellationToken cancellation)
    {
        if (await LoadCheck.DifferencesAsync(Connection, graph, cancellation) is { Count: > 0 } different)
        {
            await LoadMarker.DistrustAsync(Connection, cancellation);
            throw new GraphServerException(
                $"The database must hold the graph that was loaded, but differs in {string.Join(", ", different)}; "
                + "something else writes to it. "
                + (different.Any(d => d.IsForeign)
                    ? "Take away what registry did not write, then run this again: it will compare everything and mend the rest."
                    : "Run this again: it will compare everything and mend what differs."));
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
