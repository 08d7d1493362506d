namespace Registry.Graph.Cypher.Guarding;

/// <summary>
/// Writes for a server that a node is within the reach of a view. A sub-query for each path walks back from the node, one
/// MATCH a step, since within one MATCH a path may not come back over the relationship that it went by.
/// </summary>
internal sealed class ReachTests
{
    /// <summary>The parameter that holds the key of the node that the paths begin at.</summary>
    public const string Parameter = "·from";

    private readonly List<(IReadOnlyList<ReachStep> Steps, Dictionary<int, int> Ends)> _paths = [];
    private readonly string _label;
    private readonly string _keyProperty;

    public ReachTests(NodeReach reach, GraphSnapshot graph)
    {
        Key = Value.From(reach.Key);
        _label = ViewRules.Quote(reach.Label);
        foreach (var path in reach.Paths)
        {
            var ends = reach.Ends(graph, path).CountBy(graph.GroupOf).ToDictionary();
            if (ends.Count > 0)
            {
                _paths.Add((path, ends));
            }
        }

        var keys = graph.GroupsWith(reach.Label).Select(g => g.KeyProperty).OfType<string>().Distinct().ToList();
        _keyProperty = keys.Count <= 1
            ? ViewRules.Quote(keys.FirstOrDefault(ViewRules.NoName))
            : throw new QueryException(
                "AccessError", "ViewNotOnServer", "nodes of this caller's own label must have one key; ask the embedded engine");
    }

    public Value Key { get; }

    private string Origin => $":{_label} {{{_keyProperty}: $`{Parameter}`}}";

    /// <summary>Gets how many nodes of some groups are within reach, at most.</summary>
    public long Count(IReadOnlyList<int> groups) =>
        _paths.Sum(path => groups.Sum(group => (long)path.Ends.GetValueOrDefault(group)));

    /// <summary>Writes the test of a node; paths that reach none of the groups it may belong to are left out.</summary>
    public string Test(string node, IReadOnlyList<int> groups, Func<string> fresh)
    {
        var tests = PathsInto(groups).Select(steps => steps.Count == 0
            ? $"({node}:{_label} AND {node}.{_keyProperty} = $`{Parameter}`)"
            : $"EXISTS {{ {Back(steps, node, fresh)} }}");
        return $"({string.Join(" OR ", tests.DefaultIfEmpty("false"))})";
    }

    /// <summary>Writes a sub-query that gives each node within reach that passes a label test once.</summary>
    public string Start(string node, string labels, string where, IReadOnlyList<int> groups, Func<string> fresh)
    {
        var parts = PathsInto(groups).Select(steps => $"{Forth(steps, node, labels, fresh)}{where} RETURN DISTINCT {node}").ToList();
        return $"CALL () {{ {string.Join(" UNION ", parts)} }} ";
    }

    private IEnumerable<IReadOnlyList<ReachStep>> PathsInto(IReadOnlyList<int> groups) =>
        _paths.Where(path => groups.Any(path.Ends.ContainsKey)).Select(path => path.Steps);

    private string Back(IReadOnlyList<ReachStep> steps, string node, Func<string> fresh)
    {
        var (text, near) = ("", node);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var far = i == 0 ? Origin : $"`{fresh()}`";
            text += $"{(text.Length > 0 ? " " : "")}MATCH ({near}){Arrow(steps[i], isForth: false)}({far})";
            near = far;
        }

        return text;
    }

    private string Forth(IReadOnlyList<ReachStep> steps, string node, string labels, Func<string> fresh)
    {
        if (steps.Count == 0)
        {
            return $"MATCH ({node}{Origin}) MATCH ({node}{labels})";
        }

        var (text, near) = ("", Origin);
        for (var i = 0; i < steps.Count; i++)
        {
            var far = i == steps.Count - 1 ? node : $"`{fresh()}`";
            var tested = i == steps.Count - 1 ? node + labels : far;
            text += $"{(text.Length > 0 ? " " : "")}MATCH ({near}){Arrow(steps[i], isForth: true)}({tested})";
            near = far;
        }

        return text;
    }

    private static string Arrow(ReachStep step, bool isForth) =>
        step.IsOutgoing == isForth ? $"-[:{ViewRules.Quote(step.Type)}]->" : $"<-[:{ViewRules.Quote(step.Type)}]-";
}
