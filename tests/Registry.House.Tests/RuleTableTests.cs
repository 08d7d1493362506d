using Registry.Population.Rules;

namespace Registry.House.Tests;

/// <summary>The rule table of the README is generated from the rule texts; REGISTRY_WRITE_README=1 writes it anew.</summary>
public sealed class RuleTableTests
{
    private const string Begin = "<!-- rules:begin (generated; a test compares it with the catalogue) -->\n";
    private const string End = "<!-- rules:end -->";

    [Fact]
    public void Readme_RuleTable_EqualsTheCatalogue()
    {
        var readme = House.Read("README.md").ReplaceLineEndings("\n");
        var (from, to) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var table = RuleTable.Markdown(RuleCatalog.Load());
        if (Environment.GetEnvironmentVariable("REGISTRY_WRITE_README") == "1")
        {
            File.WriteAllText(Path.Combine(House.Root, "README.md"), readme[..from] + table + readme[to..]);
        }

        Assert.Equal(table, House.Read("README.md").ReplaceLineEndings("\n")[from..^(readme.Length - to)]);
    }
}
