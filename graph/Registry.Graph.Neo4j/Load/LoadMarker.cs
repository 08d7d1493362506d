namespace Registry.Graph.Neo4j;

/// <summary>
/// What the database says about itself: one node that is written before the first change and after the last. So a database
/// that is half loaded is known by it, whenever the loader ended.
/// </summary>
/// <param name="Snapshot">The fingerprint of the graph that it holds, or is being given.</param>
/// <param name="Day">The day that the graph is as of.</param>
/// <param name="IsWhole">Whether it is all there.</param>
/// <param name="Base">While it is not: the fingerprint of the graph that it held before, or null where that is not known.
/// </param>
public sealed record LoadMarker(string Snapshot, DateOnly Day, bool IsWhole, string? Base)
{
    /// <summary>The label of the marker.</summary>
    public const string Label = "RegistryLoad";

    /// <summary>The label of the nodes that say, while a load lasts, which of its batches are done.</summary>
    public const string BatchLabel = "RegistryBatch";

    /// <summary>The base of a load into an empty database.</summary>
    public const string Empty = "empty";

    internal const int Format = 1;

    private const string ForgetBatches = $"CALL () {{ MATCH (b:{BatchLabel}) DELETE b }}";

    /// <summary>Gets what the marker of bulk files has besides its key.</summary>
    internal static IReadOnlyList<string> BulkColumns { get; } = ["format:long", "snapshot:string", "day:date", "state:string"];

    /// <summary>Reads the marker.</summary>
    /// <param name="server">The database.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The marker, or null where there is none.</returns>
    /// <exception cref="Neo4jException">Another version of the program wrote it.</exception>
    public static async Task<LoadMarker?> ReadAsync(IGraphServer server, CancellationToken cancellation = default)
    {
        var answer = await server.RunAsync(
            new Statement($"MATCH (m:{Label}) RETURN m.format, m.snapshot, m.day, m.state, m.base"), cancellation);
        if (answer.Rows is not [var row])
        {
            return null;
        }

        return row[0] == Value.From(Format)
            ? new(row[1].AsText, row[2].AsDate, row[3] == Value.From("whole"), row[4].IsNull ? null : row[4].AsText)
            : throw new Neo4jException(
                Neo4jFault.Contents,
                $"The database at {server.Address} must be loaded by this version; empty it, then load it anew.");
    }

    /// <summary>Makes sure that the database holds a graph, whole.</summary>
    /// <param name="server">The database.</param>
    /// <param name="snapshot">The fingerprint of the graph that it must hold, or null for any.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The marker.</returns>
    /// <exception cref="Neo4jException">It does not.</exception>
    public static async Task<LoadMarker> DemandWholeAsync(
        IGraphServer server, string? snapshot = null, CancellationToken cancellation = default) =>
        await ReadAsync(server, cancellation) is { IsWhole: true } marker && (snapshot ?? marker.Snapshot) == marker.Snapshot
            ? marker
            : throw new Neo4jException(
                Neo4jFault.Contents,
                $"The database at {server.Address} must hold the whole graph of the last evaluation; run: registry load");

    /// <summary>Makes the next load compare everything, since something else has changed what the database holds.</summary>
    /// <param name="server">The database.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task DistrustAsync(IGraphServer server, CancellationToken cancellation = default)
    {
        var asked = RepeatingServer.Of(server, new(), "Marking that all must be compared");
        if (await ReadAsync(asked, cancellation) is { } marker)
        {
            await (marker with { IsWhole = false, Base = null }).WriteAsync(asked, cancellation);
        }
    }

    /// <summary>Lets only one run write: the batches of any other, which a server may still have to begin, do nothing.
    /// </summary>
    internal static Task FenceAsync(IGraphServer server, string run, CancellationToken cancellation) => server.RunAsync(
        Statement.Writing($"MATCH (m:{Label}) SET m.run = $run", RunOf(run)), cancellation);

    /// <summary>Tells whether a run is still the one that may write.</summary>
    internal static async Task<bool> IsRunAsync(IGraphServer server, string run, CancellationToken cancellation) =>
        (await server.RunAsync(new Statement($"MATCH (m:{Label} {{run: $run}}) RETURN count(m)", RunOf(run)), cancellation))
            .Single.AsInt64 == 1;

    /// <summary>Writes the marker and forgets the batches of an earlier load, which mean nothing beside it, both or neither.
    /// </summary>
    internal Task WriteAsync(IGraphServer server, CancellationToken cancellation, string? run = null) => server.RunAsync(
        Statement.Writing(
            $"{ForgetBatches} MERGE (m:{Label} {{key: 'load'}}) SET m = $marker",
            new Dictionary<string, Value> { ["marker"] = Properties(run) }),
        cancellation);

    /// <summary>Writes the marker of a run that is done, where no other run has taken over.</summary>
    /// <returns>Whether it is there now; also where this was asked for before, and the answer was lost.</returns>
    internal async Task<bool> FinishAsync(IGraphServer server, string run, CancellationToken cancellation)
    {
        var parameters = RunOf(run);
        parameters["marker"] = Properties(null);
        var answer = await server.RunAsync(
            Statement.Writing($"MATCH (m:{Label} {{run: $run}}) {ForgetBatches} SET m = $marker RETURN count(m)", parameters),
            cancellation);
        return answer.Single.AsInt64 == 1 || await ReadAsync(server, cancellation) == this;
    }

    private static Dictionary<string, Value> RunOf(string run) => new() { ["run"] = Value.From(run) };

    private Value Properties(string? run) => Value.From(new Dictionary<string, Value>
    {
        ["key"] = Value.From("load"),
        ["format"] = Value.From(Format),
        ["snapshot"] = Value.From(Snapshot),
        ["day"] = Value.From(Day),
        ["state"] = Value.From(IsWhole ? "whole" : "loading"),
        ["base"] = Value.From(Base),
        ["run"] = Value.From(run),
    });
}
