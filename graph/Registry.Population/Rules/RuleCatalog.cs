namespace Registry.Population.Rules;

/// <summary>The rules an installation runs, read from their texts with the changes of its settings.</summary>
public sealed class RuleCatalog
{
    private readonly Dictionary<string, Rule> _byId;

    private RuleCatalog(IReadOnlyList<Rule> rules)
    {
        Rules = rules;
        _byId = rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Gets the rules that run, by id.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Reads the rules of the program and those of a further folder.</summary>
    /// <param name="settings">Changed parameters, further rules, rules that are off or on trial.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="RuleCatalogException">A text or a setting cannot be used; all problems are named.</exception>
    public static RuleCatalog Load(RuleSettings? settings = null)
    {
        settings ??= new();
        var issues = new List<RuleIssue>();
        var texts = RuleResources.RuleFiles().Select(file => (File: file, Text: RuleResources.Read(file)));
        if (settings.Folder is { } folder)
        {
            texts = texts.Concat(Directory.EnumerateFiles(folder, "*.cypher").Order(StringComparer.Ordinal)
                .Select(path => (File: Path.GetFileName(path), Text: File.ReadAllText(path))));
        }

        return From(texts, settings, issues);
    }

    /// <summary>Reads rules from texts, for the checks of a rule before it is put into a folder.</summary>
    /// <param name="texts">File name and text of each rule.</param>
    /// <param name="settings">Changed parameters, rules that are off or on trial.</param>
    /// <returns>The catalogue.</returns>
    /// <exception cref="RuleCatalogException">A text or a setting cannot be used; all problems are named.</exception>
    public static RuleCatalog Read(IEnumerable<(string File, string Text)> texts, RuleSettings? settings = null) =>
        From(texts, settings ?? new(), []);

    /// <summary>Finds a rule by id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The rule; null where none has the id.</returns>
    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    private static RuleCatalog From(
        IEnumerable<(string File, string Text)> texts, RuleSettings settings, List<RuleIssue> issues)
    {
        var own = RuleResources.RuleFiles().ToHashSet(StringComparer.Ordinal);
        var rules = new SortedDictionary<string, Rule>(StringComparer.Ordinal);
        foreach (var (file, text) in texts)
        {
            if (RuleParser.Parse(file, text, issues) is not { } rule)
            {
                continue;
            }

            if (!rules.TryAdd(rule.Id, rule))
            {
                issues.Add(new(file, 1, rule.Id, "the id must not be used by another rule"));
            }

            // Our own texts are run by the tests; reading them again would only slow the start.
            if (!own.Contains(file))
            {
                RuleQueryCheck.CheckSyntax(file, text.ReplaceLineEndings("\n"), rule, issues);
            }
        }

        var changed = RuleOverrides.Apply(rules, settings, issues);
        return issues.Count == 0 ? new(changed) : throw new RuleCatalogException(issues);
    }
}
