using System.Xml.Linq;

namespace Registry.House.Tests;

/// <summary>functions -> import -> graph; the engine knows nobody.</summary>
public sealed class DependencyTests
{
    private static readonly string[] Order = ["graph", "import", "functions", "tests"];

    [Fact]
    public void References_OfEveryProject_PointTowardsTheGraph()
    {
        var wrong =
            from project in House.Tracked(".csproj")
            let folder = Path.GetDirectoryName(project)!
            from reference in References(project)
            let target = Path.GetRelativePath(House.Root, Path.GetFullPath(Path.Combine(House.Root, folder, reference)))
            where Array.IndexOf(Order, Top(target)) > Array.IndexOf(Order, Top(project))
            select $"{project} -> {target}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Engine_ReferencesTimeZonesAndNothingElse()
    {
        var engine = XDocument.Parse(House.Read("graph/Registry.Graph/Registry.Graph.csproj"));

        Assert.Equal(["NodaTime"], engine.Descendants("PackageReference").Select(p => p.Attribute("Include")!.Value));
        Assert.Empty(engine.Descendants("ProjectReference"));
    }

    [Fact]
    public void EveryPackage_HasALineThatSaysWhy()
    {
        var lines = House.Read("Directory.Packages.props").Split('\n');
        var reasoned = false;
        foreach (var line in lines.Select(l => l.Trim()))
        {
            reasoned |= line.StartsWith("<!--", StringComparison.Ordinal);
            Assert.False(line.StartsWith("<PackageVersion", StringComparison.Ordinal) && !reasoned, line);
            reasoned &= !line.StartsWith("<ItemGroup", StringComparison.Ordinal);
        }
    }

    private static string Top(string path) => path.Split('/', '\\')[0];

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(House.Read(project)).Descendants("ProjectReference").Select(r => r.Attribute("Include")!.Value);
}
