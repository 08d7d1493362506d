using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class QueryTests
{
    private static readonly QueryEngine Engine = new(SmallTown.Graph);

    private static readonly Dictionary<string, Value> Parameters = new()
    {
        ["n"] = Value.From(2),
        ["id"] = Value.From("P1"),
        ["day"] = Value.From(new DateOnly(2026, 6, 30)),
    };

    [Theory]
    [InlineData("RETURN 1 + 2 * 3 AS x", "7")]
    [InlineData("MATCH (p:Person) OPTIONAL MATCH (p:Lease) MATCH (p) RETURN count(p)", "4")]
    [InlineData("UNWIND COLLECT { MATCH (p:Person) RETURN p } AS p OPTIONAL MATCH (p)-->(:Nowhere) RETURN count(p)", "4")]
    [InlineData("MATCH (p:Person) RETURN NOT (p)-[:PARTY_TO]->() AS free, count(*) ORDER BY free", "false, 2 | true, 2")]
    [InlineData("MATCH (p:Person) RETURN p.id ORDER BY p.age DESC", "P4 | P3 | P2 | P1")]
    [InlineData("MATCH (p:Person) WHERE p.age >= 30 AND p.surname = 'Ek' RETURN p", "P2")]
    [InlineData("MATCH (p:Person {id: $id}) RETURN p.age", "20")]
    [InlineData("MATCH (d:Dwelling)<-[r:REGISTERED_AT]-(p:Person) WITH d, count(p) AS c WHERE c >= $n RETURN d, c", "D1, 3")]
    [InlineData("MATCH (d:Dwelling)<-[r:REGISTERED_AT {current: true}]-(p) WITH d, count(DISTINCT p) AS c RETURN d, c ORDER BY d.key", "D1, 2 | D2, 1")]
    [InlineData("MATCH (d:Dwelling) OPTIONAL MATCH (d)<-[:REGISTERED_AT]-(p) RETURN d.key, count(p) ORDER BY d.key", "D1, 3 | D2, 1 | D3, 0")]
    [InlineData("MATCH (p:Person) WHERE EXISTS { (p)-[:PARTY_TO]->(:Lease) } RETURN p ORDER BY p.id", "P1 | P2")]
    [InlineData("MATCH (p:Person) WHERE NOT (p)-[:PARTY_TO]->() RETURN p ORDER BY p.id", "P3 | P4")]
    [InlineData("UNWIND [NaN, NaN, 1.0, 1] AS x RETURN count(DISTINCT x)", "3")]
    [InlineData("UNWIND [NaN, [NaN], {a: NaN}, NaN, [NaN], {a: NaN}] AS x WITH x, count(*) AS n RETURN count(*), max(n)", "6, 1")]
    [InlineData("MATCH (d:Dwelling) WHERE 3 IN d.rooms RETURN d", "D2")]
    [InlineData("WITH {v: 1.5, s: 'a'} AS m RETURN left('abc', m.v), [x IN m.s | x + 'b'][0], m.s[0..][0]", "a, ab, a")]
    [InlineData("MATCH (a:Person), (b:Person) MATCH q = shortestPath((a)-[*]-(b)) WHERE a.id < b.id RETURN count(q)", "6")]
    [InlineData("MATCH (p:Person) RETURN p.id, COUNT { (p)-[:PARTY_TO]->() } AS c ORDER BY c DESC, p.id", "P1, 2 | P2, 1 | P3, 0 | P4, 0")]
    [InlineData("MATCH (p)-[a:PARTY_TO {role: 'main'}]->(l:Lease), (p)-[b:PARTY_TO {role: 'main'}]->(m:Lease) WHERE l.key < m.key RETURN p, l, m", "P1, L1, L2")]
    [InlineData("MATCH (a:Person {id: 'P1'})-[:RELATED_TO*1..3]-(b) RETURN b ORDER BY b.id", "P2 | P3 | P4")]
    [InlineData("MATCH q = (a:Person {id: 'P1'})-[:RELATED_TO*]->(b {id: 'P3'}) RETURN q, length(q)", "P1-P2-P3, 2")]
    [InlineData("MATCH q = shortestPath((a:Person {id: 'P4'})-[:RELATED_TO*]-(b:Person {id: 'P1'})) RETURN q", "P4-P3-P2-P1")]
    [InlineData("MATCH q = shortestPath((:Person {id: 'P1'})-[*]-(:Person {id: 'P3'})) WHERE length(q) > 2 RETURN length(q)", "3")]
    [InlineData("MATCH q = shortestPath((a {id: 'P1'})-[*]-(b {id: 'P4'})) WHERE none(n IN nodes(q) WHERE n:Dwelling) RETURN q", "P1-P2-P3-P4")]
    [InlineData("MATCH q = shortestPath((a {id: 'P1'})-[r*]-(b {id: 'P3'})) WHERE all(x IN r WHERE type(x) = 'RELATED_TO') RETURN q", "P1-P2-P3")]
    [InlineData("MATCH (a {id: 'P1'}), (b:Person) MATCH q = shortestPath((a)-[*..4]-(b)) WHERE a <> b AND size(relationships(q)) > $n RETURN b ORDER BY b.id", "P2 | P3 | P4")]
    [InlineData("MATCH q = allShortestPaths((a {id: 'P1'})-[*]-(b {id: 'P3'})) WHERE length(q) > 1 AND a.id < b.id RETURN count(q), min(length(q)), max(length(q))", "2, 2, 2")]
    [InlineData("MATCH q = shortestPath((a:Person)-[:RELATED_TO]-(b:Person)) WHERE a <> b AND length(q) = 1 RETURN count(*)", "6")]
    [InlineData("WITH 1 AS q MATCH (p {id: 'P1'}) RETURN [q = (p)-[:RELATED_TO]-() | length(q)], q", "[1], 1")]
    [InlineData("MATCH (a {id: 'P1'}) WITH [a][0] AS b MATCH (b)-[:RELATED_TO]-(c) RETURN c", "P2")]
    [InlineData("MATCH q = (s {id: 'P1'}) ((a)-[:RELATED_TO]-(b)){2} ((c)-[:RELATED_TO]-(d)) RETURN d, length(q), c = b[1]", "P4, 3, true")]
    [InlineData("MATCH (a {id: 'P1'}), q = shortestPath((a)-[*]-(b {id: 'P3'})), (c:Person) WHERE length(q) < c.age RETURN count(*)", "4")]
    [InlineData("MATCH (p:Person)-[r:REGISTERED_AT]->() WHERE r.from <= $day - duration({days: 120}) RETURN p ORDER BY p.id", "P1 | P2 | P3")]
    [InlineData("MATCH (p:Person) RETURN p.surname AS s, collect(p.id) AS ids ORDER BY s", "Alm, [P3, P4] | Ek, [P1, P2]")]
    [InlineData("MATCH (p:Person) WITH p ORDER BY p.age DESC LIMIT 2 RETURN collect(p)", "[P4, P3]")]
    [InlineData("UNWIND [3, 1, 2] AS x WITH x ORDER BY x RETURN collect(x), sum(x), avg(x), min(x), max(x)", "[1, 2, 3], 6, 2.0, 1, 3")]
    [InlineData("RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x] AS l", "[1, 9, 25]")]
    [InlineData("RETURN reduce(s = 0, x IN [1, 2, 3] | s + x) AS s, any(x IN [1, 2] WHERE x > 1) AS a", "6, true")]
    [InlineData("RETURN CASE 2 WHEN 1 THEN 'a' WHEN 2 THEN 'b' END AS x, CASE WHEN false THEN 1 ELSE 2 END AS y", "b, 2")]
    [InlineData("MATCH (p:Person {id: 'P1'}) RETURN [(p)-[:PARTY_TO]->(l) | l.key] AS l, p {.id, .age, n: 1} AS m", "[L1, L2], {age: 20, id: P1, n: 1}")]
    [InlineData("RETURN 1 AS x UNION RETURN 2 AS x UNION RETURN 1 AS x", "1 | 2")]
    [InlineData("MATCH (p:Person) CALL (p) { MATCH (p)-[:PARTY_TO]->(l) RETURN count(l) AS c } RETURN p, c ORDER BY p.id", "P1, 2 | P2, 1 | P3, 0 | P4, 0")]
    [InlineData("MATCH (a:Person), (b:Person) WHERE a.surname = b.surname AND a.id < b.id RETURN a, b ORDER BY a.id", "P1, P2 | P3, P4")]
    [InlineData("RETURN date('2026-06-30') + duration({days: 2}) AS d, duration.inDays(date('2026-01-01'), date('2026-03-01')).days AS n, date('2026-06-30').year AS y", "2026-07-02, 59, 2026")]
    [InlineData("WITH 'a\\uFFFE' AS t RETURN size(toUpper(t)), normalize(t) = t, t IS NORMALIZED, swedishOrder(t) > 'a'", "2, true, true, true")]
    [InlineData("MATCH (n) RETURN count(*)", "9")]
    [InlineData("MATCH (n) RETURN labels(n) AS l, count(*) AS c ORDER BY c, l", "[Lease], 2 | [Dwelling], 3 | [Person], 4")]
    [InlineData("MATCH (n:Person|Lease) RETURN count(n)", "6")]
    [InlineData("MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS c ORDER BY t", "OF, 2 | PARTY_TO, 3 | REGISTERED_AT, 4 | RELATED_TO, 3")]
    [InlineData("MATCH (p:Person) RETURN DISTINCT p.surname AS s ORDER BY s SKIP 1", "Ek")]
    [InlineData("MATCH (p:Nowhere) RETURN count(p)", "0")]
    [InlineData("MATCH (p:Person) RETURN p.surname, p.nothing, count(*) + 1 AS c ORDER BY c, p.surname", "Alm, null, 3 | Ek, null, 3")]
    public void Run_Query_GivesRows(string query, string expected)
    {
        var result = Engine.Run(query, Parameters);

        Assert.Equal(expected, Answers.Of(result, SmallTown.Graph));
    }
}
