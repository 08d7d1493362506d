using System.Globalization;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <summary>
/// Writes the tree of a query as text for a server, with the restrictions of a view made explicit. It writes names in
/// quotes and string literals as parameters, so that nothing of the caller's text can be read as anything else there.
/// </summary>
/// <param name="rules">What the view means.</param>
/// <param name="parameters">Takes the string literals.</param>
internal sealed partial class CypherWriter(ViewRules rules, Dictionary<string, Value> parameters)
{
    /// <summary>Starts every name that we make and none of a caller's.</summary>
    public const char Ours = '·';

    private const int MaxLength = 200_000;

    private readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    private int _fresh;
    private int? _rows;
    private bool _isSingle;

    /// <summary>Writes a query.</summary>
    /// <param name="query">The query as read; our binder must have accepted it.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="maxRows">The row cap: the server makes no more rows than are shown, and one that tells of more.</param>
    public string Write(Query query, IReadOnlyList<string> columns, int? maxRows)
    {
        if (rules.Reach is { } reach)
        {
            parameters[ReachTests.Parameter] = reach.Key;
        }

        var mode = query.Mode switch
        {
            QueryMode.Explain => "EXPLAIN ",
            QueryMode.Profile => "PROFILE ",
            _ => "",
        };
        return mode + WriteWhole(query, columns, maxRows);
    }

    private string WriteWhole(Query query, IReadOnlyList<string> columns, int? maxRows)
    {
        _rows = maxRows is { } most and < int.MaxValue ? most + 1 : null;
        _isSingle = query.Parts.Count == 1;
        if (_isSingle || _rows is null)
        {
            return Write(query, new KnownNames(), out _, isTop: true);
        }

        var text = Write(query, new KnownNames(), out _);
        var names = columns.Select(c => _aliases.TryGetValue(c, out var alias) ? $"`{alias}`" : ViewRules.Quote(c)).Distinct();
        return string.Create(
            CultureInfo.InvariantCulture, $"CALL () {{ {text} }} RETURN {string.Join(", ", names)} LIMIT {_rows}");
    }

    private string LimitOf(Expression? limit, KnownNames names, bool isCapped)
    {
        if (limit is null)
        {
            return isCapped ? string.Create(CultureInfo.InvariantCulture, $" LIMIT {_rows}") : "";
        }

        var written = Write(limit, names);
        return " LIMIT " + (isCapped
            ? string.Create(CultureInfo.InvariantCulture, $"CASE WHEN {written} > {_rows} THEN {_rows} ELSE {written} END")
            : written);
    }

    private string Fresh() => string.Create(CultureInfo.InvariantCulture, $"{Ours}{_fresh++}");

    private string Text(string text)
    {
        var name = Fresh();
        parameters[name] = Value.From(text);
        return $"$`{name}`";
    }

    /// <summary>Guards that repeat their operand must not let a small text grow without bound.</summary>
    private string Bounded(string text) => text.Length <= MaxLength || _showsPlaces
        ? text
        : throw ViewRules.Refused("the query is too long for the server", -1);

    private string Write(Query query, KnownNames outer, out KnownNames columns, bool isTop = false)
    {
        var parts = new List<string>();
        columns = outer;
        foreach (var part in query.Parts)
        {
            var names = outer;
            parts.Add(string.Join(' ', part.Clauses.Select(
                c => Placed(Write(c, ref names, isTop, isAlone: part.Clauses.Count == 1), c.Position))));
            columns = names;
        }

        return Bounded(string.Join(query.UnionAll ? " UNION ALL " : " UNION ", parts));
    }

    private string Write(Clause clause, ref KnownNames names, bool isTop, bool isAlone)
    {
        switch (clause)
        {
            case MatchClause match:
                names = names.Inner();
                return WriteStarts(match, names) + (match.Optional ? "OPTIONAL MATCH " : "MATCH ")
                    + WriteMatch(match.Patterns, match.Where, names);
            case UnwindClause unwind:
                var list = Write(unwind.List, names);
                var elements = KnownOf(unwind.List, names).Element;
                names = names.Inner();
                names.Add(unwind.Variable, elements);
                return $"UNWIND {list} AS {ViewRules.Quote(unwind.Variable)}";
            case ProjectionClause projection:
                return WriteProjection(projection, ref names, isTop);
            case CallSubqueryClause call:
                return WriteCall(call, ref names);
            case CallProcedureClause call:
                return WriteProcedure(call, ref names, isAlone, isTop);
            case FinishClause:
                return "FINISH";
            default:
                throw ViewRules.Refused("this clause must not be sent to a server", clause.Position);
        }
    }

