using System.Text.RegularExpressions;
using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>
/// A random graph, a random view of it and a query. Whichever engine answers, it must answer as if everything that the view
/// hides had never been there.
/// </summary>
internal sealed partial class ViewCase
{
    /// <summary>The label by which a server would mark the nodes that the view takes away one by one.</summary>
    public const string Mark = "hidden from the test";

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

    private readonly int _seed;
    private readonly NodeReach? _reach;
    private readonly GraphSnapshot _reduced;

    public ViewCase(int seed)
    {
        _seed = seed;
        var random = new Random(seed);
        Model = new RandomGraph(random);
        Graph = Model.Build(out var numbers);
        (_reach, Hidden) = random.Next(3) switch
        {
            0 => (null, []),
            1 => (null, Model.Nodes.Where(_ => random.Next(4) == 0).Select(n => n.Id).ToHashSet()),
            _ => RandomReach(random),
        };
        View = RandomView(random, numbers);
        Query = random.Next(2) == 0
            ? new NaiveMatch(random).Text
            : MoreQueries[random.Next(MoreQueries.Length)];
        _reduced = Model.Without(View, Hidden).Build(out _);
    }

    public RandomGraph Model { get; }

    public GraphSnapshot Graph { get; }

    public HashSet<int> Hidden { get; }

    public GraphView View { get; }

    public string Query { get; }

    /// <summary>Tells whether a server would have a mark on a node: it has none for what is said by its reach.</summary>
    public bool IsMarked(RandomGraph.Node node) => View.Nodes?.Mark is not null && Hidden.Contains(node.Id);

    public void AssertAnswer(QueryResult seen)
    {
        var expected = Sorted(new QueryEngine(_reduced).Run(Query), _reduced);
        var found = Sorted(seen, Graph);
        Assert.True(
            expected.SequenceEqual(found),
            $"seed {_seed}: {Query}\nexpected {string.Join(" | ", expected)}\nfound    {string.Join(" | ", found)}");
    }

    /// <summary>Tells how anything that a query brings back differs from what the graph without the hidden brings.</summary>
    public string? Difference(string query)
    {
        var options = new QueryOptions { View = View };
        var expected = Everything(() => new QueryEngine(_reduced).Run(query), query, _reduced);
        var found = Everything(() => new QueryEngine(Graph).Run(query, options: options), query, Graph);
        return Described(query, expected, found);
    }

    /// <summary>Tells how the rows that any engine brings differ; one may have other words for what is wrong.</summary>
    public async Task<string?> Difference(string query, IGraphEngine engine)
    {
        var options = new QueryOptions { View = View, MaxRows = 10_000 };
        return Described(query, await Rows(new QueryEngine(_reduced), query, options with { View = GraphView.Everything }),
            await Rows(engine, query, options));
    }

    private static async Task<string> Rows(IGraphEngine engine, string query, QueryOptions options)
    {
        try
        {
            var result = await engine.Ask(query, options: options);
            return $"{string.Join(", ", result.Columns)}: {Arranged(result, query, engine.Graph)}";
        }
        catch (QueryException e) when (e.Detail != "NotOnServer")
        {
            return "error";
        }
    }

    /// <summary>Tells whether the view hides nodes or labels, so that a plan may be another one, and shows no estimates.</summary>
    public bool HidesNodes => View.Nodes is not null || Model.Nodes.Exists(n => !n.Labels.All(View.ShowsLabel));

    /// <summary>Tells how a plan differs; the rows of another one cannot be compared.</summary>
    public string? PlanDifference(string query, out bool hasSameSteps)
    {
        var (expected, found) = (Plan(new(_reduced), query, GraphView.Everything), Plan(new(Graph), query, View));
        hasSameSteps = Figures().Replace(expected, "") == Figures().Replace(found, "");
        if (!HidesNodes)
        {
            return Described(query, expected, found);
        }

        return found.Contains("estimated", StringComparison.Ordinal) ? $"seed {_seed}: {query}\nshows {found}"
            : hasSameSteps ? Described(query, Estimate().Replace(expected, ""), found)
            : null;
    }

