using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Queries;

/// <summary>
/// Labels, types and properties as values: a server answers with the same names in the same order as the embedded engine.
/// </summary>
public sealed class ServerNamesTests(SharedServer shared)
{
    private static readonly GraphView Some = new()
    {
        Labels = new Dictionary<string, IReadOnlySet<string>?>
        {
            ["Person"] = new HashSet<string> { "id", "name", "count", "share" },
            ["Dwelling"] = null,
        },
        Types = new Dictionary<string, IReadOnlySet<string>?>
        {
            ["REGISTERED_AT"] = new HashSet<string> { "day", "current" },
            ["RELATED_TO"] = null,
        },
    };

    private static readonly GraphView Labelled = new()
    {
        Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = null, ["Dwelling"] = null, ["Company"] = null },
    };

    // Asked under a view that hides something: only there a query is written anew.
    private static readonly string[] Ordered =
    [
        "MATCH (n) RETURN keys(n), labels(n)",
        "MATCH (n:Person) RETURN keys(n), properties(n)",
        "MATCH ()-[r]->() RETURN keys(r), properties(r), type(r)",
        "MATCH (n) RETURN properties(n), n {.*, more: 1}, keys(properties(n))",
        "MATCH (n)-[r:REGISTERED_AT]->(m) RETURN [keys(n), keys(r), keys(m)], [x IN [n, m] | labels(x)]",
        "OPTIONAL MATCH (n:Lease) RETURN keys(n), labels(n), properties(n), keys(properties(n))",
        "MATCH (n) WITH keys(n) AS k, labels(n)[0] AS l WHERE 'id' IN k OR l = 'Dwelling' RETURN k, l, count(*)",
    ];

    private static readonly string[] Queries =
    [
        "CALL db.labels()",
        "CALL db.labels() YIELD label WHERE label STARTS WITH 'P'",
        "CALL db.relationshipTypes() YIELD *",
        "CALL db.propertyKeys()",
        "CALL db.propertyKeys() YIELD propertyKey AS p WHERE size(p) = 4 RETURN p ORDER BY p DESC LIMIT 2",
        "CALL db.relationshipTypes() YIELD relationshipType AS t RETURN count(*), collect(t)",
        "MATCH (p:Person) CALL db.labels() YIELD label AS l WITH p, l WHERE l <> 'Company' RETURN l, count(p)",
        "CALL { CALL db.labels() YIELD label RETURN collect(label) AS names } RETURN names, size(names)",
        "CALL db.labels() YIELD label RETURN label AS n UNION ALL CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType AS n",
        "MATCH (n:$($label)) RETURN count(*)",
        "MATCH (n:$($none)) RETURN count(*)",
        "MATCH (n:$any($labels)) RETURN labels(n), count(*)",
        "MATCH (n:$all($labels)) RETURN count(*)",
        "MATCH (n:!$($label)) RETURN labels(n), count(*)",
        "MATCH (n:$any([$label, 'Company'])) RETURN labels(n), count(*)",
        "MATCH (n:$all($nothing)) RETURN count(*)",
        "MATCH (n:$any($nothing)) RETURN count(*)",
        "MATCH (a)-[r:$($type)]->(b:$($label)) RETURN count(*)",
        "MATCH (a)-[r:$any([$type, 'RELATED_TO'])]->(b) RETURN type(r), count(*)",
        "MATCH (p:Person) WHERE EXISTS { (p)--(:$($label)) } RETURN count(p), COUNT { (:$($label)) }",
    ];

    private static readonly Dictionary<string, Value> Parameters = new()
    {
        ["label"] = Value.From("Dwelling"),
        ["none"] = Value.From("Lease"),
        ["labels"] = Value.From([Value.From("Person"), Value.From("Dwelling")]),
        ["nothing"] = Value.From([]),
        ["type"] = Value.From("REGISTERED_AT"),
    };

    [Fact]
    public async Task Ask_NamesAsValues_EqualsTheEmbeddedEngine()
    {
        using var turn = await shared.TakeAsync();
        var (graph, different) = (RandomGraphs.Make(new Random(6), 12), new List<string>());
        await new SnapshotLoader(turn.Server).LoadAsync(graph, new(2026, 1, 31));

        // Whoever sees everything there sees the marker of the load besides.
        string[] ofAnyLabel = ["MATCH (n:!$($label)) RETURN labels(n), count(*)", "MATCH (n:$all($nothing)) RETURN count(*)"];
        var (engine, embedded) = (new Neo4jEngine(turn.Server, graph), new QueryEngine(graph));
        foreach (var (view, query) in new[] { Some, Labelled }.SelectMany(v => Ordered.Concat(Queries).Select(q => (v, q)))
            .Concat(Queries.Where(q => !ofAnyLabel.Contains(q)).Select(q => (GraphView.Everything, q))))
        {
            foreach (int? rows in new int?[] { null, 2 })
            {
                var options = new QueryOptions { View = view, MaxRows = query.Contains("ORDER BY", StringComparison.Ordinal) ? rows : null };
                var (ours, theirs) = (embedded.Run(query, Parameters, options), await engine.Ask(query, Parameters, options));
                if (Text(ours) != Text(theirs))
                {
                    different.Add($"{query}\n  {Text(ours)}\n  {Text(theirs)}");
                }
            }
        }

        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    [Fact]
    public async Task Ask_ALabelThatARowComputes_IsRefusedWithWhatToWrite()
    {
        await using var nowhere = new QueryApi(new ServerAddress(new Uri("http://127.0.0.1:9")));
        var engine = new Neo4jEngine(nowhere, RandomGraphs.Make(new Random(6), 12));

        var exception = await Assert.ThrowsAsync<QueryException>(() => engine.Ask(
            "MATCH (n) MATCH (m:$(labels(n)[0])) RETURN m", options: new() { View = Some }));

        Assert.Equal(("NotOnServer", 20), (exception.Detail, exception.Column));
        Assert.Contains("test name IN labels(n)", exception.Message, StringComparison.Ordinal);
    }

    private static string Text(QueryResult result) =>
        $"{string.Join(", ", result.Columns)}{(result.Truncated ? " cut" : "")}: " + string.Join(
            " | ", result.Rows.Select(row => string.Join(", ", row.Select(Text))).Order(StringComparer.Ordinal));

    // Lists and maps in the order in which they came.
    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(Text))}]",
        ValueKind.Map => $"{{{string.Join(", ", value.AsMap.Select(e => $"{e.Key}: {Text(e.Value)}"))}}}",
        ValueKind.Null => "null",
        ValueKind.Integer => $"{value.AsInt64}",
        ValueKind.String => value.AsText,
        ValueKind.Boolean => $"{value.AsBoolean}",
        var kind => kind.ToString(),
    };
}
