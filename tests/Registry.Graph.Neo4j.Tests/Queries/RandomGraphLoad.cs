using Registry.Graph.Tests.Cypher;

namespace Registry.Graph.Neo4j.Tests.Queries;

/// <summary>Puts a small random graph on a server: its labels are none of the schema, which the loader asks for.</summary>
internal static class RandomGraphLoad
{
    public static async Task Load(IGraphServer server, ViewCase test)
    {
        await server.RunAsync(Statement.Writing("MATCH (n) DETACH DELETE n"));
        await server.RunAsync(Statement.Writing(
            "UNWIND $rows AS row CREATE (n) SET n = row.properties SET n:$(row.labels)",
            Rows(test.Model.Nodes.Select(n => Map(
                ("labels", Texts(test.IsMarked(n) ? [.. n.Labels, ViewCase.Mark] : n.Labels)),
                ("properties", Properties(n.Properties, n.Id, ("key", Value.From(RandomGraph.KeyOf(n))))))))));
        await server.RunAsync(Statement.Writing(
            "UNWIND $rows AS row MATCH (a {uid: row.start}), (b {uid: row.end}) "
            + "CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties",
            Rows(test.Model.Relationships.Select(r => Map(
                ("start", Value.From(r.From)), ("end", Value.From(r.To)), ("type", Value.From(r.Type)),
                ("properties", Properties(r.Properties, r.Id)))))));
        await new LoadMarker(test.Graph.Fingerprint(), new(2026, 6, 30), IsWhole: true, null).WriteAsync(server, default);
        await server.RunAsync(Statement.Writing(
            $"MATCH (m:{LoadMarker.Label}) SET m.{Neo4j.Cypher.Name(ViewCase.Mark)} = m.snapshot"));
    }

    private static Dictionary<string, Value> Rows(IEnumerable<Value> rows) =>
        new() { ["rows"] = Value.From((IReadOnlyList<Value>)[.. rows]) };

    private static Value Map(params (string Name, Value Value)[] entries) =>
        Value.From((IReadOnlyDictionary<string, Value>)entries.ToDictionary(e => e.Name, e => e.Value));

    private static Value Texts(IEnumerable<string> texts) => Value.From((IReadOnlyList<Value>)[.. texts.Select(Value.From)]);

    private static Value Properties(
        Dictionary<string, Value> properties, int id, params (string Name, Value Value)[] more) =>
        Map([.. properties.Select(p => (p.Key, p.Value)), ("uid", Value.From(id)), .. more]);
}
