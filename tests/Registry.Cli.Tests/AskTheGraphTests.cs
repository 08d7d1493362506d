using System.Text.RegularExpressions;

namespace Registry.Cli.Tests;

/// <summary>
/// The worked questions of the README, asked of the sample municipality that the first start makes; REGISTRY_WRITE_README=1
/// writes their answers anew.
/// </summary>
public sealed partial class AskTheGraphTests : IDisposable
{
    private readonly BuiltProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Readme_WorkedQuestions_HaveTheirAnswers()
    {
        var path = Path.Combine(Path.GetDirectoryName(BuiltProgram.Path)!, "../../../../README.md");
        var readme = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        await Run("sample", "--people", "20000", "--seed", "1", "--out", "town");
        await Run("import", "town", "--data", "data", "--environment", "test");
        await Run("evaluate", "--data", "data");
        var questions = Question().Matches(readme).ToList();
        var answers = new List<string>();
        foreach (var question in questions)
        {
            answers.Add(await Run("query", question.Groups["query"].Value, "--as", question.Groups["role"].Value, "--data", "data"));
        }

        if (Environment.GetEnvironmentVariable("REGISTRY_WRITE_README") == "1")
        {
            var at = 0;
            readme = Question().Replace(readme, m => m.Value[..(m.Groups["answer"].Index - m.Index)] + answers[at++] + "```");
            await File.WriteAllTextAsync(path, readme, TestContext.Current.CancellationToken);
            questions = Question().Matches(readme).ToList();
        }

        Assert.Equal(10, questions.Count);
        Assert.All(questions.Zip(answers), pair => Assert.Equal(pair.First.Groups["answer"].Value, pair.Second));
        Assert.All(answers, answer => Assert.True(answer.Split('\n').Length > 3, "A worked question must have an answer."));
    }

    private async Task<string> Run(params string[] arguments)
    {
        var (code, output, errors) = await _program.Run(arguments);
        Assert.True(code == 0, errors);
        return string.Join('\n', output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    [GeneratedRegex("```cypher\\n// (?<role>[a-z_:0-9]+)\\n(?<query>.+?)```\\n\\n```text\\n(?<answer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Question();
}
