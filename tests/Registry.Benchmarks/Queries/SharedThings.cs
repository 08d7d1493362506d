using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Benchmarks.Queries;

/// <summary>Two hops: who shares an account or a contact with one person.</summary>
internal static class SharedThings
{
    public const string Text =
        """
        MATCH (p:Person {id: $id})-[:REACHED_AT]->(:Contact)<-[:REACHED_AT]-(other:Person)
        RETURN other.id AS id
        UNION
        MATCH (p:Person {id: $id})<-[:PAYS]-(:Payment)-[:PAID_TO]->(:Account)<-[:PAID_TO]-(:Payment)-[:PAYS]->(other:Person)
        WHERE other <> p
        RETURN other.id AS id
        """;

    /// <summary>The half of it that an analyst may ask, who sees no benefits.</summary>
    public const string AnalystText =
        "MATCH (p:Person {id: $id})-[:REACHED_AT]->(:Contact)<-[:REACHED_AT]-(other:Person) RETURN DISTINCT other.id AS id";

    public static Dictionary<string, Value> Parameters(string person) => new() { ["id"] = Value.From(person) };

    /// <summary>Picks people who have a contact, spread over the whole town.</summary>
    public static List<string> PeopleOf(QueryEngine engine, int count)
    {
        var all = engine.Run("MATCH (p:Person) WHERE EXISTS { (p)-[:REACHED_AT]->(:Contact) } RETURN p.id AS id").Rows;
        var step = Math.Max(1, all.Count / count);
        return [.. all.Where((_, i) => i % step == 0).Take(count).Select(row => row[0].AsText)];
    }
}
