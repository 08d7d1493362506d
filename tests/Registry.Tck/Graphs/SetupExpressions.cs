using System.Globalization;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Tck.Graphs;

/// <summary>Evaluates the expressions of set-up queries; functions of plain values are asked of the engine.</summary>
internal sealed class SetupExpressions(DraftGraph graph)
{
    private static readonly QueryEngine Functions = new(new GraphBuilder().Build());

    public static bool Collects(Expression expression) =>
        expression is FunctionExpression { Name: "collect" } || expression.Children.Any(Collects);

    /// <summary>Evaluates for one row; <paramref name="group"/> holds the rows that collect gathers.</summary>
    public Value Evaluate(
        Expression expression, Dictionary<string, Value> row, IReadOnlyList<Dictionary<string, Value>>? group = null)
    {
        Value Inner(Expression e) => Evaluate(e, row, group);
        return expression switch
        {
            LiteralExpression literal => Literal(literal.Value),
            VariableExpression variable => row[variable.Name],
            ListExpression list => Value.From([.. list.Items.Select(Inner)]),
            MapExpression map => Value.From(map.Entries.ToDictionary(e => e.Key, e => Inner(e.Value))),
            PropertyExpression property => Property(Inner(property.Target), property.Name),
            IndexExpression index => Inner(index.Target).AsList[(int)Inner(index.Index).AsInt64],
            UnaryExpression { Operator: UnaryOperator.Not } not => Value.From(!Inner(not.Operand).AsBoolean),
            UnaryExpression { Operator: UnaryOperator.Minus } minus => Negate(Inner(minus.Operand)),
            BinaryExpression binary => Combine(binary.Operator, Inner(binary.Left), Inner(binary.Right)),
            LabelTestExpression test => Value.From(HasLabels(Inner(test.Target), test.Labels)),
            FunctionExpression { Name: "collect" } collect =>
                Value.From([.. group!.Select(r => Evaluate(collect.Arguments[0], r))]),
            FunctionExpression function => Call(function.Name, [.. function.Arguments.Select(Inner)]),
            _ => throw new NotSupportedException($"A set-up query must use only the expressions known here, not {expression.GetType().Name}."),
        };
    }

    private static Value Literal(object? value) => value switch
    {
        null => Value.Null,
        bool truth => Value.From(truth),
        long integer => Value.From(integer),
        double number => Value.From(number),
        _ => Value.From((string)value),
    };

    private static Value Negate(Value value) =>
        value.Kind == ValueKind.Integer ? Value.From(-value.AsInt64) : Value.From(-value.AsDouble);

    private static Value Combine(BinaryOperator op, Value left, Value right) => (op, left.Kind) switch
    {
        (BinaryOperator.Add, ValueKind.String) => Value.From(left.AsText + right.AsText),
        (BinaryOperator.Add, ValueKind.List) => Value.From([.. left.AsList, .. right.AsList]),
        (BinaryOperator.Add, ValueKind.Integer) => Value.From(left.AsInt64 + right.AsInt64),
        (BinaryOperator.Subtract, ValueKind.Integer) => Value.From(left.AsInt64 - right.AsInt64),
        _ => throw new NotSupportedException($"A set-up query must not use {op} with {left.Kind}."),
    };

    private static Value Call(string name, Value[] arguments)
    {
        var names = arguments.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"a{i}")).ToList();
        var parameters = names.Zip(arguments).ToDictionary(p => p.First, p => p.Second);
        var text = $"RETURN {name}({string.Join(", ", names.Select(n => "$" + n))}) AS value";
        return Functions.Run(text, parameters).Rows[0][0];
    }

    private Value Property(Value target, string name)
    {
        var properties = target.Kind == ValueKind.Node
            ? graph.Nodes[target.AsNode].Properties
            : graph.Relationships[target.AsRelationship].Properties;
        return properties.GetValueOrDefault(name, Value.Null);
    }

    private bool HasLabels(Value node, LabelExpression labels)
    {
        var held = graph.Nodes[node.AsNode].Labels;
        return labels.Holds(held.Contains, () => held.Count > 0);
    }
}
