using System.Globalization;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>What =~ takes for a match, asked of both engines for random expressions and texts.</summary>
public class RandomExpressionTests(SharedServer servers)
{
    private const int Cases = 400;
    private const int TextsEach = 20;
    private const int Seed = 20_261_129;

    private static readonly string[] Always = ["", "a", "A", "å", "Å", "\n", "a\n", "a\r\n", "aa", "ab", "k", "S", "1", "😀"];

    [Fact]
    public async Task Run_RandomExpression_MatchesAsInNeo4j()
    {
        using var turn = await servers.TakeAsync();
        var engines = await TwoEngines.Create("CREATE (:Person {id: 'P1'})", turn.Server);
        var random = new Random(Seed);
        var expressions = new RandomExpression(random);
        var differences = new List<string>();
        for (var i = 0; i < Cases; i++)
        {
            var texts = Always.Concat(Enumerable.Range(0, TextsEach).Select(_ => expressions.Text()));
            var query = string.Create(CultureInfo.InvariantCulture,
                $"RETURN [x IN [{string.Join(", ", texts.Select(Literal))}] | x =~ {Literal(expressions.Next())}] AS x");
            if (await engines.Difference(query) is { } difference)
            {
                differences.Add(difference);
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(10)));
    }

    private static string Literal(string text) =>
        $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)}'";
}
