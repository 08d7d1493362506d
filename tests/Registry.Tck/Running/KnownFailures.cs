namespace Registry.Tck.Running;

/// <summary>
/// The list of scenarios that are known to fail: a line that starts with "because " gives the reason of the names below it,
/// up to the next reason; a line that starts with # is a remark.
/// </summary>
internal sealed record KnownFailures(IReadOnlyDictionary<string, string> Reasons)
{
    private const string Because = "because ";

    public static KnownFailures Read(string path) => Parse(File.ReadAllLines(path));

    public static KnownFailures Parse(IEnumerable<string> lines)
    {
        var reasons = new Dictionary<string, string>();
        string? reason = null;
        foreach (var line in lines.Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#'))
        {
            if (line.StartsWith(Because, StringComparison.Ordinal))
            {
                reason = line[Because.Length..];
                continue;
            }

            reasons.Add(line, reason ?? throw new InvalidDataException("A known failure must stand below its reason."));
        }

        return new(reasons);
    }

    /// <summary>Tells where the outcomes differ from the list: new failures, new passes, and names that do not exist.</summary>
    public IReadOnlyList<string> Compare(IReadOnlyList<Outcome> outcomes)
    {
        var verdicts = outcomes.ToDictionary(o => o.Scenario.Id, o => o.Verdict);
        var failures = outcomes
            .Where(o => o.Verdict == Verdict.Failed && !Reasons.ContainsKey(o.Scenario.Id))
            .Select(o => $"new failure: {o.Scenario.Id}: {o.Cause}");
        var passes = Reasons.Keys
            .Where(name => verdicts.GetValueOrDefault(name, Verdict.Passed) != Verdict.Failed)
            .Select(name => verdicts.ContainsKey(name) ? $"new pass: {name}" : $"no such scenario: {name}");
        return [.. failures, .. passes];
    }
}
