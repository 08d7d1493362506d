using Registry.Graph.Cypher.Syntax;

namespace Registry.Reference.Tests.Reference;

/// <content>Patterns: every node and every relationship is tried; conditions are tested at the very end.</content>
internal sealed partial class Evaluator
{
    /// <summary>What has been walked of one path so far.</summary>
    private sealed record Walk(Row Row, NodeThing[] Nodes, RelationshipThing[] Path, RelationshipThing[] Used);

    private List<Row> Match(IReadOnlyList<PathPattern> patterns, Expression? where, Row row)
    {
        var walks = new List<Walk> { new(row, [], [], []) };
        foreach (var pattern in patterns)
        {
            walks = [.. walks.SelectMany(w => Path(pattern, w))];
        }

        var conditions = patterns.SelectMany(p => p.Nodes.Select(n => n.Where)
            .Concat(p.Relationships.Where(r => r.Quantified is null).Select(r => r.Where))).Append(where);
        return [.. walks.Select(w => w.Row)
            .Where(r => conditions.All(c => c is null || Truth(Eval(c, r)) == true))];
    }

    private IEnumerable<Walk> Path(PathPattern pattern, Walk before)
    {
        var walks = graph.Nodes.SelectMany(n => Node(pattern.Nodes[0], n, before.Row)
            .Select(row => before with { Row = row, Nodes = [n], Path = [] }));
        for (var i = 0; i < pattern.Relationships.Count; i++)
        {
            var (relationship, end) = (pattern.Relationships[i], pattern.Nodes[i + 1]);
            walks = walks.SelectMany(w => Part(relationship, w))
                .SelectMany(w => Node(end, w.Nodes[^1], w.Row).Select(row => w with { Row = row }));
        }

        var found = Shortest(pattern.Shortest, [.. walks]);
        return pattern.Variable is { } name
            ? found.Select(w => w with { Row = w.Row.With(name, new PathThing(w.Nodes, w.Path)) })
            : found;
    }

    private static List<Walk> Shortest(ShortestKind kind, List<Walk> walks) => kind == ShortestKind.None
        ? walks
        : [.. walks.Where(w => w.Path.Length > 0).GroupBy(w => (w.Nodes[0].Id, w.Nodes[^1].Id))
            .SelectMany(g =>
            {
                var least = g.Where(w => w.Path.Length == g.Min(x => x.Path.Length));
                return kind == ShortestKind.One ? least.Take(1) : least;
            })];

    private IEnumerable<Row> Node(NodePattern pattern, NodeThing node, Row row)
    {
        var fits = HasLabels(node, pattern.Labels) && HasProperties(node, pattern.Properties, row)
            && (pattern.Variable is null || !row.Has(pattern.Variable)
                || Comparing.Equal(row[pattern.Variable], node) == true);
        return !fits ? [] : [pattern.Variable is { } name ? row.With(name, node) : row];
    }

    private static bool HasLabels(NodeThing node, LabelExpression? labels) =>
        labels is null || HasLabels((object)node, labels) is true;

    private bool HasProperties(object thing, MapExpression? wanted, Row row) => wanted is null
        || wanted.Entries.All(e => Comparing.Equal(Property(thing, e.Key), Eval(e.Value, row)) == true);

    private IEnumerable<Walk> Part(RelationshipPattern pattern, Walk walk)
    {
        if (pattern.Quantified is { } quantified)
        {
            return Repeat(quantified, pattern.Hops!.Min ?? 1, pattern.Hops.Max ?? int.MaxValue, walk);
        }

        if (pattern.Hops is { } hops)
        {
            return Hops(pattern, hops.Min ?? 1, hops.Max ?? int.MaxValue, [], walk);
        }

        return Steps(pattern, walk)
            .Where(w => pattern.Variable is null || !w.Row.Has(pattern.Variable)
                || Comparing.Equal(w.Row[pattern.Variable], w.Path[^1]) == true)
            .Select(w => pattern.Variable is { } name ? w with { Row = w.Row.With(name, w.Path[^1]) } : w);
    }

    private IEnumerable<Walk> Hops(RelationshipPattern pattern, int min, int max, List<object?> taken, Walk walk)
    {
        if (taken.Count >= min)
        {
            yield return pattern.Variable is { } name ? walk with { Row = walk.Row.With(name, taken) } : walk;
        }

        if (taken.Count < max)
        {
            foreach (var longer in Steps(pattern, walk)
                .SelectMany(w => Hops(pattern, min, max, [.. taken, w.Path[^1]], w)))
            {
                yield return longer;
            }
        }
    }

    /// <summary>All walks that are longer by one relationship which was not used in this MATCH.</summary>
    private IEnumerable<Walk> Steps(RelationshipPattern pattern, Walk walk)
    {
        var at = walk.Nodes[^1].Id;
        foreach (var r in graph.Touching[at].Where(r => !walk.Used.Contains(r)
            && (pattern.Types?.Holds(n => n == r.Type, () => true) ?? true)
            && HasProperties(r, pattern.Properties, walk.Row)))
        {
            var forward = r.From == at && pattern.Direction != PatternDirection.Incoming;
            var backward = r.To == at && pattern.Direction != PatternDirection.Outgoing;
            var ends = new[] { (forward, r.To), (backward, r.From) }.Where(e => e.Item1).Select(e => e.Item2);
            foreach (var end in ends.Distinct())
            {
                yield return walk with
                {
                    Nodes = [.. walk.Nodes, graph.Nodes[end]],
                    Path = [.. walk.Path, r],
                    Used = [.. walk.Used, r],
                };
            }
        }
    }

    /// <summary>Repeats a pattern: names within are new each time, and lists outside.</summary>
    private IEnumerable<Walk> Repeat(QuantifiedPath part, int min, int max, Walk walk)
    {
        var things = part.Pattern.Nodes.Select(n => (n.Variable, n.Where))
            .Concat(part.Pattern.Relationships.Select(r => (r.Variable, r.Where))).ToList();
        var names = things.Select(n => n.Variable).OfType<string>().Distinct().ToList();
        var conditions = things.Select(n => n.Where).Append(part.Where).OfType<Expression>().ToList();
        return Repetitions(0, walk with { Row = With(walk.Row, names.Select(n => (n, (object?)new List<object?>()))) });

        IEnumerable<Walk> Repetitions(int count, Walk at)
        {
            if (count >= min)
            {
                yield return at;
            }

            if (count == max)
            {
                yield break;
            }

            var walks = Node(part.Pattern.Nodes[0], at.Nodes[^1], walk.Row).Select(row => at with { Row = row });
            for (var i = 0; i < part.Pattern.Relationships.Count; i++)
            {
                var (relationship, end) = (part.Pattern.Relationships[i], part.Pattern.Nodes[i + 1]);
                walks = walks.SelectMany(w => Part(relationship, w))
                    .SelectMany(w => Node(end, w.Nodes[^1], w.Row).Select(row => w with { Row = row }));
            }

            foreach (var once in walks.Where(w => conditions.TrueForAll(c => Truth(Eval(c, w.Row)) == true)))
            {
                var lists = names.Select(n => (n, (object?)new List<object?>(
                    [.. (List<object?>)at.Row[n]!, once.Row[n]])));
                foreach (var longer in Repetitions(count + 1, once with { Row = With(walk.Row, lists) }))
                {
                    yield return longer;
                }
            }
        }
    }

    private static Row With(Row row, IEnumerable<(string Name, object? Value)> values) =>
        values.Aggregate(row, (r, v) => r.With(v.Name, v.Value));
}
