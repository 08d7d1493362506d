using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Language;

/// <summary>
/// The language, chapter by chapter, asked of both engines: the same rows, or an error on both. Where they differ on
/// purpose the line before says why, and the test would tell if they did no longer.
/// </summary>
public class LanguageTests(SharedServer servers)
{
    private const string Differs = "// differs:";

    [Theory]
    [InlineData("functions", 150)]
    [InlineData("temporal", 50)]
    [InlineData("expressions", 70)]
    [InlineData("clauses", 150)]
    [InlineData("types", 250)]
    [InlineData("spatial", 200)]
    [InlineData("unusual", 100)]
    public async Task Run_EveryQueryOfAChapter_AnswersAsNeo4j(string chapter, int atLeast)
    {
        using var turn = await servers.TakeAsync();
        var engines = await TwoEngines.Create(await Text("graph"), turn.Server);
        var wrong = new List<string>();
        var (count, reason) = (0, (string?)null);
        foreach (var line in (await Text(chapter)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("//", StringComparison.Ordinal))
            {
                reason = line.StartsWith(Differs, StringComparison.Ordinal) ? line : null;
                continue;
            }

            var difference = await engines.Difference(line);
            wrong.AddRange(reason is null ? difference is null ? [] : [difference]
                : difference is null ? [$"{line}\n  is the same now: take the line before away"] : []);
            (count, reason) = (count + 1, null);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(count >= atLeast, $"{chapter} has only {count} queries");
    }

    private static Task<string> Text(string name) =>
        File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Language", name + ".cypher"));
}
