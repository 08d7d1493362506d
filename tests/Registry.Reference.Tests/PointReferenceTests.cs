using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Reference.Tests.Reference;

namespace Registry.Reference.Tests;

/// <summary>Points of the engine against those of the reference, which measures the Earth in another way.</summary>
public class PointReferenceTests
{
    private const int Cases = 3_000;

    [Fact]
    public void Run_RandomPoints_GiveTheValueOrTheErrorOfTheReference()
    {
        using var snapshot = new GraphBuilder().Build();
        var (engine, graph) = (new QueryEngine(snapshot), new ReferenceGraph(snapshot));
        var wrong = new List<string>();
        var failed = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new RandomPoints(new Random(seed));
            var query = seed % 5 == 0
                ? $"UNWIND {random.List()} AS p RETURN p, count(*) AS n ORDER BY p"
                : $"RETURN {random.Next()} AS p";
            var expected = EngineAnswer.OrError(() => Evaluator.Run(query, graph) is var (columns, rows)
                ? EngineAnswer.Of(columns, rows, anyListOrder: false) : []);
            var found = EngineAnswer.OrError(() => EngineAnswer.Of(engine.Run(query), graph, anyListOrder: false));
            failed += expected is [['A', ..]] ? 1 : 0;
            wrong.AddRange(expected.SequenceEqual(found)
                ? []
                : [$"{query}\n  expected {string.Join(" | ", expected)}\n  found    {string.Join(" | ", found)}"]);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(10)));
        Assert.InRange(failed, 50, Cases / 2);
    }
}
