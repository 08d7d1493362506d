using Registry.Graph;
using Registry.Graph.Neo4j;

namespace Registry.Benchmarks.Queries;

/// <summary>
/// The load that the budget of the Query API was set against (41 thousand entities a second, where 60 thousand are aimed at):
/// one request at a time, five thousand maps in each, constraints first. It cannot be resumed and proves nothing.
/// </summary>
internal sealed class PlainLoad(IGraphServer server, GraphSnapshot graph)
{
    private const int BatchSize = 5_000;

    /// <summary>Fills an empty database and gives back how many nodes and relationships it wrote.</summary>
    public async Task<long> Run()
    {
        foreach (var constraint in ServerSchema.Constraints)
        {
            await server.RunAsync(Statement.Writing(constraint));
        }

        foreach (var group in graph.NodeGroups)
        {
            await Send(group.Count, $"UNWIND $rows AS row CREATE (n{Labels(group)}) SET n = row", i => Properties(group.Columns, i));
        }

        foreach (var group in graph.RelationshipGroups)
        {
            foreach (var rows in Enumerable.Range(0, group.Count)
                .GroupBy(i => (Start: graph.GroupOf(group.Starts[i]), End: graph.GroupOf(group.Ends[i]))))
            {
                await Send(group, [.. rows], graph.NodeGroups[rows.Key.Start], graph.NodeGroups[rows.Key.End]);
            }
        }

        return (long)graph.NodeCount + graph.RelationshipCount;
    }

    private Task Send(RelationshipGroup group, int[] rows, NodeGroup start, NodeGroup end) => Send(
        rows.Length,
        $"UNWIND $rows AS row MATCH (a{Labels(start)} {{{start.KeyProperty}: row.a}}) MATCH (b{Labels(end)} {{{end.KeyProperty}: row.b}}) "
        + $"CREATE (a)-[r:{group.Type}]->(b) SET r = row.r",
        i => new Dictionary<string, Value>
        {
            ["a"] = Key(start, group.Starts[rows[i]]),
            ["b"] = Key(end, group.Ends[rows[i]]),
            ["r"] = Value.From(Properties(group.Columns, rows[i])),
        });

    private async Task Send(int count, string text, Func<int, IReadOnlyDictionary<string, Value>> row)
    {
        for (var first = 0; first < count; first += BatchSize)
        {
            var rows = Enumerable.Range(first, Math.Min(BatchSize, count - first)).Select(i => Value.From(row(i))).ToArray();
            await server.RunAsync(Statement.Writing(text, new Dictionary<string, Value> { ["rows"] = Value.From(rows) }));
        }
    }

    private static Dictionary<string, Value> Properties(IReadOnlyDictionary<string, Column> columns, int row) =>
        columns.Select(c => (c.Key, Value: c.Value[row])).Where(c => !c.Value.IsNull).ToDictionary(c => c.Key, c => c.Value);

    private static Value Key(NodeGroup group, int node) => Value.From(group.KeyColumn!.Dictionary[node - group.First]);

    private static string Labels(NodeGroup group) => string.Concat(group.Labels.Select(label => $":{label}"));
}
