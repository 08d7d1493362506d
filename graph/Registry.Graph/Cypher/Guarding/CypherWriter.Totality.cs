using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>Which conditions cannot fail, whatever node they are tried on.</content>
internal sealed partial class CypherWriter
{
    private static bool IsValue(Expression expression) => expression
        is LiteralExpression or ParameterExpression or VariableExpression or PropertyExpression { Target: VariableExpression };

    private bool IsTotal(Expression condition) => condition switch
    {
        LiteralExpression { Value: bool or null } => true,
        ComparisonExpression comparison => comparison.Operands.All(IsValue),
        LogicExpression logic => logic.Operands.All(IsTotal),
        UnaryExpression { Operator: UnaryOperator.Not } not => IsTotal(not.Operand),
        UnaryExpression { Operator: UnaryOperator.IsNull or UnaryOperator.IsNotNull } test => IsValue(test.Operand),
        BinaryExpression { Operator: BinaryOperator.In } member => IsValue(member.Left) && IsList(member.Right),
        BinaryExpression { Operator: BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains } test =>
            IsValue(test.Left) && IsValue(test.Right),
        PatternExpression pattern => IsTotal(pattern.Pattern),
        SubqueryExpression { Kind: SubqueryKind.Exists, Query.Parts: [var part] } => part.Clauses.All(
            c => c is MatchClause match && match.Patterns.All(IsTotal) && (match.Where is null || IsTotal(match.Where))),
        _ => false,
    };

    private bool IsList(Expression list) => list switch
    {
        ListExpression items => items.Items.All(IsValue),
        ParameterExpression parameter => parameters[parameter.Name].Kind == ValueKind.List,
        _ => false,
    };

    private bool IsTotal(PathPattern pattern) =>
        pattern.Shortest == ShortestKind.None
        && pattern.Nodes.All(n => HasValues(n.Properties) && (n.Where is null || IsTotal(n.Where)))
        && pattern.Relationships.All(r => HasValues(r.Properties) && (r.Where is null || IsTotal(r.Where)));

    private static bool HasValues(MapExpression? properties) => properties?.Entries.All(e => IsValue(e.Value)) ?? true;
}
