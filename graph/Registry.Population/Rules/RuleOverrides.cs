namespace Registry.Population.Rules;

/// <summary>Applies the settings of an installation to the rules.</summary>
internal static class RuleOverrides
{
    private const string Setting = "Registry:Rules";

    public static List<Rule> Apply(
        SortedDictionary<string, Rule> rules, RuleSettings settings, List<RuleIssue> issues)
    {
        foreach (var id in settings.Off.Concat(settings.Pilot).Where(id => !rules.ContainsKey(id)).Order(StringComparer.Ordinal))
        {
            issues.Add(new(Setting, 0, id, "a rule that is switched off or on trial must exist"));
        }

        foreach (var (name, text) in settings.Parameters.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var parts = name.Split('.');
            if (parts.Length == 2 && rules.TryGetValue(parts[0], out var rule) && Change(rule, parts[1], text, issues) is { } changed)
            {
                rules[parts[0]] = changed;
            }
            else if (parts.Length != 2 || !rules.ContainsKey(parts[0]))
            {
                issues.Add(new(Setting, 0, name, "a changed parameter must be named as rule.parameter of an existing rule"));
            }
        }

        return
        [
            .. from rule in rules.Values
               where !settings.Off.Contains(rule.Id)
               select Versioned(rule) with { Pilot = settings.Pilot.Contains(rule.Id) },
        ];
    }

    private static Rule? Change(Rule rule, string name, string text, List<RuleIssue> issues)
    {
        var parameter = rule.Parameters.FirstOrDefault(p => p.Name == name);
        if (parameter is null)
        {
            issues.Add(new($"{Setting}:{rule.Id}:{name}", 0, rule.Id, "must be a parameter of the rule"));
        }
        else if (!parameter.Value.TryReadSame(text, out var value))
        {
            issues.Add(new($"{Setting}:{rule.Id}:{name}", 0, rule.Id, "must be written as its default is"));
        }
        else if (value.Number < parameter.Minimum)
        {
            issues.Add(new(
                $"{Setting}:{rule.Id}:{name}", 0, rule.Id, FormattableString.Invariant($"must be at least {parameter.Minimum}, but is {value}.")));
        }
        else
        {
            var changed = parameter with { Value = value, IsDefault = parameter.Value.ToString() == value.ToString() };
            return rule with { Parameters = [.. rule.Parameters.Select(p => p == parameter ? changed : p)] };
        }

        return null;
    }

    /// <summary>A changed parameter makes a new version; a stored finding keeps the one it was made with.</summary>
    private static Rule Versioned(Rule rule)
    {
        var changes = string.Join(';', rule.Parameters.Where(p => !p.IsDefault).Select(p => $"{p.Name}={p.Value}"));
        return changes.Length == 0
            ? rule
            : rule with
            {
                Version = $"{rule.Version}+{RuleParser.HashOf(changes)[..8]}",
                Hash = RuleParser.HashOf($"{rule.Hash}\n{changes}"),
            };
    }
}
