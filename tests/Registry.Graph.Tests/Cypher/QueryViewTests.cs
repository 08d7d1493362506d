using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class QueryViewTests
{
    private static readonly QueryEngine Engine = new(SmallTown.Graph);

    private static readonly QueryOptions Entry = new()
    {
        View = new()
        {
            EntryKeys = new Dictionary<string, IReadOnlyList<string>> { ["Person"] = ["id"], ["Lease"] = ["key"] },
            SteppedTypes = new HashSet<string> { "PARTY_TO" },
            EntryReason = "the social partition may be asked by person or case only",
        },
    };

    private static readonly QueryOptions Housing = new()
    {
        View = new()
        {
            Labels = new Dictionary<string,
            IReadOnlySet<string>?>
            { ["Person"] = new HashSet<string> { "id" }, ["Dwelling"] = null },
            Types = new Dictionary<string,
            IReadOnlySet<string>?>
            { ["REGISTERED_AT"] = new HashSet<string> { "from" } },
        },
    };

    /// <summary>A gap would tell how much is hidden, and where.</summary>
    [Theory]
    [InlineData("MATCH (n) WITH id(n) AS i ORDER BY i WITH collect(i) AS ids RETURN ids = range(0, size(ids) - 1)")]
    [InlineData("MATCH ()-[r]->() WITH id(r) AS i ORDER BY i WITH collect(i) AS ids RETURN ids = range(0, size(ids) - 1)")]
    [InlineData("MATCH (n) WITH collect(DISTINCT elementId(n)) AS ids, count(n) AS all RETURN size(ids) = all")]
    public void Run_IdsUnderAView_HaveNoGaps(string query) =>
        Assert.Equal("true", Answers.Of(Engine.Run(query, options: Housing), SmallTown.Graph));

    [Theory]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO]->(l:Lease) RETURN l ORDER BY l.key", "L1 | L2")]
    [InlineData("MATCH (l:Lease)<-[:PARTY_TO]-(p:Person) WHERE p.id = 'P2' RETURN l", "L2")]
    [InlineData("MATCH (p:Person {id: 'P1'}) MATCH (p)-[:RELATED_TO]->(q) RETURN q", "P2")]
    [InlineData("MATCH (p:Person {id: 'P1'}) WITH p, p.age AS age MATCH (p)-[:RELATED_TO*1..3]->(q) RETURN count(q)", "3")]
    [InlineData("MATCH (p:Person {id: 'P1'}) WHERE EXISTS { (p)-[:PARTY_TO]->(:Lease) } RETURN p", "P1")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO]->(l)<-[:PARTY_TO]-(q) RETURN count(q) >= 0", "true")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO*1..1]->(l) RETURN count(l)", "2")]
    [InlineData("MATCH (p:Person {id: 'P1'}) WITH p MATCH (p)-[:PARTY_TO]->(l) WITH l MATCH (l)<-[:PARTY_TO]-(q) RETURN count(q) >= 2", "true")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:RELATED_TO]->(q), (l:Lease {key: 'L2'})<-[:PARTY_TO]-(q) RETURN q", "P2")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO]->(l)<-[:PARTY_TO]-(q), (p)-[:RELATED_TO]->(q) RETURN count(q)", "1")]
    [InlineData("MATCH (d:Dwelling) RETURN count(d)", "3")]
    public void Run_FromAGivenKey_Answers(string query, string expected) =>
        Assert.Equal(expected, Answers.Of(Engine.Run(query, options: Entry), SmallTown.Graph));

    [Theory]
    [InlineData("MATCH (p:Person) RETURN p")]
    [InlineData("MATCH (n) RETURN count(n)")]
    [InlineData("MATCH (p:Person) WHERE p.surname = 'Ek' RETURN p")]
    [InlineData("MATCH (p:Person) WHERE p.id STARTS WITH 'P' RETURN p")]
    [InlineData("MATCH (p:Person) WHERE p.id IN ['P1', 'P2'] RETURN p")]
    [InlineData("MATCH (p:Person) WHERE p.id = 'P1' OR true RETURN p")]
    [InlineData("MATCH (p:Person) WHERE p.id = p.id RETURN p")]
    [InlineData("MATCH (d:Dwelling)<-[:REGISTERED_AT]-(p) RETURN p")]
    [InlineData("MATCH (d:Dwelling) WHERE EXISTS { (d)<--(:Person) } RETURN d")]
    [InlineData("MATCH (d:Dwelling) RETURN [(d)<--(p) | p.id]")]
    [InlineData("MATCH (d:Dwelling) RETURN COUNT { (d)--() }")]
    [InlineData("MATCH (d:Dwelling {key: 'D1'})<-[:REGISTERED_AT]-(p) RETURN p")]
    [InlineData("MATCH ()-[r]->() RETURN r")]
    [InlineData("MATCH (a:Dwelling), (b:Dwelling), q = shortestPath((a)-[*]-(b)) RETURN q")]
    [InlineData("MATCH (a:Dwelling)-[*2]-(b:Dwelling) RETURN b")]
    [InlineData("UNWIND ['P1', 'P2'] AS id MATCH (p:Person {id: id}) RETURN p")]
    [InlineData("MATCH (p:Person {id: 'P1'}), (q:Person) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'}) OPTIONAL MATCH (q:Lease) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:RELATED_TO]->(q)-[:PARTY_TO]->(l) RETURN l")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:REGISTERED_AT]->(d)<-[:REGISTERED_AT]-(q) WHERE EXISTS { (q)-[:PARTY_TO]->() } RETURN d")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:RELATED_TO]->(q) MATCH (q)-[r]-(x) RETURN x")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[*1..3]-(q) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO*2]-(q) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[:PARTY_TO|RELATED_TO]-+(q) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'})((a)-[:PARTY_TO]->(l)<-[:PARTY_TO]-(b)){1,2}(q) RETURN q")]
    [InlineData("MATCH (p:Person {id: 'P1'}), (q:Person {id: 'P2'}), w = shortestPath((p)-[*]-(q)) RETURN w")]
    [InlineData("MATCH w = ANY SHORTEST (p:Person {id: 'P1'})-[:PARTY_TO]-+(q:Person {id: 'P2'}) RETURN w")]
    [InlineData("MATCH (p:Person {id: 'P1'}) WHERE EXISTS { (p)-[:PARTY_TO*1..2]-() } RETURN p")]
    public void Run_WithoutAGivenKey_IsRefusedWithTheReason(string query)
    {
        var error = Assert.Throws<QueryException>(() => Engine.Run(query, options: Entry));

        Assert.Equal("EntryRule", error.Detail);
        Assert.Contains("person or case only", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MATCH (l:Lease) RETURN count(l)", "0")]
    [InlineData("MATCH (n) RETURN DISTINCT labels(n) AS l ORDER BY l", "[Dwelling] | [Person]")]
    [InlineData("MATCH (p:Person {id: 'P1'}) RETURN keys(p), p.age, properties(p), p {.*}", "[id], null, {id: P1}, {id: P1}")]
    [InlineData("MATCH (p:Person {id: 'P1'})-[r]->() RETURN type(r), keys(r)", "REGISTERED_AT, [from]")]
    [InlineData("MATCH (p:Person) WHERE p.age > 0 RETURN count(p)", "0")]
    [InlineData("MATCH (p:Person) RETURN p.id ORDER BY p.surname, p.id", "P1 | P2 | P3 | P4")]
    [InlineData("MATCH (p {id: 'P1'}) RETURN p['age'], p[toLower('AGE')]", "null, null")]
    public void Run_UnderAView_HiddenThingsDoNotExist(string query, string expected) =>
        Assert.Equal(expected, Answers.Of(Engine.Run(query, options: Housing), SmallTown.Graph));

    [Theory]
    [InlineData("MATCH (l:Leas) RETURN l", "Lease")]
    [InlineData("MATCH (p:Person) RETURN p.surnam", "surname")]
    [InlineData("MATCH ()-[:PARTY_T]->() RETURN 1", "PARTY_TO")]
    public void Run_UnderAView_HintsKeepTheHidden(string query, string hidden) =>
        Assert.DoesNotContain(
            Engine.Run(query, options: Housing).Warnings, w => w.Contains($"mean {hidden}?", StringComparison.Ordinal));
}
