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
    [InlineData("MATCH (p:Person) RETURN NOT ([1] + [true])[0]", 1, 44)]
    [InlineData("MATCH (p:Person)\nWHERE p.name = 'Ö' OR NOT ([1] + [true])[0]\nRETURN p", 2, 42)]
    [InlineData("MATCH (p:Person)--(d) WITH p, collect(d) AS ds\nRETURN [d IN ds | NOT ([1] + [true])[0]]", 2, 38)]
    [InlineData("MATCH (p:Person) WHERE p.name =~ '(' OR p.id =~ '(' RETURN p", 0, 0)]
    [InlineData("MATCH (p:Person) RETURN 1 / (size(p.id) - size(p.id))", 0, 0)]
    [InlineData("MATCH (p:Person {name: '\U0001F600'}) RETURN NOT ([1] + [true])[0] AS `\U0001F600`", 0, 0)]
    public async Task Ask_WhatOnlyTheServerFindsWrong_IsShownInTheCallersText(string query, int line, int column)
    {
        using var turn = await shared.TakeAsync();
        var graph = RandomGraphs.Make(new Random(6), 12);
        await new SnapshotLoader(turn.Server).LoadAsync(graph, new(2026, 1, 31));
        var engine = new Neo4jEngine(turn.Server, graph);
        foreach (var view in new[] { Some, GraphView.Everything })
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
                Assert.StartsWith("0]", shown[1][(shown[2].Length - 1)..], StringComparison.Ordinal);
            }
        }
    }
}
