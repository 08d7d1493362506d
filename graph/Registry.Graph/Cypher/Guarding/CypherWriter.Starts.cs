using Registry.Graph.Cypher.Expressions;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// Where a query begins under a view that is said by its reach. A server would try every node of a label one by one; so the
/// few within reach are found first, and a pattern begins at them. That changes no answer.
/// </content>
internal sealed partial class CypherWriter
{
    private string WriteStarts(MatchClause match, KnownNames names)
    {
        if (rules.Reach is not { } reach || match.Optional)
        {
            return "";
        }

        var keyed = KeyedNames(match);
        var text = "";
        foreach (var nodes in Joined(match.Patterns))
        {
            if (nodes.Exists(n => n.Variable is { } name && (names.Find(name) is not null || keyed.Contains(name))))
            {
                continue;
            }

            // One that stands there twice would be one node of fewer groups than either place says.
            var starts = nodes.Where(n => n.Variable is not null).GroupBy(n => n.Variable!).Where(n => n.Count() == 1)
                .Select(n => (Name: n.Key, Labels: Named(n.Single().Labels)))
                .Select(n => (n.Name, n.Labels, Groups: rules.Catalog.GroupsWhere(n.Labels).ToArray()))
                .Where(n => reach.Count(n.Groups) > 0).ToList();
            if (starts.Count > 0)
            {
                var (name, labels, groups) = starts.MinBy(n => reach.Count(n.Groups));
                var quoted = ViewRules.Quote(name);
                text += reach.Start(quoted, LabelsOfNewNode(labels), WhereOf(ChoicesOf(quoted, labels)), groups, Fresh);
                names.Add(name, new(Kinds.Node, Kinds.None, groups));
            }
        }

        return text;
    }

    /// <summary>Gets the nodes of each part of a clause that no name joins to another part.</summary>
    private static List<List<NodePattern>> Joined(IReadOnlyList<PathPattern> patterns)
    {
        var parts = new List<List<NodePattern>>();
        foreach (var pattern in patterns)
        {
            var names = pattern.Nodes.Select(n => n.Variable).OfType<string>().ToHashSet();
            var same = parts.FindAll(part => part.Exists(n => n.Variable is { } name && names.Contains(name)));
            parts.RemoveAll(same.Contains);
            parts.Add([.. same.SelectMany(part => part), .. pattern.Nodes]);
        }

        return parts;
    }

    /// <summary>Gets the names of nodes that are asked for by a key, which a server finds faster still.</summary>
    private HashSet<string> KeyedNames(MatchClause match)
    {
        var inPatterns = match.Patterns.SelectMany(p => p.Nodes)
            .Where(n => n.Variable is not null && (n.Properties?.Entries.Any(e => rules.IsKey(e.Key)) ?? false)).Select(n => n.Variable!);
        var inWhere = Split(match.Where).OfType<ComparisonExpression>()
            .Where(c => c.Operators is [ComparisonOperator.Equal]).SelectMany(c => c.Operands).OfType<PropertyExpression>()
            .Where(p => p.Target is VariableExpression && rules.IsKey(p.Name)).Select(p => ((VariableExpression)p.Target).Name);
        return [.. inPatterns, .. inWhere];
    }
}
