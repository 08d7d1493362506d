using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

public sealed class RuleCatalogTests
{
    private static readonly string[] Expected =
        ["A02", "A03", "A04", "A08", "B03", "B04", "B06", "C01", "C02", "C05", "I01", "I05", "I06", "T01", "T03", "T07"];

    [Fact]
    public void Load_OwnTexts_GivesEveryRuleOfTheRelease() =>
        Assert.Equal(Expected, RuleCatalog.Load().Rules.Select(rule => rule.Id));

    [Fact]
    public void Load_OwnTexts_HaveWhatTheReaderNeeds()
    {
        foreach (var rule in RuleCatalog.Load().Rules)
        {
            Assert.NotEmpty(rule.Points);
            Assert.All(rule.Explanations.Values, text => Assert.InRange(text.Sv.Length, 20, 480));
            Assert.All(rule.Parameters, parameter => Assert.True(parameter.IsDefault));
            Assert.Equal("1", rule.Version);
            Assert.Equal(16, rule.Hash.Length);
        }
    }

    [Fact]
    public void Load_ChangedParameter_MakesAnotherVersionAndHash()
    {
        var before = RuleCatalog.Load().Find("T03")!;
        var after = RuleCatalog.Load(new() { Parameters = new Dictionary<string, string> { ["T03.minLeases"] = "3" } }).Find("T03")!;

        Assert.Matches(@"^1\+[0-9a-f]{8}$", after.Version);
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(3, after.Parameters.Single(p => p.Name == "minLeases").Value.Whole);
        Assert.Equal("1", RuleCatalog.Load(new() { Parameters = new Dictionary<string, string> { ["T03.minLeases"] = "2" } }).Find("T03")!.Version);
    }

    [Theory]
    [InlineData("T03.minLeases", "0", "must be at least 2")]
    [InlineData("T03.minLeases", "two", "must be written as its default is")]
    [InlineData("T03.minLeases", "2.5", "must be written as its default is")]
    [InlineData("T03.leases", "2", "must be a parameter of the rule")]
    [InlineData("T99.minLeases", "2", "must be named as rule.parameter of an existing rule")]
    [InlineData("minLeases", "2", "must be named as rule.parameter of an existing rule")]
    public void Load_WrongSetting_SaysWhatMustHold(string name, string value, string problem)
    {
        var settings = new RuleSettings { Parameters = new Dictionary<string, string> { [name] = value } };

        Assert.Contains(problem, Assert.Throws<RuleCatalogException>(() => RuleCatalog.Load(settings)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_RuleSwitchedOff_IsNotInTheCatalogue()
    {
        var rules = RuleCatalog.Load(new() { Off = new HashSet<string> { "A02" }, Pilot = new HashSet<string> { "A03" } });

        Assert.Null(rules.Find("A02"));
        Assert.True(rules.Find("A03")!.Pilot);
    }

    [Fact]
    public void Load_Folder_AddsItsRules()
    {
        var folder = Directory.CreateTempSubdirectory("rules");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "A90.cypher"), RuleTexts.Valid.Replace("A99", "A90", StringComparison.Ordinal));

            Assert.NotNull(RuleCatalog.Load(new() { Folder = folder.FullName }).Find("A90"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Markdown_OfTheCatalogue_HasALineForEachRule()
    {
        var lines = RuleTable.Markdown(RuleCatalog.Load()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Expected.Length + 2, lines.Length);
        Assert.All(lines, line => Assert.Equal(lines[0].Count(c => c == '|'), line.Count(c => c == '|')));
    }

    [Fact]
    public void InnocentExplanations_AreEighteen_AndNameRulesOnly()
    {
        Assert.Equal(Enumerable.Range(1, 18).Select(n => $"X{n:00}"), InnocentExplanations.Known.Keys.Order(StringComparer.Ordinal));
        Assert.All(InnocentExplanations.Known.Values.SelectMany(x => x.Mutes), rule => Assert.Matches(@"^[ATIBC]\d\d$", rule));
    }
}
