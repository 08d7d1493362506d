using Dapper;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>
/// The rules as this installation runs them: the program's texts and the municipality's own, with the parameters of the
/// settings, those that are off, and those that are in pilot or fell back to it.
/// </summary>
public sealed class RuleBook(RegistryOptions options, RegistryDatabase database)
{
    private readonly Lazy<RuleCatalog> _texts = new(() => RuleCatalog.Load(Settings(options, new HashSet<string>())));

    /// <summary>Gets the catalogue without suspensions: what the rules say.</summary>
    public RuleCatalog Catalog => _texts.Value;

    /// <summary>Loads the catalogue for an evaluation: the hits of a suspended rule version are counted and open no case.</summary>
    public RuleCatalog ForEvaluation()
    {
        using var connection = database.Open();
        var suspended = connection.Query<(string Id, string Version)>("SELECT rule_id, rule_version FROM rule_suspension").ToHashSet();
        var pilot = Catalog.Rules.Where(r => suspended.Contains((r.Id, r.Version))).Select(r => r.Id).ToHashSet();
        return pilot.Count == 0 ? Catalog : RuleCatalog.Load(Settings(options, pilot));
    }

    private static RuleSettings Settings(RegistryOptions options, IReadOnlySet<string> pilot) => new()
    {
        Parameters = options.Rules
            .SelectMany(rule => rule.Value.Select(p => (Name: $"{rule.Key}.{p.Key}", p.Value)))
            .ToDictionary(p => p.Name, p => p.Value),
        Folder = options.RuleFolder.Length == 0 ? null : options.RuleFolder,
        Off = Ids(options.RulesOff),
        Pilot = Ids(options.RulesInPilot).Union(pilot).ToHashSet(),
    };

    private static HashSet<string> Ids(string list) =>
        [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
