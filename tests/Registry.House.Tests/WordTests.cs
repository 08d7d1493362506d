using System.Text.RegularExpressions;

namespace Registry.House.Tests;

/// <summary>A finding is a reason to look: no name and no text calls anybody anything else.</summary>
public sealed partial class WordTests
{
    // The tests of words have to name them.
    private static readonly string[] Exempt =
    [
        "tests/Registry.House.Tests/WordTests.cs",
        "functions/web/tests/dictionaries.test.ts",
    ];

    [Fact]
    public void Sources_AccuseNobody() => Assert.Empty(Matches(Accusation()));

    [Fact]
    public void Sources_HoldNoUnfinishedMarks() => Assert.Empty(Matches(Unfinished()));

    private static List<string> Matches(Regex pattern) =>
    [
        .. from file in House.Tracked(".cs", ".ts", ".tsx", ".cypher", ".html", ".md", ".yaml", ".json")
           where !Exempt.Contains(file) && !file.EndsWith("package-lock.json", StringComparison.Ordinal)
           from line in House.Read(file).Split('\n').Index()
           where pattern.IsMatch(line.Item)
           select $"{file}:{line.Index + 1}",
    ];

    [GeneratedRegex(@"fraudster|\bfraud|\bsuspect|\bguilty|bedragare|misstänkt", RegexOptions.IgnoreCase)]
    private static partial Regex Accusation();

    [GeneratedRegex(@"\bTODO\b|\bFIXME\b|\bHACK\b|NotImplementedException")]
    private static partial Regex Unfinished();
}