    private string WriteCall(CallSubqueryClause call, ref KnownNames names)
    {
        var outer = names;
        var (body, imports) = call.Imports is null
            ? Binding.QueryCompiler.WithoutImports(call.Body)
            : (call.Body, call.ImportsAll ? null : call.Imports);
        var imported = (imports ?? [.. outer.Own]).Distinct(StringComparer.Ordinal).ToList();
        var inner = new KnownNames();
        foreach (var name in imported)
        {
            inner.Add(name, outer.Find(name) ?? Known.Anything);
        }

        var text = Write(body, inner.Below(), out var columns);
        names = names.Inner();
        foreach (var column in columns.Own)
        {
            names.Add(column, columns.Find(column)!.Value);
        }

        return (call.IsOptional ? "OPTIONAL " : "") + $"CALL ({string.Join(", ", imported.Select(ViewRules.Quote))}) {{ {text} }}";
    }

    private string WriteProjection(ProjectionClause clause, ref KnownNames names, bool isTop)
    {
        var (body, before) = (clause.Body, names);
        var after = names.Afresh();
        var (items, aliases) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var shown = isTop && _isSingle ? Shown(clause) : [];

        // Rows that are grouped are sorted by what was projected, which a server knows by its text: ours is never twice the same.
        var isGrouped = body.Distinct || body.Items.Any(i => Aggregations.Contains(i.Expression));
        foreach (var item in Items(clause, names))
        {
            var alias = Alias(item, clause.IsReturn);
            after.Add(item.Name, KnownOf(item.Expression, before));
            items.Add($"{(shown.Contains(item) ? WriteShown(item.Expression, before) : Write(item.Expression, before))} AS {alias}");
            if (isGrouped && body.OrderBy.Count > 0)
            {
                aliases.TryAdd(ExpressionText.Of(item.Expression), alias);
            }
        }

        if (items.Count == 0)
        {
            // WITH * where nothing has a name: the rows alone go on.
            items.Add($"true AS `{Fresh()}`");
        }

        var both = before.Inner();
        foreach (var name in after.Own)
        {
            both.Add(name, after.Find(name)!.Value);
        }

        names = after;
        var order = body.OrderBy.Select(o =>
            (aliases.GetValueOrDefault(ExpressionText.Of(o.Expression)) ?? Write(o.Expression, both)) + (o.Descending ? " DESC" : ""));
        return (clause.IsReturn ? "RETURN " : "WITH ") + (body.Distinct ? "DISTINCT " : "") + string.Join(", ", items)
            + (body.OrderBy.Count > 0 ? " ORDER BY " + string.Join(", ", order) : "")
            + (body.Skip is null ? "" : " SKIP " + Write(body.Skip, both))
            + LimitOf(body.Limit, both, isTop && clause.IsReturn && _rows is not null)
            + (clause.Where is null ? "" : " WHERE " + Write(clause.Where, both));
    }

    /// <summary>A star means the caller's names, so that those which we made do not come along.</summary>
    private static IEnumerable<ProjectionItem> Items(ProjectionClause clause, KnownNames names) =>
        (clause.Body.IncludesAll ? names.Own.Where(n => n[0] != Ours) : [])
        .Select(n => new ProjectionItem(new VariableExpression(n, clause.Position), n, true))
        .Concat(clause.Body.Items);

    /// <summary>The text of an unnamed expression is no name for a server; the columns get theirs back by their place.</summary>
    private string Alias(ProjectionItem item, bool isReturn)
    {
        if (!isReturn || item.IsNamed || item.Expression is VariableExpression)
        {
            return ViewRules.Quote(item.Name);
        }

        if (!_aliases.TryGetValue(item.Name, out var alias))
        {
            _aliases[item.Name] = alias = Fresh();
        }

        return $"`{alias}`";
    }
}
