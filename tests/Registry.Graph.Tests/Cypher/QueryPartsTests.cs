using System.Diagnostics;
using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>A scan read in parts by several threads gives what one thread gives, in the same order.</summary>
public class QueryPartsTests
{
    private static readonly QueryOptions InParts = new() { PartRows = 1, Threads = 3 };

    private static readonly string[] Queries =
    [
        "MATCH (n) RETURN n.uid, n.x, n.y",
        "MATCH (n)-[r]->(m) RETURN n.uid, r.uid, m.uid",
        "MATCH (n)-[r]->(m) WITH n, count(r) AS degree WHERE degree > 1 RETURN n.uid, degree",
        "MATCH (n) OPTIONAL MATCH (n)-[r]-(m) RETURN n.uid, count(m), collect(r.uid)",
        "MATCH (n) RETURN n.x, count(*), count(DISTINCT n.y), collect(n.uid), collect(DISTINCT n.z)",
        "MATCH (n)-[]-(m) RETURN n.x, min(m.uid), max(m.uid), sum(m.uid * 0.1), avg(m.uid * 0.3), stDev(m.uid)",
        "MATCH (n)-[]-(m) RETURN percentileCont(m.uid, 0.3), percentileDisc(DISTINCT m.uid, 0.7), sum(DISTINCT m.uid)",
        "MATCH (n)-[]-(m) RETURN DISTINCT n.x, m.x",
        "MATCH (n)-[]-(m) RETURN n.uid, m.uid ORDER BY n.x, m.y DESC",
        "MATCH (n)-[]-(m) RETURN n.uid, m.uid ORDER BY n.x, m.y SKIP 1 LIMIT 3",
        "MATCH (n) WHERE EXISTS { (n)-->(:A) } RETURN n.uid, COUNT { (n)--() }, COLLECT { MATCH (n)-->(m) RETURN m.uid }",
        "MATCH (n) RETURN n.uid AS u UNION ALL MATCH ()-[r]->() RETURN r.uid AS u",
        "MATCH (n) RETURN n.x AS u UNION MATCH (n) RETURN n.y AS u",
        "MATCH (n) WITH n LIMIT 3 RETURN n.uid",
        "MATCH (n) UNWIND [1, 2] AS i RETURN n.uid + i, count(*)",
        "MATCH (n) RETURN sum(n.x)",
        "MATCH (n)-[r]->(m) WITH n, m.x AS x, collect(r.uid) AS rs, count(DISTINCT m.y) AS c RETURN n.uid, x, rs, c",
        "MATCH (n)-[r]-(m) WITH n.x AS x, collect(n) AS ns UNWIND ns AS n MATCH (n)-->(o) RETURN x, n.uid, o.uid",
        "MATCH (n)-[r]-(m) WITH m, count(*) AS c MATCH (m)-->(o) WITH o, sum(c) AS s ORDER BY s, o.uid MATCH (o)--(p) RETURN o.uid, s, p.uid",
        "CALL { MATCH (n)-[r]->(m) WITH n, count(*) AS c RETURN n, c } MATCH (n)--(o) RETURN n.uid, c, o.uid",
        "CALL { MATCH (n)-[r]->(m) RETURN n.x AS x, m.y AS y } RETURN x, y",
        "CALL { MATCH (n) RETURN n.uid AS u UNION ALL MATCH (n)-->(m) RETURN m.uid AS u } RETURN u, count(*)",
        "MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c, collect(m.uid) AS ms } RETURN n.uid, c, ms",
        "CALL { MATCH (n)-->(m) RETURN n.uid AS u, m.uid AS v } RETURN u, v LIMIT 3",
        "MATCH (n)-->(m) WITH n.x AS x, count(*) AS c, collect(m) AS ms WHERE c > 1 RETURN x, c, size(ms)",
        "MATCH (n) WHERE NOT EXISTS { (n)-[r]->(m) WHERE m.x < 2 OR r.uid IN [1, 2, 3] } RETURN n.uid",
        "MATCH (n)-->(m) WHERE EXISTS { (m)<--(o:A)-->(p) WHERE p.uid <> m.uid } RETURN n.uid, m.uid",
        "MATCH (n)-->(m) WITH n, min(m.uid) AS least WITH n, least, COLLECT { MATCH (n)--(o) WHERE o.uid > least RETURN o.uid } AS os RETURN n.uid, os",
        "MATCH (n) WHERE n.uid / (n.uid - 3) > -100 RETURN n.uid",
    ];

