using Registry.Graph.Cypher.Syntax;

namespace Registry.Reference.Tests.Reference;

/// <summary>
/// The reference: a query's clauses are carried out one after the other, each over all rows, as openCypher describes
/// them. It shares the syntax tree with the engine (the compatibility kit tests that) and nothing else: no plans, no
/// slots, no columns.
/// </summary>
internal sealed partial class Evaluator(ReferenceGraph graph, IReadOnlyDictionary<string, object?> parameters)
{
    public static (IReadOnlyList<string> Columns, List<Row> Rows) Run(
        string text, ReferenceGraph graph, IReadOnlyDictionary<string, object?>? parameters = null) =>
        new Evaluator(graph, parameters ?? new Dictionary<string, object?>()).Run(Parser.Parse(text), Row.Empty);

    private (IReadOnlyList<string> Columns, List<Row> Rows) Run(Query query, Row row)
    {
        var answers = query.Parts.Select(p => Run(p, row)).ToList();
        var rows = answers.SelectMany(a => a.Rows).ToList();
        var columns = answers[0].Columns;
        return (columns, answers.Count > 1 && !query.UnionAll ? Distinct(rows, columns) : rows);
    }

    private (IReadOnlyList<string> Columns, List<Row> Rows) Run(SingleQuery query, Row row)
    {
        var rows = new List<Row> { row };
        IReadOnlyList<string> columns = [];
        foreach (var clause in query.Clauses)
        {
            switch (clause)
            {
                case MatchClause match:
                    rows = [.. rows.SelectMany(r => Match(match, r))];
                    break;
                case UnwindClause unwind:
                    rows = [.. rows.SelectMany(r => Unwind(unwind, r))];
                    break;
                case CallSubqueryClause call:
                    rows = [.. rows.SelectMany(r => Call(call, r))];
                    break;
                case ProjectionClause projection:
                    (columns, rows) = Project(projection, rows);
                    break;
                default:
                    throw new NotSupportedException(clause.GetType().Name);
            }
        }

        return (columns, rows);
    }

    private List<Row> Match(MatchClause match, Row row)
    {
        var found = Match(match.Patterns, match.Where, row);
        return match.Optional && found.Count == 0
            ? [With(row, NamesOf(match).Where(n => !row.Has(n)).Select(n => (n, (object?)null)))]
            : found;
    }

    private static IEnumerable<string> NamesOf(MatchClause match) => match.Patterns.SelectMany(p =>
        p.Nodes.Select(n => n.Variable).Concat(p.Relationships.Select(r => r.Variable)).Append(p.Variable)
            .Concat(p.Relationships.Where(r => r.Quantified is not null)
                .SelectMany(r => NamesOf(new MatchClause(false, [r.Quantified!.Pattern], null, 0)))))
        .OfType<string>().Distinct();

    private IEnumerable<Row> Unwind(UnwindClause unwind, Row row) => Eval(unwind.List, row) switch
    {
        null => [],
        List<object?> list => list.Select(item => row.With(unwind.Variable, item)),
        var one => [row.With(unwind.Variable, one)],
    };

    private IEnumerable<Row> Call(CallSubqueryClause call, Row row)
    {
        var inner = call.Imports is { } names ? row.Only(names) : row;
        var (columns, rows) = Run(call.Body, inner);
        return rows.Select(r => r.Only(columns).Over(row));
    }

    private (IReadOnlyList<string> Columns, List<Row> Rows) Project(ProjectionClause clause, List<Row> rows)
    {
        var body = clause.Body;
        var columns = (body.IncludesAll ? rows.SelectMany(r => r.Values.Keys).Distinct() : [])
            .Concat(body.Items.Select(i => i.Name)).ToList();
        var groups = body.Items.Any(i => HasAggregate(i.Expression))
            ? Grouped(body.Items, rows)
            : rows.Select(r => (Row: r, Group: (IReadOnlyList<Row>?)null));
        var made = groups.Select(g => (g.Row, g.Group, Made: Made(body, g.Row, g.Group))).ToList();
        if (body.Distinct)
        {
            made = [.. made.DistinctBy(m => KeyOf(m.Made, columns))];
        }

        var sorted = made.Order(Comparer<(Row Row, IReadOnlyList<Row>? Group, Row Made)>.Create((a, b) =>
            body.OrderBy.Select(o => (o.Descending ? -1 : 1) * Comparing.Sort(
                Eval(o.Expression, a.Made.Over(a.Row), a.Group), Eval(o.Expression, b.Made.Over(b.Row), b.Group)))
            .FirstOrDefault(order => order != 0)));
        var part = (body.OrderBy.Count > 0 ? sorted : made.AsEnumerable())
            .Skip(Number(body.Skip) ?? 0).Take(Number(body.Limit) ?? int.MaxValue)
            .Where(m => clause.Where is null || Truth(Eval(clause.Where, m.Made)) == true);
        return (columns, part.Select(m => m.Made).ToList());
    }

    private Row Made(ProjectionBody body, Row row, IReadOnlyList<Row>? group) =>
        With(body.IncludesAll ? row : Row.Empty,
            body.Items.Select(i => (i.Name, Eval(i.Expression, row, group))));

    /// <summary>One group for each value of what does not aggregate; one group of nothing where nothing groups.</summary>
    private List<(Row Row, IReadOnlyList<Row>? Group)> Grouped(IReadOnlyList<ProjectionItem> items, List<Row> rows)
    {
        var keys = items.Where(i => !HasAggregate(i.Expression)).ToList();
        if (keys.Count == 0)
        {
            return [(rows.FirstOrDefault(Row.Empty), rows)];
        }

        return [.. rows.GroupBy(r => string.Join(" ; ", keys.Select(k => Comparing.Text(Eval(k.Expression, r)))))
            .Select(g => (g.First(), (IReadOnlyList<Row>?)g.ToList()))];
    }

    private static bool HasAggregate(Expression expression) => expression is CountAllExpression
        || (expression is FunctionExpression call && Aggregates.Knows(call.Name))
        || (expression is not PatternComprehensionExpression && expression.Children.Any(HasAggregate));

    private int? Number(Expression? expression) =>
        expression is null ? null : (int)(long)Eval(expression, Row.Empty)!;

    private static List<Row> Distinct(List<Row> rows, IReadOnlyList<string> columns) =>
        [.. rows.DistinctBy(r => KeyOf(r, columns))];

    private static string KeyOf(Row row, IReadOnlyList<string> columns) =>
        string.Join(" ; ", columns.Select(c => Comparing.Text(row[c])));
}
