using Dapper;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>The rules as this installation runs them: the program's texts, the settings' parameters, and the rules that
/// fell back to pilot.</summary>
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
        Pilot = pilot,
    };
}
