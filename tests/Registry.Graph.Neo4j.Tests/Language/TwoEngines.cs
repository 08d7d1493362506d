using Registry.Graph.Cypher;
using Registry.Tck.Graphs;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>The same graph in the embedded engine and on a server, to be asked the same questions.</summary>
internal sealed class TwoEngines(GraphSnapshot graph, IGraphServer server)
{
    private readonly QueryEngine _engine = new(graph);

    public static async Task<TwoEngines> Create(string text, IGraphServer server)
    {
        var draft = new DraftGraph();
        new SetupQuery(draft).Execute(text);
        await server.RunAsync(Statement.Writing(text));
        return new(draft.Build(), server);
    }

    /// <summary>Empties the server and writes a graph there.</summary>
    public static async Task<TwoEngines> Load(GraphSnapshot graph, IGraphServer server)
    {
        await server.RunAsync(Statement.Writing("MATCH (n) DETACH DELETE n"));
        await server.RunAsync(Statement.Writing(
            "UNWIND $rows AS row CREATE (n) SET n = row.properties SET n:$(row.labels)",
            Rows(Enumerable.Range(0, graph.NodeCount).Select(n => Map(
                ("labels", Value.From((IReadOnlyList<Value>)[.. graph.LabelsOf(n).Select(Value.From)])),
                ("properties", Properties(
                    graph.NodeGroups[graph.GroupOf(n)].Columns.Keys, name => graph.NodeProperty(n, name))))))));
        await server.RunAsync(Statement.Writing(
            "UNWIND $rows AS row MATCH (a {uid: row.start}), (b {uid: row.end}) "
            + "CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties",
            Rows(Enumerable.Range(0, graph.RelationshipCount).Select(r => Map(
                ("start", graph.NodeProperty(graph.StartOf(r), "uid")),
                ("end", graph.NodeProperty(graph.EndOf(r), "uid")),
                ("type", Value.From(graph.TypeOf(r).Type)),
                ("properties", Properties(
                    graph.TypeOf(r).Columns.Keys, name => graph.RelationshipProperty(r, name))))))));
        return new(graph, server);
    }

    /// <summary>Tells how the answers differ, or null where they are the same.</summary>
    public async Task<string?> Difference(string query, bool sortsLists = false)
    {
        var isOrdered = query.LastIndexOf("ORDER BY", StringComparison.Ordinal)
            > query.LastIndexOf("RETURN", StringComparison.Ordinal);
        var ours = Arranged(Ask(query, sortsLists), isOrdered);
        var theirs = Arranged(await AskServer(query, sortsLists), isOrdered);
        return ours.SequenceEqual(theirs)
            ? null
            : $"{query}\n  Neo4j    {string.Join(" | ", theirs)}\n  Registry {string.Join(" | ", ours)}";
    }

    private static Dictionary<string, Value> Rows(IEnumerable<Value> rows) =>
        new() { ["rows"] = Value.From((IReadOnlyList<Value>)[.. rows]) };

    private static Value Map(params IEnumerable<(string Name, Value Value)> entries) =>
        Value.From((IReadOnlyDictionary<string, Value>)entries.ToDictionary(e => e.Name, e => e.Value));

    private static Value Properties(IEnumerable<string> names, Func<string, Value> read) =>
        Map(names.Select(name => (name, read(name))).Where(p => !p.Item2.IsNull));

    /// <summary>The server often knows only while it runs what we refuse before, and has other words for it.</summary>
    private static string Class(string? kind, bool wouldWrite) =>
        wouldWrite ? "would write" : kind == "ArithmeticError" ? "arithmetic error" : "error";

    private static List<string> Arranged(IEnumerable<string> rows, bool isOrdered) =>
        [.. isOrdered ? rows : rows.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Rows(IReadOnlyList<string> columns, IReadOnlyList<Value[]> rows, GraphText text) =>
        rows.Select(row => string.Join(", ", columns.Zip(row, (column, value) => $"{column}={text.Of(value)}")))
            .Append(string.Join(", ", columns));

    private IEnumerable<string> Ask(string query, bool sortsLists)
    {
        try
        {
            var answer = _engine.Run(query, options: new() { Deadline = TimeSpan.FromSeconds(10) });
            return Rows(answer.Columns, answer.Rows, GraphText.Of(graph, sortsLists));
        }
        catch (QueryException e)
        {
            return [Class(e.Kind, e.Detail == "UpdatingClause")];
        }
    }

    private async Task<IEnumerable<string>> AskServer(string query, bool sortsLists)
    {
        try
        {
            var answer = await server.RunAsync(new Statement(query));
            return Rows(answer.Columns, answer.Rows, GraphText.Of(answer, sortsLists));
        }
        catch (Neo4jException e)
        {
            return [Class(e.Code?.Split('.')[^1], e.Fault == Neo4jFault.ReadOnly)];
        }
    }
}
