using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <content>
/// <c>shortestPath</c> and <c>allShortestPaths</c>: where WHERE asks about the path itself, the shortest that meets it is
/// wanted (Neo4j's manual, "Shortest paths"), so it is searched for like a path with a selector.
/// </content>
internal sealed partial class QueryCompiler
{
    private void CheckShortest(PathPattern pattern)
    {
        if (pattern.Shortest != ShortestKind.None
            && (pattern.Relationships is not [{ Quantified: null }] || pattern.Selector is not null))
        {
            throw Error(
                "InvalidRelationshipPattern", "a shortest path must be asked for one relationship between two nodes",
                pattern.Position);
        }

        if (pattern.Shortest != ShortestKind.None && pattern.Relationships[0].Hops is { Min: > 1 })
        {
            throw Error(
                "InvalidRelationshipPattern",
                "a shortest path must begin at 0 or 1 hops: write WHERE length(path) >= 2, or SHORTEST 1 (a)-[:TYPE]-{2,}(b)",
                pattern.Relationships[0].Position);
        }
    }

    /// <summary>Gives the pattern a selector and takes the conditions on its path over, where WHERE has some.</summary>
    /// <param name="pattern">One of the patterns of a MATCH.</param>
    /// <param name="where">The parts of its WHERE; loses those that are taken over.</param>
    /// <param name="made">The names that the MATCH makes.</param>
    /// <param name="conditions">Takes the conditions on the path.</param>
    private static PathPattern SelectedByWhere(
        PathPattern pattern, List<Expression> where, HashSet<string> made, List<Expression> conditions)
    {
        if (pattern.Shortest == ShortestKind.None
            || (pattern.Relationships[0].Variable is { } name && !made.Contains(name)))
        {
            return pattern;
        }

        var onPath = where.FindAll(c => AsksAboutPath(c, pattern, made));
        if (onPath.Count == 0)
        {
            return pattern;
        }

        where.RemoveAll(onPath.Contains);
        conditions.AddRange(onPath);
        var hops = pattern.Relationships[0].Hops ?? new(1, 1);
        return pattern with
        {
            Relationships = [pattern.Relationships[0] with { Hops = hops }],
            Selector = new(1, IsGroups: pattern.Shortest == ShortestKind.All),
        };
    }

    /// <summary>What needs more than the path, its ends and what was known before can only be asked afterwards.</summary>
    private static bool AsksAboutPath(Expression condition, PathPattern pattern, HashSet<string> made)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        FreeNames.AddTo(names, condition);
        var isAsked = names.Remove(pattern.Variable ?? "") | names.Remove(pattern.Relationships[0].Variable ?? "");
        names.ExceptWith(pattern.Nodes.Select(n => n.Variable ?? ""));
        return isAsked && !names.Overlaps(made);
    }

    private static IEnumerable<string> AllNamesOf(PathPattern pattern) =>
        NamesOf(pattern).Select(n => n.Name)
            .Concat(pattern.Relationships.SelectMany(r => r.Quantified is { } part ? AllNamesOf(part.Pattern) : []))
            .Concat(pattern.Variable is { } name ? [name] : []);
}
