using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>
/// All properties of a node or relationship. A server knows no map without the hidden ones, and has an order of its own; so
/// where the map is only shown, the node itself is asked for, and whoever reads the answer puts the visible properties there.
/// </content>
internal sealed partial class CypherWriter
{
    /// <summary>Gets the node of <c>properties(n)</c>, since <c>properties(n).x</c> is <c>n.x</c>; else the expression.</summary>
    private static Expression Owner(Expression expression) =>
        expression is FunctionExpression { Arguments: [var owner] } call && IsProperties(call) ? owner : expression;

    private static bool IsProperties(FunctionExpression call) => call.Name.Equals("properties", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Gets the columns of the last RETURN whose values nothing looks into: no group, no order and no comparison is made of
    /// them.
    /// </summary>
    private static List<ProjectionItem> Shown(ProjectionClause clause)
    {
        var body = clause.Body;
        if (!clause.IsReturn || body.Distinct)
        {
            return [];
        }

        var sorted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var order in body.OrderBy)
        {
            FreeNames.AddTo(sorted, order.Expression);
        }

        var groups = body.Items.Any(item => Aggregations.Contains(item.Expression));
        return [.. body.Items.Where(item => !sorted.Contains(item.Name) && (!groups || Aggregations.Contains(item.Expression)))];
    }

    private string WriteShown(Expression expression, KnownNames names) => expression switch
    {
        FunctionExpression call when IsProperties(call) && KnownOf(call.Arguments[0], names) is var known
            && (IsEntity(known.Kinds) || !ShowsWhole(known)) =>
            $"{{`{GuardedQuery.Properties}`: {Write(call.Arguments[0], names)}}}",
        FunctionExpression { Distinct: false, Arguments: [var argument] } call
            when call.Name.Equals("collect", StringComparison.OrdinalIgnoreCase) => $"collect({WriteShown(argument, names)})",
        MapProjectionExpression { Target: VariableExpression target } projection
            when projection.Items[0].Key is null && KnownOf(target, names) is var known
            && (IsEntity(known.Kinds) || !ShowsWhole(known)) => WriteShown(projection, target, names),
        ListExpression list => $"[{string.Join(", ", list.Items.Select(i => WriteShown(i, names)))}]",
        MapExpression map =>
            $"{{{string.Join(", ", map.Entries.Select(e => $"{ViewRules.Quote(e.Key)}: {WriteShown(e.Value, names)}"))}}}",
        _ => Write(expression, names),
    };

    private string WriteShown(MapProjectionExpression projection, VariableExpression target, KnownNames names)
    {
        var items = projection.Items.Where(i => i.Key is not null).Select(i =>
            $"{ViewRules.Quote(i.Key!)}: {(i.Value is null ? Access(target, i.Key!, names) : Write(i.Value, names))}");
        return $"{{{string.Join(", ", items.Prepend($"`{GuardedQuery.Properties}`: {ViewRules.Quote(target.Name)}"))}}}";
    }
}
