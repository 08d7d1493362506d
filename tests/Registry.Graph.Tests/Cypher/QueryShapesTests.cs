using System.Diagnostics;
using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

/// <summary>Every limit ends every shape of a query without end, and says that it was that limit.</summary>
public class QueryShapesTests
{
    private static readonly GraphSnapshot Hub = Hubs.Of(300);

    private static readonly Dictionary<string, Value> Parameters =
        Enumerable.Range(0, 10_000).ToDictionary(i => "p" + i, i => Value.From((long)i));

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["product"] = "MATCH (a), (b), (c), (d) RETURN a.n + b.n + c.n + d.n AS x",
        ["hops"] = "MATCH (a {n: 0})-[*]-(b) RETURN b.n AS x",
        ["repetitions"] = "MATCH (a {n: 0}) ((u)-[:J]-(v) WHERE u.n <> v.n)+ (b) RETURN b.n AS x",
        ["lists"] = "UNWIND range(1, 100000) AS y UNWIND range(1, 100000) AS z RETURN [y, z, range(1, y)] AS x",
        ["nesting"] = $"UNWIND range(1, 1000000) AS y UNWIND range(1, 100000) AS z RETURN {Repeat("[", 150)}y{Repeat("]", 150)} AS x",
        ["megabyte"] = $"UNWIND [{string.Join(", ", Enumerable.Range(100_000, 130_000))}] AS y "
            + "UNWIND range(1, 100000) AS z RETURN y + z AS x",
        ["parameters"] = $"UNWIND [{string.Join(", ", Parameters.Keys.Select(k => "$" + k))}] AS y "
            + "UNWIND range(1, 100000) AS z RETURN y * z AS x",
        ["sub-queries"] = "MATCH (a), (b), (c) CALL (a) { MATCH (a)--(d)--(e) RETURN count(*) AS k } RETURN k AS x",
    };

    public static TheoryData<string> Shapes => [.. Texts.Keys];

    [Fact]
    public void Shapes_Megabyte_IsOne() => Assert.InRange(Texts["megabyte"].Length, 1_000_000, 1_100_000);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_PastDeadline_NamesDeadline(string shape)
    {
        var clock = Stopwatch.StartNew();

        var error = Fails(shape, new() { Deadline = TimeSpan.FromMilliseconds(300), MaxMemoryBytes = 8_000_000_000 });

        Assert.Equal(QueryLimit.Deadline, error.Limit);
        Assert.Contains("deadline", error.Message, StringComparison.OrdinalIgnoreCase);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_PastMemory_NamesMemory(string shape)
    {
        var error = Fails(shape, new() { MaxMemoryBytes = 30_000_000 });

        Assert.Equal(QueryLimit.Memory, error.Limit);
        Assert.Contains("memory", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_Cancelled_NamesCancellation(string shape)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var error = Assert.Throws<QueryLimitException>(() => new QueryEngine(Hub).Run(
            Texts[shape], Parameters, new() { MaxMemoryBytes = 8_000_000_000 }, source.Token));

        Assert.Equal(QueryLimit.Cancelled, error.Limit);
    }

    /// <summary>The mistake at the end of the text is never reached: reading it has an end as well.</summary>
    [Fact]
    public void Run_CancelledWhileTheTextIsRead_NamesCancellation()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        var error = Assert.Throws<QueryLimitException>(() =>
            new QueryEngine(Hub).Run($"RETURN [{Repeat("1, ", 300_000)}1] RETRUN", cancellation: source.Token));

        Assert.Equal(QueryLimit.Cancelled, error.Limit);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_MoreRowsThanCap_CutsAndSaysSo(string shape)
    {
        var answer = new QueryEngine(Hub).Run(Texts[shape], Parameters, new() { MaxRows = 10 });

        Assert.Equal(10, answer.Rows.Count);
        Assert.True(answer.Truncated);
    }

    private static QueryLimitException Fails(string shape, QueryOptions options) =>
        Assert.Throws<QueryLimitException>(() => new QueryEngine(Hub).Run(Texts[shape], Parameters, options));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
