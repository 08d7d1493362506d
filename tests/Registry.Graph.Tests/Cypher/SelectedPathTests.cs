using System.Globalization;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Guarding;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Paths with a selector against all paths of the same pattern, of which the test chooses itself.</summary>
public class SelectedPathTests
{
    private const int Cases = 400;

    private static readonly int Seed =
        int.TryParse(Environment.GetEnvironmentVariable("REGISTRY_FUZZ_SEED"), CultureInfo.InvariantCulture, out var seed)
            ? seed : 20_261_128;

    /// <summary>On a dense graph there are more paths than a test can list.</summary>
    private const int MaxPaths = 5_000;

    [Fact]
    public void Run_RandomPattern_ChoosesAmongAllItsPaths()
    {
        var (random, compared) = (new Random(Seed), 0);
        for (var i = 0; i < Cases; i++)
        {
            var engine = new QueryEngine(new RandomGraph(random).Build(out _));
            var (pattern, (selector, count, isGroups)) = SelectedPaths.Next(random);
            var known = random.Next(4) switch
            {
                0 => "MATCH (a) ",
                1 => "MATCH (b) ",
                2 => "MATCH (a), (b), (c) ",
                _ => "",
            };
            var all = Rows(engine, $"{known}MATCH p = {pattern}");
            if (all.Count == MaxPaths)
            {
                continue;
            }

            compared++;
            var chosen = Rows(engine, $"{known}MATCH p = {selector} {pattern}");

            var message = $"seed {Seed}, case {i}: {known}MATCH p = {selector} {pattern}";
            Assert.True(Wanted(all, count, isGroups).SequenceEqual(Lengths(chosen)), message);
            Assert.True(chosen.CountBy(p => p).All(c => c.Value <= all.Count(p => p == c.Key)), message);
        }

        Assert.True(compared > Cases / 2, $"only {compared} cases had few enough paths");
    }

    [Theory]
    [InlineData("MATCH p = ANY SHORTEST (a {n: 1})-[:J]-+(b {n: 300}) RETURN length(p)", "2")]
    [InlineData("MATCH p = SHORTEST 2 GROUPS (a {n: 1})-[:J]->+(b {n: 2}) RETURN length(p) AS l, count(*) AS c ORDER BY l LIMIT 1", "2, 1")]
    [InlineData("MATCH (a {n: 1}) MATCH p = ALL SHORTEST (a)-[:J]-+(b) RETURN length(p) AS l, count(*) AS c ORDER BY l", "1, 2 | 2, 1198")]
    public void Run_OnAHub_ReadsNoMoreThanItMust(string query, string expected)
    {
        var hub = Hubs.Of(300);

        Assert.Equal(expected, Answers.Of(new QueryEngine(hub).Run(query, options: new() { Deadline = TimeSpan.FromSeconds(20) }), hub));
    }

    [Fact]
    public void Run_NodesHiddenByTheView_LieOnNoPath()
    {
        var graph = SmallTown.Graph;
        var view = new GraphView { Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = null, ["Dwelling"] = null } };
        const string Query = "MATCH p = ALL SHORTEST (a:Person {id: 'P1'})-[]-+(b:Dwelling {key: 'D2'}) RETURN length(p)";

        Assert.Equal("2", Answers.Of(new QueryEngine(graph).Run(Query), graph));
        Assert.Equal("4 | 4", Answers.Of(new QueryEngine(graph).Run(Query, options: new() { View = view }), graph));
    }

    [Fact]
    public void Guard_SelectorUnderAView_ChoosesAmongTheVisible()
    {
        var view = new GraphView { Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = null } };

        var guarded = new QueryGuard(SmallTown.Graph).Guard(
            "MATCH p = ANY (a {id: 'P1'})-[:RELATED_TO]->(b) WHERE b.id <> a.id RETURN b.id", null, new() { View = view });

        Assert.Matches(
            @"^MATCH `p` = SHORTEST 1 \(\(`a`:`Person`\)-\[`[^`]+`:`RELATED_TO`\]->\(`b`:`Person`\) WHERE .*\) WHERE .*`b`.*RETURN", guarded.Text);
    }

    private static List<(string Ends, string Path, long Length)> Rows(QueryEngine engine, string match)
    {
        var before = match.Contains("(b), (c) ", StringComparison.Ordinal) ? "c.uid" : "0";
        var end = match.Contains("(b", StringComparison.Ordinal) ? "b" : "a";
        var result = engine.Run(
            $"{match} RETURN a.uid, [{end}.uid, {before}] AS end, [n IN nodes(p) | n.uid], [r IN relationships(p) | r.uid], length(p)",
            options: new() { MaxRows = MaxPaths });
        return [.. result.Rows.Select(row => (
            Text(row[0]) + Text(row[1]), Text(row[2]) + Text(row[3]), row[4].AsInt64))];

        string Text(Value value) => Answers.Of(value, engine.Graph) + ";";
    }

    private static IEnumerable<(string, long)> Wanted(
        List<(string Ends, string Path, long Length)> all, int count, bool isGroups) => all
        .GroupBy(p => p.Ends)
        .SelectMany(ends => isGroups
            ? ends.GroupBy(p => p.Length).OrderBy(g => g.Key).Take(count).SelectMany(g => g)
            : ends.OrderBy(p => p.Length).Take(count))
        .Select(p => (p.Ends, p.Length))
        .Order();

    private static IEnumerable<(string, long)> Lengths(List<(string Ends, string Path, long Length)> chosen) =>
        chosen.Select(p => (p.Ends, p.Length)).Order();
}
