using System.Text.RegularExpressions;
using Registry.Graph;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Tck.Graphs;

/// <summary>
/// Executes the set-up queries of the kit: CREATE, and the little UNWIND, MATCH, WITH and DELETE that they use. The text is
/// read by the parser of the product, which reads no more of updating clauses than CREATE.
/// </summary>
internal sealed partial class SetupQuery(DraftGraph graph)
{
    private readonly SetupExpressions _expressions = new(graph);
    private readonly SetupPatterns _patterns = new(graph);

    public void Execute(string text)
    {
        List<Dictionary<string, Value>> rows = [[]];
        foreach (var part in DeleteLine().Split(text))
        {
            if (part.StartsWith("DELETE ", StringComparison.Ordinal))
            {
                Delete(rows, part["DELETE ".Length..].Trim());
                continue;
            }

            foreach (var clause in Parser.Parse(part).Parts.Single().Clauses)
            {
                rows = Execute(clause, rows);
            }
        }
    }

    private List<Dictionary<string, Value>> Execute(Clause clause, List<Dictionary<string, Value>> rows)
    {
        switch (clause)
        {
            case UpdatingClause { Name: "CREATE" } create:
                rows.ForEach(row => Create(create.Patterns, row));
                return rows;
            case MatchClause { Optional: false } match:
                var matched = rows.SelectMany(row => _patterns.Match(match.Patterns, row));
                return [.. matched.Where(r => match.Where is null || _expressions.Evaluate(match.Where, r).AsBoolean)];
            case UnwindClause unwind:
                return [.. rows.SelectMany(row => _expressions.Evaluate(unwind.List, row).AsList
                    .Select(value => new Dictionary<string, Value>(row) { [unwind.Variable] = value }))];
            case ProjectionClause { IsReturn: false } with:
                return With(with.Body, rows);
            default:
                throw new NotSupportedException($"A set-up query must use only the clauses known here, not {clause.GetType().Name}.");
        }
    }

    private void Create(IReadOnlyList<PathPattern> patterns, Dictionary<string, Value> row)
    {
        foreach (var pattern in patterns)
        {
            var nodes = pattern.Nodes.Select(n => CreateNode(n, row)).ToList();
            foreach (var (index, relationship) in pattern.Relationships.Index())
            {
                var (left, right) = (nodes[index], nodes[index + 1]);
                var (start, end) = relationship.Direction == PatternDirection.Incoming ? (right, left) : (left, right);
                graph.Relationships.Add(new(
                    relationship.Types!.Names.Single().Name, start, end, Properties(relationship.Properties, row)));
                Bind(row, relationship.Variable, Value.FromRelationship(graph.Relationships.Count - 1));
            }
        }
    }

    private int CreateNode(NodePattern pattern, Dictionary<string, Value> row)
    {
        if (pattern.Variable is not null && row.TryGetValue(pattern.Variable, out var bound))
        {
            return bound.AsNode;
        }

        graph.Nodes.Add(new([.. pattern.Labels?.Names.Select(n => n.Name) ?? []], Properties(pattern.Properties, row)));
        Bind(row, pattern.Variable, Value.FromNode(graph.Nodes.Count - 1));
        return graph.Nodes.Count - 1;
    }

    private Dictionary<string, Value> Properties(MapExpression? map, Dictionary<string, Value> row) => map is null
        ? []
        : _expressions.Evaluate(map, row).AsMap.Where(e => !e.Value.IsNull).ToDictionary();

    private static void Bind(Dictionary<string, Value> row, string? variable, Value value)
    {
        if (variable is not null)
        {
            row[variable] = value;
        }
    }

    /// <summary>Groups by the items without collect, as WITH does.</summary>
    private List<Dictionary<string, Value>> With(ProjectionBody body, List<Dictionary<string, Value>> rows)
    {
        Dictionary<string, Value> Project(Dictionary<string, Value> row, IEnumerable<ProjectionItem> items) => items
            .Aggregate(body.IncludesAll ? new(row) : [], (Dictionary<string, Value> projected, ProjectionItem item) =>
            {
                projected[item.Name] = _expressions.Evaluate(item.Expression, row);
                return projected;
            });

        var collecting = body.Items.Where(i => SetupExpressions.Collects(i.Expression)).ToList();
        var keys = body.Items.Except(collecting).ToList();
        if (collecting.Count == 0)
        {
            return [.. rows.Select(row => Project(row, keys))];
        }

        var groups = rows.GroupBy(row => Value.From([.. keys.Select(k => _expressions.Evaluate(k.Expression, row))]));
        return [.. groups.Select(group =>
        {
            var projected = Project(group.First(), keys);
            collecting.ForEach(i => projected[i.Name] = _expressions.Evaluate(i.Expression, group.First(), [.. group]));
            return projected;
        })];
    }

    private void Delete(List<Dictionary<string, Value>> rows, string variable) =>
        rows.ForEach(row => graph.Relationships[row[variable].AsRelationship].IsDeleted = true);

    [GeneratedRegex(@"^[ \t]*(DELETE [^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex DeleteLine();
}
