using System.Text.RegularExpressions;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Guarding;

namespace Registry.Graph.Tests.Cypher;

/// <summary>What leaves the guard holds no word but those of reading, and no text of the caller's outside quotes.</summary>
public partial class QueryGuardTests
{
    private static readonly QueryGuard Guard = new(SmallTown.Graph);

    private static readonly QueryOptions Housing = new()
    {
        MaxRows = 100,
        View = new()
        {
            Labels = new Dictionary<string, IReadOnlySet<string>?>
            {
                ["Person"] = new HashSet<string> { "id", "age" },
                ["Dwelling"] = null,
            },
            Types = new Dictionary<string, IReadOnlySet<string>?> { ["REGISTERED_AT"] = new HashSet<string> { "from" } },
        },
    };

    private static readonly HashSet<string> Words = new(
        "EXPLAIN PROFILE MATCH OPTIONAL WHERE RETURN WITH DISTINCT ORDER BY SKIP LIMIT DESC UNWIND AS UNION ALL CALL EXISTS COUNT COLLECT CASE WHEN THEN ELSE END AND OR XOR NOT IN STARTS ENDS CONTAINS IS NULL null true false all any none single reduce shortestPath allShortestPaths FINISH NORMALIZED NFC NFD NFKC NFKD STRING LIST ZONED DATETIME"
            .Split(' ').Concat(FunctionRegistry.Names).Concat(Aggregations.All), StringComparer.Ordinal);

    private static readonly string[] Writing =
    [
        "MATCH (p:Person) SET p.age = 1 RETURN p",
        "CREATE (x:Person {id: 'new'}) RETURN x",
        "MATCH (p:Person) DETACH DELETE p",
        "MERGE (p:Person {id: 'P1'}) ON CREATE SET p.age = 1 RETURN p",
        "MATCH (p:Person) REMOVE p.age RETURN p",
        "MATCH (p) FOREACH (x IN [1] | SET p.age = x)",
        "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row",
        "CALL db.schema.visualization()",
        "CALL dbms.listConfig()",
        "RETURN apoc.load.json('http://example.org')",
        "USE system MATCH (n) RETURN n",
        "SHOW DATABASES",
        "TERMINATE TRANSACTION 'x'",
        "MATCH (p:Person) RETURN p; MATCH (p) DETACH DELETE p",
        "MATCH (p:Person) CALL (p) { CREATE (x) RETURN x } RETURN p",
        "MATCH (p:Person) CALL { DELETE p } IN TRANSACTIONS RETURN p",
        "DROP CONSTRAINT registry_Person_id",
        "CREATE INDEX FOR (p:Person) ON (p.age)",
        "MATCH (`a\\u0060) DETACH DELETE (b`) RETURN 1",
        "MATCH (`a``) DETACH DELETE (b`) RETURN 1",
        "MATCH (p:Person) RETURN date()",
        "MATCH (p:Person) RETURN id(p)",
        "MATCH (p:Person) RETURN point(p)",
        "MATCH (p:Person) RETURN date.truncate('month', date('2026-01-31'), p)",
        "UNWIND [{x: 1, y: 2}] AS p MATCH (q:Person) RETURN point([p, q][1])",
        "MATCH (p:Person) RETURN DISTINCT properties(p)",
        "MATCH (p:Person) WITH properties(p) AS q RETURN q",
        "MATCH (p:Person) RETURN properties(p) AS q ORDER BY q",
        "MATCH (p:Person) RETURN properties(p), count(*)",
        "MATCH (`·0`:Person) RETURN 1",
    ];

    private static readonly string[] Reading =
    [
        "MATCH (p:Person {id: 'P1'})-[r*1..2]->(d:Dwelling) WHERE p.age >= 20 AND NOT (p)-->(:Lease) RETURN p, d, r ORDER BY p.id SKIP 1 LIMIT 2",
        "MATCH (a)-[:RELATED_TO]-(b) WITH a, count(DISTINCT b) AS c, collect(b.id)[0..2] AS ids WHERE c > 1 RETURN a {.id, c: c}, ids",
        "UNWIND [1, 2.5, 'DELETE', null, $p] AS x RETURN x, toStringOrNull(x), x IN [1, null], CASE x WHEN 1 THEN 'one' ELSE x END AS y",
        "MATCH (p:Person) WHERE EXISTS { MATCH (p)-[:REGISTERED_AT]->(l) WHERE l.key STARTS WITH 'L' } RETURN COUNT { (p)--() } AS n, COLLECT { MATCH (p)-->(x) RETURN x } AS xs",
        "MATCH q = shortestPath((a:Person {id: 'P4'})-[:REGISTERED_AT*..5]-(b {id: 'P1'})) RETURN [n IN nodes(q) | n.id] AS ids, length(q), reduce(s = 0, x IN range(0, 3) | s + x)",
        "OPTIONAL MATCH (x:Lease|Person&!Dwelling) CALL (x) { MATCH (x)-->(y) RETURN count(y) AS c UNION ALL RETURN -1 AS c } RETURN x, sum(c) AS s UNION RETURN 1 AS x, 2 AS s",
        "MATCH (n) RETURN labels(n), keys(n), 'x' =~ 'a.*', 2 ^ 3 % 4 - -1, [1, 2, 3][-1], {k: 1}.k, n.`odd name`, date('2026-01-31') + duration({days: 1})",
        "MATCH (n) WITH * WHERE n:Person RETURN *",
        "MATCH (n:Person) ORDER BY n.id LIMIT 3 OPTIONAL CALL (n) { MATCH (n)-->(m) RETURN m } RETURN CASE n.age WHEN < 18, IS NULL THEN 1 WHEN =~ 'x' THEN 2 END AS c",
        "MATCH (n) RETURN n.id IS :: STRING | LIST<ZONED DATETIME NOT NULL>, n.id IS NOT NFD NORMALIZED, normalize('x', NFKD), trim(BOTH 'x' FROM 'xy')",
        "MATCH (n) FINISH",
        "CALL db.labels() YIELD label RETURN label",
        "MATCH (n:$($p)) CALL db.propertyKeys() YIELD propertyKey AS p MATCH (n)--(:$any([$p, 'Person'])) RETURN n, p",
        "EXPLAIN MATCH (p:Person) RETURN properties(p), p {.*, more: 1} AS q, [properties(p)] AS list ORDER BY p.id",
        "MATCH (p:Person) RETURN p.age, collect({p: properties(p), k: keys(properties(p))}) AS c",
        "PROFILE MATCH (a)-[r:REGISTERED_AT|PARTY_TO]->{1,2}(b) WHERE id(a) <> id(b) RETURN a, size(r), properties(b).age",
        "MATCH (a:Person)((x)-[r {from: 1}]-(y) WHERE x.age > y.age * 2)+(b) RETURN [n IN x | n.age], a",
    ];

