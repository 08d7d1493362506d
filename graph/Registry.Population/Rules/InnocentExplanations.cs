using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace Registry.Population.Rules;

/// <summary>The innocent-explanation library, shipped as data beside the rule texts.</summary>
public static class InnocentExplanations
{
    /// <summary>The code of a resident who reports an unknown person at the own address.</summary>
    public const string AddressHijack = "X18";

    private const string File = "innocent-explanations.yaml";

    /// <summary>Gets every explanation by its code.</summary>
    public static FrozenDictionary<string, InnocentExplanation> Known { get; } = Load();

    private static FrozenDictionary<string, InnocentExplanation> Load()
    {
        var issues = new List<RuleIssue>();
        var reader = new RuleHeader(File, 1, issues);
        var root = reader.Load(RuleResources.Read(File)) ?? [];
        var all = new List<InnocentExplanation>();
        foreach (var (key, node) in root.Children)
        {
            var entry = node as YamlMappingNode ?? [];
            reader.Id = RuleHeader.TextOf(key);
            reader.CheckKeys(entry, "an explanation", ["sv", "en", "basis", "mutes"], ["test"]);
            all.Add(new(
                reader.Id,
                new(reader.Text(entry, "sv"), reader.Text(entry, "en")),
                reader.Text(entry, "basis"),
                reader.Wording(entry, "test"),
                RuleHeader.List(entry, "mutes")));
        }

        return issues.Count == 0
            ? all.ToFrozenDictionary(e => e.Code, StringComparer.Ordinal)
            : throw new RuleCatalogException(issues);
    }
}
