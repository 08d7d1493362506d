namespace Registry.Graph.Neo4j;

/// <summary>
/// Marks on a server the nodes that a view takes away one by one, by a label, so that a query can leave them out there. A
/// new load unmakes the word that the marks are there, so no query trusts the marks of another graph.
/// </summary>
/// <param name="server">The server; it must hold the graph.</param>
/// <param name="graph">The graph.</param>
public sealed class ViewMarks(IGraphServer server, GraphSnapshot graph)
{
    /// <summary>How the marks of all views begin, by which a load knows them from labels that something else wrote.</summary>
    public const string Prefix = "hidden from ";

    private const int NodesAtOnce = 5_000;

    // Each of its requests may run twice.
    private readonly IGraphServer _server = RepeatingServer.Of(server, new(), "Marking what roles do not see");

    /// <summary>Makes the marks of a view those of its filter, by writing only what differs.</summary>
    /// <param name="view">A view whose filter has a mark.</param>
    /// <param name="cancellation">Ends the work; it can be taken up again.</param>
    public async Task WriteAsync(GraphView view, CancellationToken cancellation = default)
    {
        var filter = view.Nodes ?? throw new ArgumentException("The view must hide single nodes.", nameof(view));
        var mark = Cypher.Name(filter.Mark ?? throw new ArgumentException("The filter must have a mark.", nameof(view)));
        await _server.RunAsync(Statement.Writing($"MATCH (m:{LoadMarker.Label}) REMOVE m.{mark}"), cancellation);
        foreach (var group in graph.NodeGroups.Where(g => view.ShowsNode(g.Labels)))
        {
            await WriteAsync(group, filter, mark, cancellation);
        }

        var marked = await _server.RunAsync(
            Statement.Writing(
                $"MATCH (m:{LoadMarker.Label} {{snapshot: $snapshot}}) SET m.{mark} = $snapshot RETURN count(m)", Parameter(
                    "snapshot", Value.From(graph.Fingerprint()))),
            cancellation);
        if (marked.Single.AsInt64 != 1)
        {
            throw NotWhole(_server);
        }
    }

    /// <summary>Makes sure that the server holds the graph, whole, with the marks of a view.</summary>
    internal static async Task DemandAsync(
        IGraphServer server, string fingerprint, GraphView view, CancellationToken cancellation)
    {
        var mark = view.Nodes?.Mark is { } name ? $"m.{Cypher.Name(name)}" : "m.snapshot";
        var answer = await server.RunAsync(
            new Statement($"MATCH (m:{LoadMarker.Label}) RETURN m.snapshot AS snapshot, m.state AS state, {mark} AS mark"), cancellation);
        var wanted = Value.From(fingerprint);
        if (answer.Rows is not [[var snapshot, var state, var marked]]
            || snapshot != wanted || state != Value.From("whole") || marked != wanted)
        {
            throw NotWhole(server);
        }
    }

    private static Neo4jException NotWhole(IGraphServer server) => new(
        Neo4jFault.Contents,
        $"The database at {server.Address} must hold the whole graph of the last evaluation; run: registry load");

    private static Dictionary<string, Value> Parameter(string name, Value value) => new() { [name] = value };

    private async Task WriteAsync(NodeGroup group, NodeFilter filter, string mark, CancellationToken cancellation)
    {
        var (label, key) = (Cypher.Name(group.Labels[0]), Cypher.Name(group.KeyProperty!));

        // A server sends some lists of many keys several times as fast as the keys one by one.
        var there = await _server.RunAsync(
            new Statement($"MATCH (n:{label}&{mark}) RETURN id(n) / {NodesAtOnce} AS part, collect(n.{key})"), cancellation);
        var marked = there.Rows.SelectMany(r => r[1].AsList).Select(k => k.AsText).ToHashSet(StringComparer.Ordinal);
        var hidden = Enumerable.Range(0, group.Count).Where(row => !filter.Contains(group.First + row))
            .Select(row => group.KeyColumn!.Dictionary[row]).ToHashSet(StringComparer.Ordinal);
        await SetAsync($"MATCH (n:{label} {{{key}: key}}) SET n:{mark}", hidden.Except(marked), cancellation);
        await SetAsync($"MATCH (n:{label} {{{key}: key}}) REMOVE n:{mark}", marked.Except(hidden), cancellation);
    }

    private async Task SetAsync(string clause, IEnumerable<string> keys, CancellationToken cancellation)
    {
        foreach (var chunk in keys.Order(StringComparer.Ordinal).Chunk(NodesAtOnce))
        {
            var list = Value.From((IReadOnlyList<Value>)[.. chunk.Select(Value.From)]);
            await _server.RunAsync(
                Statement.Writing($"UNWIND $keys AS key {clause}", Parameter("keys", list)), cancellation);
        }
    }
}