    [Fact]
    public void Guard_WhatWritesOrLeavesTheLanguage_IsRefused()
    {
        foreach (var text in Writing)
        {
            string Sent() => Guard.Guard(text, null, Housing).Text;

            Assert.True(Record.Exception(Sent) is QueryException, text);
        }
    }

    /// <summary>A planner of a server that sees a choice of labels may lose rows: it is tested where none looks.</summary>
    [Theory]
    [InlineData("MATCH (n)--(m) RETURN n, m")]
    [InlineData("MATCH (n:Person|Dwelling)--(m:!Person) RETURN n, m")]
    [InlineData("MATCH (n:%)--(m) WHERE m:Person OR NOT m:Dwelling RETURN n, m")]
    [InlineData("MATCH (n) MATCH (n:!(Person&Dwelling)) RETURN n")]
    public void Guard_AChoiceOfLabels_StandsInACase(string text)
    {
        var sent = Guard.Guard(text, null, Housing).Text;

        Assert.Contains("CASE WHEN `n`:", sent, StringComparison.Ordinal);
        Assert.DoesNotMatch(LabelChoice(), sent);
    }

    [Fact]
    public void Guard_WhatReads_Passes()
    {
        var parameters = new Dictionary<string, Value> { ["p"] = Value.From("P1") };
        foreach (var text in Reading)
        {
            AssertReads(Guard.Guard(text, parameters, Housing).Text, text);
        }
    }

    [Fact]
    public void Guard_DamagedQueries_PassOnlyAsReading()
    {
        var random = new Random(20_261_125);
        var parameters = new Dictionary<string, Value> { ["p"] = Value.From("P1") };
        string[] seeds = [.. Reading, .. Reading, .. Writing];
        var passed = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = i < seeds.Length ? seeds[i] : DamagedText.Of(seeds, random);
            try
            {
                AssertReads(Guard.Guard(text, parameters, Housing).Text, text);
                passed++;
            }
            catch (QueryException e)
            {
                Assert.NotEmpty(e.Message);
            }
        }

        Assert.InRange(passed, 300, 20_000);
    }

    [Theory]
    [InlineData("MATCH (l:Lease) RETURN l.key")]
    [InlineData("MATCH (p:Person)-[:PARTY_TO]->(l) RETURN l.rent")]
    [InlineData("MATCH (n) WHERE n:Lease OR n.surname = 'Ek' RETURN n")]
    public void Guard_UnderAView_NamesNothingThatIsHidden(string text)
    {
        var sent = Guard.Guard(text, null, Housing).Text;

        Assert.DoesNotContain("`Lease`", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("`PARTY_TO`", sent, StringComparison.Ordinal);
    }

    [Fact]
    public void Guard_OurOwnOrder_IsRefusedWithWhatToDo()
    {
        foreach (var options in new[] { Housing, new QueryOptions() })
        {
            var error = Assert.Throws<QueryException>(
                () => Guard.Check("MATCH (p:Person) RETURN p ORDER BY swedishOrder(p.id)", null, options));

            Assert.Equal(36, error.Column);
            Assert.Contains("order by the text itself", error.Message, StringComparison.Ordinal);
        }
    }

    private static void AssertReads(string sent, string text)
    {
        var bare = Number().Replace(Quoted().Replace(sent, " "), " ");
        Assert.True(bare.IndexOfAny(['`', '\'', '"', ';', '\\']) < 0 && !CommentStart().IsMatch(bare), text);
        foreach (var word in Word().Matches(bare).Select(m => m.Value))
        {
            Assert.True(Words.Contains(word), $"{word} in {text}");
        }

        Assert.DoesNotMatch(@"CALL\s*[^\s(]", bare);
    }

    [GeneratedRegex("/[/*]")]
    private static partial Regex CommentStart();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b\d[\d.]*(E[+-]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"[\p{L}_][\w]*(\.[\p{L}_]\w*)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"\(`\w+`:[^)]*\||`:`\w+`\) OR ", RegexOptions.CultureInvariant)]
    private static partial Regex LabelChoice();
}
