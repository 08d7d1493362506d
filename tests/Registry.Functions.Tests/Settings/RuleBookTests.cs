using Registry.Functions.Register;
using Registry.Population.Rules;

namespace Registry.Functions.Tests.Settings;

public sealed class RuleBookTests
{
    [Fact]
    public void Catalog_RulesThatAreOff_DoNotRun()
    {
        using var stage = new Stage(new() { RulesOff = "A02 C01" });

        var ids = stage.Get<RuleBook>().Catalog.Rules.Select(r => r.Id).ToList();

        Assert.DoesNotContain("A02", ids);
        Assert.DoesNotContain("C01", ids);
        Assert.Contains("T01", ids);
    }

    [Fact]
    public void Catalog_FolderOfTheMunicipality_IsReadAndItsErrorsNameTheFile()
    {
        var folder = Directory.CreateTempSubdirectory("registry-rules-");
        File.WriteAllText(Path.Combine(folder.FullName, "own.cypher"), "MATCH (d:Dwelling) RETURN d AS subject");
        using var stage = new Stage(new() { RuleFolder = folder.FullName });

        var error = Assert.Throws<RuleCatalogException>(() => stage.Get<RuleBook>().Catalog);

        Assert.Contains("own.cypher", error.Message, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }
}
