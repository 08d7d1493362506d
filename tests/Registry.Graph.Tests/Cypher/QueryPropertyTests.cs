using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class QueryPropertyTests
{
    private static readonly string[] MoreQueries =
    [
        "MATCH (n) RETURN n.uid, labels(n), keys(n), properties(n)",
        "MATCH (n)-[r]->(m) RETURN n.uid, type(r), keys(r), properties(r), m.uid",
        "MATCH (n) RETURN count(*), count(n.x), sum(CASE WHEN n:A THEN 1 ELSE 0 END)",
        "MATCH (n) WHERE n:B RETURN n.uid, n.y",
        "MATCH p = (n)-[*1..3]-(m) RETURN n.uid, m.uid, length(p), [x IN nodes(p) | x.uid]",
        "MATCH (n) OPTIONAL MATCH (n)-[r:R]-(m) RETURN n.uid, m.uid, r.z",
        "MATCH (n) RETURN n.uid, COUNT { (n)--() }, [(n)-->(m) | m.x], EXISTS { (n)<-[:S]-(:A) }",
        "MATCH (n), (m) WHERE n.x = m.x AND n.uid < m.uid RETURN n.uid, m.uid",
        "MATCH (n) RETURN n {.*} ORDER BY n.y, n.uid",
        "MATCH (a), (b) MATCH p = shortestPath((a)-[*..4]-(b)) WHERE a.uid < b.uid RETURN a.uid, b.uid, length(p)",
        "MATCH ()-[r]-() RETURN startNode(r).uid, endNode(r).uid, r.x",
        "MATCH (n:A|C) WITH n.x AS x, collect(n.uid) AS ids RETURN x, size(ids)",
    ];

    [Fact]
    public void Run_RandomPatterns_EqualTheNaiveAnswer()
    {
        for (var seed = 0; seed < 3_000; seed++)
        {
            var random = new Random(seed);
            var model = new RandomGraph(random);
            var match = new NaiveMatch(random);

            var result = new QueryEngine(model.Build(out _)).Run(match.Text);

            var found = result.Rows.Select(r => string.Join(", ", r.Select(v => v.AsInt64)))
                .Order(StringComparer.Ordinal).ToList();
            var expected = match.Answer(model).Order(StringComparer.Ordinal).ToList();
            Assert.True(
                expected.SequenceEqual(found),
                $"seed {seed}: {match.Text}\nexpected {string.Join(" | ", expected)}\nfound    {string.Join(" | ", found)}");
        }
    }

    [Fact]
    public void Run_UnderRandomViews_EqualsTheGraphWithoutTheHidden()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var model = new RandomGraph(random);
            var graph = model.Build(out var numbers);
            var hidden = random.Next(2) == 0
                ? []
                : model.Nodes.Where(_ => random.Next(4) == 0).Select(n => n.Id).ToHashSet();
            var view = RandomView(random, graph, model, numbers, hidden);
            var query = random.Next(2) == 0
                ? new NaiveMatch(random).Text
                : MoreQueries[random.Next(MoreQueries.Length)];
            var reduced = model.Without(view, hidden).Build(out _);

            var seen = new QueryEngine(graph).Run(query, options: new() { View = view });
            var expected = new QueryEngine(reduced).Run(query);

            Assert.True(
                Sorted(expected, reduced).SequenceEqual(Sorted(seen, graph)),
                $"seed {seed}: {query}\nexpected {string.Join(" | ", Sorted(expected, reduced))}\nfound    {string.Join(" | ", Sorted(seen, graph))}");
        }
    }

    private static List<string> Sorted(QueryResult result, GraphSnapshot graph) =>
        [.. result.Rows.Select(r => string.Join(", ", r.Select(v => Canonical(v, graph))))
            .Order(StringComparer.Ordinal)];

    // Labels, keys and matches inside a list come in no order that a query may rely on.
    private static string Canonical(Value value, GraphSnapshot graph) => value.Kind == ValueKind.List
        ? $"[{string.Join(", ", value.AsList.Select(v => Canonical(v, graph)).Order(StringComparer.Ordinal))}]"
        : Answers.Of(value, graph);

    private static GraphView RandomView(
        Random random, GraphSnapshot graph, RandomGraph model, int[] numbers, HashSet<int> hidden)
    {
        NodeFilter? filter = null;
        if (hidden.Count > 0)
        {
            filter = new NodeFilter(graph.NodeCount);
            foreach (var node in model.Nodes.Where(n => !hidden.Contains(n.Id)))
            {
                filter.Add(numbers[node.Id]);
            }
        }

        return new()
        {
            Labels = random.Next(4) == 0 ? null : Visible(random, RandomGraph.Labels),
            Types = random.Next(4) == 0 ? null : Visible(random, RandomGraph.Types),
            Nodes = filter,
        };
    }

    private static Dictionary<string, IReadOnlySet<string>?> Visible(Random random, string[] names) =>
        names.Where(_ => random.Next(3) > 0)
        .ToDictionary(
            n => n, _ =>
                random.Next(2) == 0
                    ? null
                    : (IReadOnlySet<string>?)RandomGraph.Properties.Where(_ => random.Next(2) == 0).Append("uid")
                        .ToHashSet());
}
