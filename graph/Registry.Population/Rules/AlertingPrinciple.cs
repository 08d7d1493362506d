namespace Registry.Population.Rules;

/// <summary>When findings become a case (rules.md section 2). Every value is a default that an installation may change.</summary>
public sealed record AlertingPrinciple
{
    /// <summary>Gets the number of rule groups that must meet for social services; one of them is B or I.</summary>
    public int SocialMinGroups { get; init; } = 2;

    /// <summary>Gets the rules that compare two register facts and infer nothing, with the points they need.</summary>
    public IReadOnlyDictionary<string, int> ExactRules { get; init; } =
        new Dictionary<string, int>(StringComparer.Ordinal) { ["I01"] = 4, ["I02"] = 1, ["B05"] = 1, ["B06"] = 1 };

    /// <summary>Gets the rules on overcrowding, which open no case however many of them hit.</summary>
    public IReadOnlySet<string> OvercrowdingRules { get; init; } =
        new HashSet<string>(StringComparer.Ordinal) { "A01", "A02", "A03", "T06" };

    /// <summary>Gets the rules that are information or go to the data-quality queue, and open no case.</summary>
    public IReadOnlySet<string> QueueRules { get; init; } = new HashSet<string>(StringComparer.Ordinal) { "A05", "A08" };

    /// <summary>Whether a finding is an exact comparison that may stand alone.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether it is.</returns>
    public bool IsExact(Finding finding) =>
        ExactRules.TryGetValue(finding.RuleId, out var points) && finding.Points >= points;

    /// <summary>Whether a finding may open a case at all, alone or with others.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>Whether it may.</returns>
    public bool MayOpen(Finding finding) =>
        !finding.Pilot && !OvercrowdingRules.Contains(finding.RuleId) && !QueueRules.Contains(finding.RuleId);
}
