using System.Text.Json;
using System.Text.RegularExpressions;
using Registry.Population.Schema;
using Registry.Population.Tools;

namespace Registry.Population.Tests.Tools;

public sealed partial class Neo4jToolsTests
{
    [Fact]
    public void Style_HasARuleForEveryLabelAndType_WithPropertiesTheyHave()
    {
        var rules = Rule().Matches(BrowserStyle.Grass()).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

        Assert.All(PopulationSchema.Types, t => Assert.Contains($"relationship.{t.Name}", rules));
        foreach (var label in PopulationSchema.Labels)
        {
            var caption = Caption().Matches(rules[$"node.{label.Name}"]).Select(m => m.Groups[1].Value).ToList();
            Assert.NotEmpty(caption);
            Assert.Subset(label.Properties.Select(p => p.Name).ToHashSet(), caption.ToHashSet());
        }
    }

    [Fact]
    public void Looks_OfLabels_HaveColoursOfTheirOwn() =>
        Assert.Equal(LabelLook.All.Count, LabelLook.All.Select(l => l.Colour).Distinct().Count());

    [Fact]
    public void Perspective_HasEveryLabelTypeAndPhrase()
    {
        using var document = JsonDocument.Parse(BloomPerspective.Json());
        List<string?> Names(string list, string name) =>
            [.. document.RootElement.GetProperty(list).EnumerateArray().Select(e => e.GetProperty(name).GetString())];

        Assert.Equal(PopulationSchema.Labels.Select(l => l.Name), Names("categories", "name"));
        Assert.Equal(PopulationSchema.Types.Select(t => t.Name), Names("relationshipTypes", "id"));
        Assert.Equal(ToolQueries.All.Where(q => q.Parameters.Count > 0).Select(q => q.Cypher), Names("templates", "cypher"));
    }

    [Fact]
    public void Parameters_SuggestPropertiesOfTheSchema() => Assert.All(
        ToolQueries.All.SelectMany(q => q.Parameters),
        p => Assert.Contains(PopulationSchema.Label(p.Label).Properties, property => property.Name == p.Property));

    [Fact]
    public void Files_HaveNamesOfTheirOwn() =>
        Assert.Equal(Neo4jTools.Files().Count, Neo4jTools.Files().Select(f => f.Name).Distinct().Count());

    [GeneratedRegex(@"^(\S+) \{\n(.*?)\n\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Rule();

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Caption();
}
