using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Queries;

/// <summary>What only the server finds wrong is shown in the caller's own text, or without a place; never in the text that was sent.
/// </summary>
public sealed class ServerErrorTests(SharedServer shared)
{
    private static readonly GraphView Some = new()
    {
        Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = new HashSet<string> { "id", "name" }, ["Dwelling"] = null },
    };

    [Theory]
    [InlineData("MATCH (p:Person) RETURN reduce(a = 1, x IN [1] | a + 'x')", 1, 50, 52)]
    [InlineData("MATCH (p:Person)\nWHERE p.name = 'Ö' OR reduce(a = 1, x IN [1] | a + 'x') = 2\nRETURN p", 2, 48, 50)]
    [InlineData("MATCH (p:Person)--(d) WITH p, collect(d) AS ds\nRETURN [d IN ds | reduce(a = 1, x IN [d.key] | a + 'x')]", 2, 48, 50)]
    [InlineData("MATCH (p:Person) WHERE p.name =~ '(' OR p.id =~ '(' RETURN p", 0, 0, 0)]
    [InlineData("MATCH (p:Person) RETURN 1 / (size(p.id) - size(p.id))", 0, 0, 0)]
    [InlineData("MATCH (p:Person {name: '\U0001F600'}) RETURN reduce(a = 1, x IN [1] | a + 'x') AS `\U0001F600`", 0, 0, 0)]
    public async Task Ask_WhatOnlyTheServerFindsWrong_IsShownInTheCallersText(string query, int line, int guarded, int asItIs)
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(6), 12);
        await new SnapshotLoader(turn.Server).LoadAsync(graph, new(2026, 1, 31));
        var engine = new Neo4jEngine(turn.Server, graph);
        foreach (var (view, column) in new[] { (Some, guarded), (GraphView.Everything, asItIs) })
        {
            var exception = await Assert.ThrowsAsync<QueryException>(() => engine.Ask(query, options: new() { View = view }));

            Assert.Equal(("ServerError", line, column), (exception.Kind, exception.Line, exception.Column));
            Assert.Contains("(Neo.ClientError.Statement.", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("·", exception.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Dwelling", exception.Text, StringComparison.Ordinal);
            if (line > 0)
            {
                var shown = exception.Text.Split('\n');
                Assert.Contains(shown[1], query, StringComparison.Ordinal);
                Assert.StartsWith("a + 'x'"[(column - guarded)..], shown[1][(shown[2].Length - 1)..], StringComparison.Ordinal);
            }
        }
    }
}
