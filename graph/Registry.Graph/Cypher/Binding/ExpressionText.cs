using System.Globalization;
using System.Text;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Binding;

/// <summary>
/// One way of writing each expression, so that equal expressions can be told by their text; also shown in plans.
/// </summary>
internal static class ExpressionText
{
    /// <summary>
    /// Deeper expressions are told apart by their place, so that the work stays in proportion to the text.
    /// </summary>
    public const int MaxDepth = 60;

    public static string Of(Expression expression) => expression switch
    {
        { Depth: > MaxDepth } => string.Create(CultureInfo.InvariantCulture, $"expression at {expression.Position}"),
        LiteralExpression literal => Literal(literal.Value),
        ParameterExpression parameter => "$" + parameter.Name,
        VariableExpression variable => variable.Name,
        PropertyExpression property => $"{Of(property.Target)}.{property.Name}",
        IndexExpression index => $"{Of(index.Target)}[{Of(index.Index)}]",
        SliceExpression slice => $"{Of(slice.Target)}[{Optional(slice.From)}..{Optional(slice.To)}]",
        UnaryExpression unary => $"{unary.Operator}({Of(unary.Operand)})",
        BinaryExpression binary => $"({Of(binary.Left)} {binary.Operator} {Of(binary.Right)})",
        LogicExpression logic => $"({string.Join(logic.IsAnd ? " AND " : " OR ", logic.Operands.Select(Of))})",
        ComparisonExpression comparison => Comparison(comparison),
        LabelTestExpression test => $"{Of(test.Target)}:{Labels(test.Labels)}",
        TypeTestExpression test => $"{Of(test.Target)} IS :: {test.Types}",
        CountAllExpression => "count(*)",
        FunctionExpression call =>
            $"{call.Name.ToLowerInvariant()}({(call.Distinct ? "DISTINCT " : "")}{List(call.Arguments)})",
        _ => Compound(expression),
    };

    public static string Labels(LabelExpression? labels) => labels switch
    {
        null => "",
        LabelName name => name.Name,
        LabelAny => "%",
        LabelDynamic dynamic => $"${(dynamic.IsAny ? "any" : "")}({Of(dynamic.Value)})",
        LabelNot not => "!" + Labels(not.Operand),
        LabelGroup group => string.Join(group.IsAnd ? "&" : "|", group.Operands.Select(Labels)),
        _ => "",
    };

    /// <summary>
    /// Sub-queries and patterns are told apart by their place: two of them are never held to be equal.
    /// </summary>
    private static string Compound(Expression expression) => expression switch
    {
        ListExpression list => $"[{List(list.Items)}]",
        MapExpression map => $"{{{string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Of(e.Value)}"))}}}",
        MapProjectionExpression projection =>
            $"{Of(projection.Target)} {{{string.Join(", ", projection.Items.Select(Item))}}}",
        CaseExpression choice => Case(choice),
        ListComprehensionExpression c =>
            $"[{c.Variable} IN {Of(c.List)} WHERE {Optional(c.Where)} | {Optional(c.Projection)}]",
        QuantifierExpression q => $"{q.Quantifier}({q.Variable} IN {Of(q.List)} WHERE {Of(q.Where)})",
        ReduceExpression r => $"reduce({r.Accumulator} = {Of(r.Initial)}, {r.Variable} IN {Of(r.List)} | {Of(r.Step)})",
        SubqueryExpression s => string.Create(CultureInfo.InvariantCulture, $"{s.Kind} {{ at {s.Position} }}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"pattern at {expression.Position}"),
    };

    private static string Item(MapProjectionItem item) =>
        item.Value is null ? $".{item.Key ?? "*"}" : $"{item.Key}: {Of(item.Value)}";

    private static string Optional(Expression? expression) => expression is null ? "" : Of(expression);

    private static string List(IReadOnlyList<Expression> items) => string.Join(", ", items.Select(Of));

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "f",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Comparison(ComparisonExpression comparison)
    {
        var text = new StringBuilder("(").Append(Of(comparison.Operands[0]));
        for (var i = 0; i < comparison.Operators.Count; i++)
        {
            text.Append(' ').Append(SignOf(comparison.Operators[i])).Append(' ').Append(Of(comparison.Operands[i + 1]));
        }

        return text.Append(')').ToString();
    }

    public static string SignOf(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Case(CaseExpression choice) =>
        $"CASE {Optional(choice.Subject)} {string.Join(' ', choice.Branches.Select(b => $"WHEN {Of(b.When)} THEN {Of(b.Then)}"))} ELSE {Optional(choice.Otherwise)} END";
}