    private static readonly string[] ManyGroups =
    [
        "MATCH (n:N) RETURN n.text, count(*), collect(n.n), sum(n.x), avg(n.x), max(n.x), min(n.day), count(DISTINCT n.day)",
        "MATCH (n:N) RETURN n.day, n.is, count(DISTINCT n.text), collect(DISTINCT n.text), sum(n.n), count(n.x)",
        "MATCH (n:N) RETURN n.day AS day, n.x + 0 AS x, count(*), stDev(n.x), percentileCont(coalesce(n.x, 1), 0.5)",
        "MATCH (n:N)-->(m) RETURN m, n.text, collect(n), collect(DISTINCT n.is), sum(n.x * 0.1), max(m.text), count(DISTINCT n)",
        "MATCH (n:N)-->(m) WITH m, collect(n.n) AS ns, sum(n.x) AS x WITH m, ns, x * 2 AS twice WHERE twice > 3 AND size(ns) < 4 "
            + "RETURN m.n, ns",
        "MATCH (n:N)-->(m) WITH m.text AS text, count(*) AS c, collect(m) AS ms WHERE c < 3 UNWIND ms AS o MATCH (o)-->(p) "
            + "RETURN text, p.n",
        "MATCH (n:N)-->(m) WITH m, count(*) AS c WITH m.day AS day, sum(c) AS s RETURN day, s ORDER BY s, day",
        "MATCH (n:N) RETURN n.text, sum(CASE WHEN n.n > 300 THEN n.text ELSE n.n END), max(100 / (n.n - 350))",
        "MATCH (n:N) RETURN n.text, sum(CASE WHEN n.n > 350 THEN n.text ELSE n.n END), max(100 / (n.n - 300))",
        "MATCH (n:N) RETURN n.day, sum(CASE n.n WHEN 250 THEN n.is WHEN 150 THEN n.day ELSE 1 END)",
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Run_ManyGroupsInParts_EqualsOneThread(int threads)
    {
        var graph = Various(400);
        foreach (var query in ManyGroups)
        {
            var expected = Answer(graph, query, new() { Threads = 1 });

            Assert.Equal(expected, Answer(graph, query, new() { PartRows = 8, Threads = threads }));
        }
    }

    [Fact]
    public void Run_InParts_EqualsOneThread()
    {
        for (var seed = 0; seed < 1_500; seed++)
        {
            var random = new Random(seed);
            var graph = new RandomGraph(random).Build(out _);
            var query = seed % 3 == 0 ? new NaiveMatch(random).Text : Queries[random.Next(Queries.Length)];
            int? cap = random.Next(4) == 0 ? random.Next(6) : null;
            var expected = Answer(graph, query, new() { MaxRows = cap });

            var inParts = Answer(graph, query, InParts with { MaxRows = cap });

            Assert.True(expected == inParts, $"seed {seed}, {query}\nexpected {expected}\nfound    {inParts}");
        }
    }

    [Fact]
    public void Profile_InParts_CountsTheRowsOfOneThread()
    {
        var graph = new RandomGraph(new Random(5)).Build(out _);
        foreach (var query in Queries.Where(q => !q.Contains('/', StringComparison.Ordinal) && !q.Contains("LIMIT", StringComparison.Ordinal)
            && !q.Contains("sum(n.x)", StringComparison.Ordinal)))
        {
            var expected = new QueryEngine(graph).Run("PROFILE " + query).Plan;

            Assert.Equal(expected, new QueryEngine(graph).Run("PROFILE " + query, options: InParts).Plan);
        }
    }

    [Theory]
    [InlineData("MATCH (a), (b), (c), (d) RETURN count(*)")]
    [InlineData("MATCH (a) WHERE EXISTS { MATCH (b), (c), (d), (e) WHERE b.n + c.n + d.n < 0 RETURN b } RETURN a")]
    public void Run_InPartsPastDeadline_EndsSoon(string query)
    {
        var clock = Stopwatch.StartNew();

        var error = Assert.Throws<QueryLimitException>(() =>
            new QueryEngine(Numbers(300)).Run(query, options: InParts with { Deadline = TimeSpan.FromMilliseconds(200) }));

        Assert.Equal(QueryLimit.Deadline, error.Limit);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Run_InPartsCancelled_EndsSoon()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        var error = Assert.Throws<QueryLimitException>(() => new QueryEngine(Numbers(300)).Run(
            "MATCH (a), (b), (c), (d) WITH a, count(*) AS n RETURN n", options: InParts, cancellation: source.Token));

        Assert.Equal(QueryLimit.Cancelled, error.Limit);
    }

    [Theory]
    [InlineData("MATCH (a), (b), (c) RETURN a, b, c")]
    [InlineData("MATCH (a), (b), (c) RETURN a.n, collect(b.n + c.n)")]
    [InlineData("MATCH (a), (b), (c) RETURN a.n AS x ORDER BY x, b.n")]
    public void Run_InPartsPastMemory_NamesMemory(string query)
    {
        var error = Assert.Throws<QueryLimitException>(() =>
            new QueryEngine(Numbers(300)).Run(query, options: InParts with { MaxMemoryBytes = 20_000_000 }));

        Assert.Equal(QueryLimit.Memory, error.Limit);
    }

    /// <summary>Nodes with properties of all kinds of columns, few of which have the same value.</summary>
    private static GraphSnapshot Various(int count)
    {
        var (builder, random) = (new GraphBuilder(), new Random(11));
        var (nodes, leads) = (builder.Nodes(["N"]), builder.Relationships("LEADS"));
        var made = new List<NodeRef>();
        for (var i = 0; i < count; i++)
        {
            made.Add(nodes.Add());
            nodes.Set(i, "n", Value.From(i));
            SetMaybe(nodes, i, "text", Value.From($"t{random.Next(count / 3)}"), random);
            SetMaybe(nodes, i, "day", Value.From(new DateOnly(2025, 1, 1).AddDays(random.Next(count / 3))), random);
            SetMaybe(nodes, i, "is", Value.From(random.Next(2) == 0), random);
            SetMaybe(nodes, i, "x", Value.From(random.NextDouble() * 3), random);
        }

        for (var i = 0; i < count * 2; i++)
        {
            leads.Add(made[random.Next(count)], made[random.Next(count)]);
        }

        return builder.Build();
    }

    private static void SetMaybe(NodeGroupBuilder nodes, int row, string name, Value value, Random random)
    {
        if (random.Next(6) > 0)
        {
            nodes.Set(row, name, value);
        }
    }

    private static GraphSnapshot Numbers(int count)
    {
        var builder = new GraphBuilder();
        var nodes = builder.Nodes(["N"]);
        for (var i = 0; i < count; i++)
        {
            nodes.Set(nodes.Add().Row, "n", Value.From(i));
        }

        return builder.Build();
    }

    private static string Answer(GraphSnapshot graph, string query, QueryOptions options)
    {
        try
        {
            var result = new QueryEngine(graph).Run(query, options: options);
            var rows = result.Rows.Select(r => string.Join(", ", r.Select(v => Answers.Of(v, graph))));
            return $"{string.Join(" | ", rows)} {result.Truncated}";
        }
        catch (QueryException e)
        {
            return e.Message;
        }
    }
}
