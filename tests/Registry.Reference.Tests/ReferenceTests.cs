using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Registry.Graph.Cypher;
using Registry.Reference.Tests.Reference;

namespace Registry.Reference.Tests;

public class ReferenceTests
{
    /// <summary>More cases for a long run; the usual number keeps the tests within seconds.</summary>
    private static readonly int Cases = FromEnvironment("REGISTRY_REFERENCE_CASES", 3_000);

    private static readonly ulong Seed = (ulong)FromEnvironment("REGISTRY_FUZZ_SEED", 20_261_125);

    [Fact]
    public void Run_RandomQueryOnRandomGraph_GivesTheRowsOrTheErrorOfTheReference() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(Seed, 1),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => Compare(seed) is var difference && difference is null
            ? true.ToProperty()
            : false.Label($"seed {seed}: {difference}")));

    /// <summary>The comparison says something of a way to answer only where random queries are answered so.</summary>
    [Theory]
    [InlineData("once: the set of")]
    [InlineData("Aggregate in order")]
    [InlineData(" where ")]
    [InlineData("Apply")]
    public void Explain_RandomQueries_ManyArePlannedSo(string shape)
    {
        const int Queries = 2_000;
        const int Least = 20;
        var planned = Enumerable.Range(0, Queries).Count(seed =>
        {
            var random = new Random(seed);
            using var snapshot = RandomGraph.Build(random);
            var query = "EXPLAIN " + RandomQuery.Next(random);
            return EngineAnswer.OrError(() => [new QueryEngine(snapshot).Run(query).Plan!])[0].Contains(shape, StringComparison.Ordinal);
        });

        Assert.True(planned >= Least, $"{planned} of {Queries} plans have '{shape}'");
    }

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number)
            ? number : otherwise;

    private static string? Compare(int seed)
    {
        var random = new Random(seed);
        using var snapshot = RandomGraph.Build(random);

        // Every other answer comes in parts, whose every step is one of many threads.
        var options = seed % 2 == 0 ? QueryOptions.Default : new() { PartRows = 1, Threads = 3 };
        var graph = new ReferenceGraph(snapshot);
        var query = RandomQuery.Next(random);
        var anyListOrder = query.Contains("COLLECT", StringComparison.Ordinal) || query.Contains("[(", StringComparison.Ordinal);
        var expected = EngineAnswer.OrError(() => Evaluator.Run(query, graph) is var (columns, rows)
            ? EngineAnswer.Of(columns, rows, anyListOrder) : []);
        var found = EngineAnswer.OrError(() => EngineAnswer.Of(new QueryEngine(snapshot).Run(query, options: options), graph, anyListOrder));
        var ordered = query.LastIndexOf("ORDER BY", StringComparison.Ordinal)
            > query.LastIndexOf("RETURN", StringComparison.Ordinal);
        return Arranged(expected, ordered).SequenceEqual(Arranged(found, ordered))
            ? null
            : $"{query}\nexpected {string.Join(" | ", expected)}\nfound    {string.Join(" | ", found)}";
    }

    private static IEnumerable<string> Arranged(IReadOnlyList<string> rows, bool ordered) =>
        ordered ? rows : rows.Order(StringComparer.Ordinal);
}