    [GeneratedRegex(@"  \[(estimated|real) [^\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex Figures();

    [GeneratedRegex(@"estimated [0-9]+, |  \[estimated [0-9]+\]$", RegexOptions.Multiline)]
    private static partial Regex Estimate();

    private static string Plan(QueryEngine engine, string query, GraphView view)
    {
        try
        {
            return engine.Run(query, options: new() { View = view }).Plan!;
        }
        catch (QueryException e)
        {
            return e.Message;
        }
    }

    private string? Described(string query, string expected, string found) => expected == found
        ? null
        : $"seed {_seed}: {query}\nexpected {expected}\nfound    {found}";

    /// <summary>
    /// The warnings that do not rest on what is left of a name that the view shows; what they propose it must show.
    /// </summary>
    private string Warnings(QueryResult result)
    {
        foreach (var name in result.Warnings.Select(w => Proposed().Match(w)).Where(m => m.Success).Select(m => m.Groups[1].Value))
        {
            Assert.True(IsShown(name), $"seed {_seed}: a warning proposes {name}");
        }

        return string.Join(' ', result.Warnings.Select(w => w.Split([':', '.'])[0]).Where(w => !IsShown(w.Split(' ')[^1])));
    }

    private bool IsShown(string name) => View.ShowsLabel(name) || View.ShowsType(name)
        || Model.Nodes.Exists(n => View.ShowsNodeProperty(n.Labels, name))
        || RandomGraph.Types.Any(t => View.ShowsRelationshipProperty(t, name));

    [GeneratedRegex("did you mean ([^?]*)")]
    private static partial Regex Proposed();

    private string Everything(Func<QueryResult> run, string query, GraphSnapshot graph)
    {
        try
        {
            var result = run();
            return $"{string.Join(", ", result.Columns)}: {Arranged(result, query, graph)}; {Warnings(result)}";
        }
        catch (QueryException e)
        {
            return $"{e.Kind} {e.Detail} {e.Text}";
        }
    }

    private static string Arranged(QueryResult result, string query, GraphSnapshot graph)
    {
        var isOrdered = query.LastIndexOf("ORDER BY", StringComparison.Ordinal) > query.LastIndexOf("RETURN", StringComparison.Ordinal);
        return string.Join(" | ", isOrdered
            ? result.Rows.Select(r => string.Join(", ", r.Select(v => Canonical(v, graph))))
            : Sorted(result, graph));
    }

    private static List<string> Sorted(QueryResult result, GraphSnapshot graph) =>
        [.. result.Rows.Select(r => string.Join(", ", r.Select(v => Canonical(v, graph))))
            .Order(StringComparer.Ordinal)];

    // Labels, keys and matches inside a list come in no order that a query may rely on.
    public static string Canonical(Value value, GraphSnapshot graph) => value.Kind == ValueKind.List
        ? $"[{string.Join(", ", value.AsList.Select(v => Canonical(v, graph)).Order(StringComparer.Ordinal))}]"
        : Answers.Of(value, graph);

    private GraphView RandomView(Random random, int[] numbers)
    {
        var filter = _reach?.In(Graph);
        if (filter is null && Hidden.Count > 0)
        {
            filter = new NodeFilter(Graph.NodeCount) { Mark = Mark };
            foreach (var node in Model.Nodes.Where(n => !Hidden.Contains(n.Id)))
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

    /// <summary>Some paths from a node, mostly one that is there, and what they do not reach.</summary>
    private (NodeReach Reach, HashSet<int> Hidden) RandomReach(Random random)
    {
        var origin = Model.Nodes[random.Next(Model.Nodes.Count)];
        var label = random.Next(8) == 0 ? RandomGraph.Labels[random.Next(3)] : origin.Labels[0];
        ReachStep Step() => new(RandomGraph.Types[random.Next(3)], random.Next(2) == 0);
        var paths = Enumerable.Range(0, random.Next(1, 6))
            .Select(_ => Enumerable.Range(0, random.Next(4)).Select(_ => Step()).ToArray()).ToArray();
        var reached = origin.Labels.Contains(label) ? paths.SelectMany(path => Walk(origin.Id, path)) : [];
        return (new(label, RandomGraph.KeyOf(origin), paths), [.. Model.Nodes.Select(n => n.Id).Except(reached)]);
    }

    private IEnumerable<int> Walk(int node, ReadOnlyMemory<ReachStep> path)
    {
        if (path.IsEmpty)
        {
            return [node];
        }

        var (type, isOutgoing) = path.Span[0];
        return Model.Relationships.Where(r => r.Type == type && (isOutgoing ? r.From : r.To) == node)
            .SelectMany(r => Walk(isOutgoing ? r.To : r.From, path[1..]));
    }

    private static Dictionary<string, IReadOnlySet<string>?> Visible(Random random, string[] names) =>
        names.Where(_ => random.Next(3) > 0)
        .ToDictionary(
            n => n, _ =>
                random.Next(2) == 0
                    ? null
                    : (IReadOnlySet<string>?)RandomGraph.Properties.Where(_ => random.Next(2) == 0).Append("uid")
                        .Append("key").ToHashSet());
}
