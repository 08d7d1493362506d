using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Registry.Functions.Settings;

namespace Registry.Functions.Tests.Settings;

public sealed class RegistryOptionsTests
{
    [Fact]
    public void Read_ManyProblems_AreReportedTogether()
    {
        var configuration = Configuration(
            ("Registry:Port", "99999"),
            ("Registry:Environment", "prod"),
            ("Registry:Query:MaxRows", "0"),
            ("Registry:Demotion:DemoteBelow", "1.5"),
            ("Registry:Callers:0:Name", "anna"),
            ("Registry:Callers:0:Role", "boss"),
            ("Registry:Webhook:Url", "http://example.test/"));

        var problems = Assert.Throws<SettingsException>(() => RegistryOptionsReader.Read(configuration)).Problems;

        Assert.Equal(8, problems.Count);
        Assert.Contains("Registry:Query:MaxRows must be at least 1, but is 0.", problems);
        Assert.Contains("Registry:Callers:0:KeySha256 must be the SHA-256 of the key in 64 hexadecimal digits.", problems);
    }

    [Fact]
    public void Read_ValueOfAnotherType_NamesTheSettingWithoutTheValue()
    {
        var e = Assert.Throws<SettingsException>(() => RegistryOptionsReader.Read(Configuration(("Registry:Port", "secret-text"))));

        Assert.Contains("Registry:Port", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-text", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ValueOfAnotherType_HidesNoUnknownName()
    {
        var e = Assert.Throws<SettingsException>(
            () => RegistryOptionsReader.Read(Configuration(("Registry:Port", "abc"), ("Registry:Prot", "7"))));

        Assert.Equal(2, e.Problems.Count);
        Assert.Contains(e.Problems, p => p.StartsWith("Registry:Prot is no setting", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("REGISTRY_NEO4J_URI")]
    [InlineData("Registry:Neo4j:Uri")]
    public void Read_NoAddressOfAServer_NamesWhereItStands(string name)
    {
        var e = Assert.Throws<SettingsException>(() => RegistryOptionsReader.Read(Configuration((name, "bolt://x:y@z"))));

        Assert.Equal($"{name} must be the address of Neo4j's HTTP interface, such as http://localhost:7474.", e.Message);
    }

    [Theory]
    [InlineData(null, "Registry:Neo4j:Uri or REGISTRY_NEO4J_URI must name the server, since Registry:Engine is neo4j.")]
    [InlineData("--neo4j", "--neo4j, REGISTRY_NEO4J_URI or Registry:Neo4j:Uri must name the server.")]
    public void Read_EngineWithoutAServer_SaysWhatMayNameIt(string? option, string says)
    {
        var e = Assert.Throws<SettingsException>(() => RegistryOptionsReader.Read(Configuration(("Registry:Engine", "neo4j")), option));

        Assert.Equal(says, e.Message);
    }

    [Theory]
    [InlineData("Registry:Prot")]
    [InlineData("Registry:Query:MaxRow")]
    [InlineData("Registry:Query:MaxRows:Soft")]
    [InlineData("Registry:Data:Length")]
    [InlineData("Registry:Callers:0:Nmae")]
    public void Read_NameOfNoSetting_IsReported(string name)
    {
        var e = Assert.Throws<SettingsException>(() => RegistryOptionsReader.Read(Configuration((name, "7"))));

        Assert.Contains($"{name} is no setting", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesInOtherCase_AreKnown() =>
        Assert.Equal(7, RegistryOptionsReader.Read(Configuration(("REGISTRY:QUERY:MAXROWS", "7"))).Query.MaxRows);

    [Fact]
    public void Read_Nothing_GivesTheDefaults() =>
        Assert.Equal(new RegistryOptions().Port, RegistryOptionsReader.Read(Configuration()).Port);

    [Fact]
    public void Sample_ListsEverySettingAndIsValid()
    {
        var values = Sample();
        var names = Names(typeof(RegistryOptions), RegistryOptions.Section).ToList();

        Assert.Empty(names.Except(values.Keys.Select(Generalised)));
        Assert.Empty(values.Keys.Where(k => k.StartsWith("Registry:", StringComparison.Ordinal)).Select(Generalised).Except(names));

        // Who copies it as it is signs in as before: the caller in it is nobody.
        Assert.Empty(RegistryOptionsReader.Read(Configuration([.. values.Select(v => (v.Key, v.Value))])).Callers);
    }

    private static Dictionary<string, string> Sample()
    {
        var root = typeof(RegistryOptionsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!;
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "local.settings.sample.json")));
        return document.RootElement.GetProperty("Values").EnumerateObject().ToDictionary(v => v.Name, v => v.Value.GetString()!);
    }

    /// <summary>`Registry:Callers:0:Name` to `Registry:Callers:*:Name`; one rule's parameter stands for all.</summary>
    private static string Generalised(string name) => name.StartsWith("Registry:Rules:", StringComparison.Ordinal)
        ? "Registry:Rules:*"
        : string.Join(':', name.Split(':').Select(p => int.TryParse(p, out _) ? "*" : p));

    private static IEnumerable<string> Names(Type type, string prefix) => type.GetProperties()
        .Where(p => p.CanWrite)
        .SelectMany(p => p.PropertyType switch
        {
            { IsArray: true } array => Names(array.GetElementType()!, $"{prefix}:{p.Name}:*"),
            { IsGenericType: true } when p.Name == "Rules" => [$"{prefix}:{p.Name}:*"],
            { IsClass: true } inner when inner != typeof(string) => Names(inner, $"{prefix}:{p.Name}"),
            _ => [$"{prefix}:{p.Name}"],
        });

    private static IConfiguration Configuration(params (string Name, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(v => v.Name, v => (string?)v.Value)).Build();
}
