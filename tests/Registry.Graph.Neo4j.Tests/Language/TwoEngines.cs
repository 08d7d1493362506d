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

    /// <summary>Tells how the answers differ, or null where they are the same.</summary>
    public async Task<string?> Difference(string query)
    {
        var isOrdered = query.LastIndexOf("ORDER BY", StringComparison.Ordinal)
            > query.LastIndexOf("RETURN", StringComparison.Ordinal);
        var ours = Arranged(Ask(query), isOrdered);
        var theirs = Arranged(await AskServer(query), isOrdered);
        return ours.SequenceEqual(theirs)
            ? null
            : $"{query}\n  Neo4j    {string.Join(" | ", theirs)}\n  Registry {string.Join(" | ", ours)}";
    }

    /// <summary>The server often knows only while it runs what we refuse before, and has other words for it.</summary>
    private static string Class(string? kind, bool wouldWrite) =>
        wouldWrite ? "would write" : kind == "ArithmeticError" ? "arithmetic error" : "error";

    private static List<string> Arranged(IEnumerable<string> rows, bool isOrdered) =>
        [.. isOrdered ? rows : rows.Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Rows(IReadOnlyList<string> columns, IReadOnlyList<Value[]> rows, GraphText text) =>
        rows.Select(row => string.Join(", ", columns.Zip(row, (column, value) => $"{column}={text.Of(value)}")))
            .Append(string.Join(", ", columns));

    private IEnumerable<string> Ask(string query)
    {
        try
        {
            var answer = _engine.Run(query, options: new() { Deadline = TimeSpan.FromSeconds(10) });
            return Rows(answer.Columns, answer.Rows, GraphText.Of(graph));
        }
        catch (QueryException e)
        {
            return [Class(e.Kind, e.Detail == "UpdatingClause")];
        }
    }

    private async Task<IEnumerable<string>> AskServer(string query)
    {
        try
        {
            var answer = await server.RunAsync(new Statement(query));
            return Rows(answer.Columns, answer.Rows, GraphText.Of(answer));
        }
        catch (Neo4jException e)
        {
            return [Class(e.Code?.Split('.')[^1], e.Fault == Neo4jFault.ReadOnly)];
        }
    }
}
