using Registry.Graph.Cypher;

namespace Registry.Graph.Tests.Cypher;

public class QueryPropertyTests
{
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
            var test = new ViewCase(seed);

            var seen = new QueryEngine(test.Graph).Run(test.Query, options: new() { View = test.View });

            test.AssertAnswer(seen);
        }
    }
}
