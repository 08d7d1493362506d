using Registry.Graph;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Tck.Graphs;

/// <summary>Matches the plain patterns of set-up queries: labels and single hops, tried one by one.</summary>
internal sealed class SetupPatterns(DraftGraph graph)
{
    public IEnumerable<Dictionary<string, Value>> Match(IReadOnlyList<PathPattern> patterns, Dictionary<string, Value> row) =>
        patterns.Aggregate(
            Enumerable.Repeat(row, 1),
            (rows, pattern) => rows.SelectMany(r => Match(pattern, r)).ToList());

    private IEnumerable<Dictionary<string, Value>> Match(PathPattern pattern, Dictionary<string, Value> row)
    {
        if (pattern.Nodes.Any(n => n.Properties is not null) || pattern.Relationships.Any(r => r.Hops is not null))
        {
            throw new NotSupportedException("A set-up query must match by labels and single hops only.");
        }

        return from node in Enumerable.Range(0, graph.Nodes.Count)
               where Fits(pattern.Nodes[0], node, row)
               from matched in Continue(pattern, 0, node, With(row, pattern.Nodes[0].Variable, Value.FromNode(node)))
               select matched;
    }

    private IEnumerable<Dictionary<string, Value>> Continue(
        PathPattern pattern, int hop, int node, Dictionary<string, Value> row)
    {
        if (hop == pattern.Relationships.Count)
        {
            return [row];
        }

        var (relationship, next) = (pattern.Relationships[hop], pattern.Nodes[hop + 1]);
        return from number in Enumerable.Range(0, graph.Relationships.Count)
               from end in Ends(relationship, graph.Relationships[number], node)
               where Fits(next, end, row)
               let bound = With(row, relationship.Variable, Value.FromRelationship(number))
               from matched in Continue(pattern, hop + 1, end, With(bound, next.Variable, Value.FromNode(end)))
               select matched;
    }

    private static IEnumerable<int> Ends(RelationshipPattern pattern, DraftRelationship relationship, int node)
    {
        var names = pattern.Types?.Names.Select(n => n.Name).ToList();
        if (relationship.IsDeleted || names?.Contains(relationship.Type) == false)
        {
            yield break;
        }

        if (pattern.Direction != PatternDirection.Incoming && relationship.Start == node)
        {
            yield return relationship.End;
        }

        if (pattern.Direction != PatternDirection.Outgoing && relationship.End == node)
        {
            yield return relationship.Start;
        }
    }

    private bool Fits(NodePattern pattern, int node, Dictionary<string, Value> row)
    {
        var labels = graph.Nodes[node].Labels;
        var bound = pattern.Variable is not null && row.TryGetValue(pattern.Variable, out var value) ? value.AsNode : node;
        return bound == node && pattern.Labels?.Holds(labels.Contains, () => labels.Count > 0) != false;
    }

    private static Dictionary<string, Value> With(Dictionary<string, Value> row, string? variable, Value value) =>
        variable is null ? row : new(row) { [variable] = value };
}
