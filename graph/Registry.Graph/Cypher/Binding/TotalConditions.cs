using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// Which conditions cannot fail, whatever row they are put to: only these may be tried on rows that the query itself would
/// never reach.
/// </summary>
internal sealed class TotalConditions(GraphCatalog catalog)
{
    public bool Holds(Expression condition) => condition switch
    {
        LiteralExpression { Value: bool or null } => true,
        PropertyExpression { Target: VariableExpression } property => IsBoolean(property.Name),
        FunctionExpression { Name: var name } call when name.Equals("coalesce", StringComparison.OrdinalIgnoreCase) =>
            call.Arguments.Count > 0 && call.Arguments.All(Holds),
        ComparisonExpression comparison => comparison.Operands.All(IsValue),
        LogicExpression logic => logic.Operands.All(Holds),
        LabelTestExpression { Target: VariableExpression } test => !test.Labels.Dynamics.Any(),
        UnaryExpression { Operator: UnaryOperator.Not } not => Holds(not.Operand),
        UnaryExpression { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull } test => IsValue(test.Operand),
        BinaryExpression { Operator: BinaryOperator.In, Right: ListExpression list } member =>
            IsValue(member.Left) && list.Items.All(IsValue),
        BinaryExpression { Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains } test =>
            IsValue(test.Left) && IsValue(test.Right),
        PatternExpression pattern => Holds(pattern.Pattern),
        SubqueryExpression { Kind: SubqueryKind.Exists, Query.Parts: [{ Clauses: [MatchClause match] }] } => Holds(match),
        _ => false,
    };

    /// <summary>Tells the same of all conditions of a MATCH.</summary>
    public bool Holds(MatchClause match) => match.Patterns.All(Holds) && (match.Where is null || Holds(match.Where));

    private static bool IsValue(Expression expression) => expression
        is LiteralExpression or ParameterExpression or VariableExpression or PropertyExpression { Target: VariableExpression };

    private static bool HasValues(MapExpression? properties) => properties?.Entries.All(e => IsValue(e.Value)) ?? true;

    private static bool IsWritten(LabelExpression? labels) => labels?.Dynamics.Any() != true;

    private bool Holds(PathPattern pattern) =>
        pattern.Shortest == ShortestKind.None
        && pattern.Nodes.All(n => IsWritten(n.Labels) && HasValues(n.Properties) && (n.Where is null || Holds(n.Where)))
        && pattern.Relationships.All(r => IsWritten(r.Types) && HasValues(r.Properties) && (r.Where is null || Holds(r.Where)));

    /// <summary>Tells whether a property is a truth wherever it has a value.</summary>
    private bool IsBoolean(string name) =>
        catalog.Graph.NodeGroups.Select(g => g.Columns).Concat(catalog.Graph.RelationshipGroups.Select(g => g.Columns))
            .All(columns => columns.GetValueOrDefault(name) is null or BooleanColumn);
}
