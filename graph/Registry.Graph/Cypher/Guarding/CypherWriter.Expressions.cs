using System.Globalization;
using System.Runtime.CompilerServices;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <content>Expressions that no view touches, but for what stands in them.</content>
internal sealed partial class CypherWriter
{
    private ViewRules Rules => rules;

    private string Write(Expression expression, KnownNames names)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return Placed(Bounded(expression switch
        {
            LiteralExpression literal => Literal(literal.Value),
            ParameterExpression parameter => "$" + ViewRules.Quote(parameter.Name),
            VariableExpression variable => ViewRules.Quote(variable.Name),
            PropertyExpression property => Access(property.Target, property.Name, names),
            IndexExpression index => WriteIndex(index, names),
            LabelTestExpression test => WriteLabelTest(test, names),
            FunctionExpression call => WriteCall(call, names),
            CountAllExpression => "count(*)",
            MapProjectionExpression projection => WriteMapProjection(projection, names),
            PatternExpression { Pattern.Shortest: ShortestKind.None } pattern => WritePatternPredicate(pattern, names),
            PatternExpression shortest => WriteShortestPath(shortest, names),
            PatternComprehensionExpression comprehension => WritePatternComprehension(comprehension, names),
            SubqueryExpression subquery => WriteSubquery(subquery, names),
            IteratingExpression iterating => WriteIterating(iterating, names),
            _ => WriteOperation(expression, names),
        }), expression.Position);
    }

    private string WriteOperation(Expression expression, KnownNames names) => expression switch
    {
        SliceExpression slice =>
            $"{Write(slice.Target, names)}[{Optional(slice.From, names)}..{Optional(slice.To, names)}]",
        UnaryExpression unary => WriteUnary(unary.Operator, Write(unary.Operand, names)),
        BinaryExpression binary =>
            $"({Write(binary.Left, names)} {SignOf(binary.Operator)} {Write(binary.Right, names)})",
        LogicExpression logic =>
            $"({string.Join(logic.IsAnd ? " AND " : " OR ", logic.Operands.Select(o => Write(o, names)))})",
        ComparisonExpression comparison => WriteComparison(comparison, names),
        ListExpression list => $"[{string.Join(", ", list.Items.Select(i => Write(i, names)))}]",
        MapExpression map =>
            $"{{{string.Join(", ", map.Entries.Select(e => $"{ViewRules.Quote(e.Key)}: {Write(e.Value, names)}"))}}}",
        CaseExpression choice => WriteCase(choice, names),
        TypeTestExpression test => $"({Write(test.Target, names)} IS :: {test.Types})",
        _ => throw ViewRules.Refused("this expression must not be sent to a server", expression.Position),
    };

    private string Optional(Expression? expression, KnownNames names) =>
        expression is null ? "" : Write(expression, names);

    private string Literal(object? value) => value switch
    {
        null => "null",
        bool truth => truth ? "true" : "false",
        string text => Text(text),
        long integer => string.Create(CultureInfo.InvariantCulture, $"({integer})"),
        double number => WriteFloat(number),
        _ => throw ViewRules.Refused("this literal must not be sent to a server", -1),
    };

    private static string WriteFloat(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny('.', 'E') < 0 ? $"({text}.0)" : $"({text})";
    }

    private static string WriteUnary(UnaryOperator op, string operand) => op switch
    {
        UnaryOperator.Not => $"(NOT {operand})",
        UnaryOperator.Minus => $"(-{operand})",
        UnaryOperator.Plus => $"(+{operand})",
        UnaryOperator.IsNull => $"({operand} IS NULL)",
        _ => $"({operand} IS NOT NULL)",
    };

    private static string SignOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Power => "^",
        BinaryOperator.Concatenate => "||",
        BinaryOperator.In => "IN",
        BinaryOperator.StartsWith => "STARTS WITH",
        BinaryOperator.EndsWith => "ENDS WITH",
        BinaryOperator.Contains => "CONTAINS",
        BinaryOperator.Matches => "=~",
        _ => "XOR",
    };

    private string WriteComparison(ComparisonExpression comparison, KnownNames names)
    {
        if (comparison.Operators is [ComparisonOperator.Equal or ComparisonOperator.NotEqual]
            && comparison.Operands.All(o => NumberedEntity(o, names) is not null))
        {
            // Numbers of the server must not come out, but two are the same where the nodes are.
            comparison = new([.. comparison.Operands.Select(o => NumberedEntity(o, names)!)], comparison.Operators, comparison.Position);
        }

        var text = "(" + Write(comparison.Operands[0], names);
        for (var i = 0; i < comparison.Operators.Count; i++)
        {
            text += $" {ExpressionText.SignOf(comparison.Operators[i])} {Write(comparison.Operands[i + 1], names)}";
        }

        return text + ")";
    }

    private static Expression? NumberedEntity(Expression expression, KnownNames names) =>
        expression is FunctionExpression { Arguments: [var entity] } call
        && (call.Name.Equals("id", StringComparison.OrdinalIgnoreCase) || call.Name.Equals("elementId", StringComparison.OrdinalIgnoreCase))
        && IsEntity(KnownOf(entity, names).Kinds)
            ? entity
            : null;

    private string WriteCase(CaseExpression choice, KnownNames names)
    {
        if (choice.SubjectName is not { } name)
        {
            return WriteBranches(choice, choice.Subject, names);
        }

        // The tests ask about the subject by its name, which a list of one gives it.
        var inner = names.Inner();
        inner.Add(name, KnownOf(choice.Subject!, names));
        return $"head([{ViewRules.Quote(name)} IN [{Write(choice.Subject!, names)}] | {WriteBranches(choice, null, inner)}])";
    }

    private string WriteBranches(CaseExpression choice, Expression? subject, KnownNames names) =>
        $"CASE {Optional(subject, names)}"
        + string.Concat(choice.Branches.Select(b => $" WHEN {Write(b.When, names)} THEN {Write(b.Then, names)}"))
        + (choice.Otherwise is null ? "" : $" ELSE {Write(choice.Otherwise, names)}") + " END";

    private string WriteSubquery(SubqueryExpression subquery, KnownNames names)
    {
        var kind = subquery.Kind switch
        {
            SubqueryKind.Exists => "EXISTS",
            SubqueryKind.Count => "COUNT",
            _ => "COLLECT",
        };
        return $"{kind} {{ {Write(subquery.Query, names.Below(), out _)} }}";
    }

    private string WriteIterating(IteratingExpression iterating, KnownNames names)
    {
        var list = Write(iterating.List, names);
        var inner = names.Inner();
        inner.Add(iterating.Variable, KnownOf(iterating.List, names).Element);
        var head = $"{ViewRules.Quote(iterating.Variable)} IN {list}";
        switch (iterating)
        {
            case ListComprehensionExpression comprehension:
                var where = comprehension.Where is null ? "" : $" WHERE {Write(comprehension.Where, inner)}";
                var to = comprehension.Projection is null ? "" : $" | {Write(comprehension.Projection, inner)}";
                return $"[{head}{where}{to}]";
            case QuantifierExpression quantifier:
                var word = quantifier.Quantifier.ToString().ToLowerInvariant();
                return $"{word}({head} WHERE {Write(quantifier.Where, inner)})";
            case ReduceExpression reduce:
                inner.Add(reduce.Accumulator, Known.Anything);
                return $"reduce({ViewRules.Quote(reduce.Accumulator)} = {Write(reduce.Initial, names)}, {head}"
                    + $" | {Write(reduce.Step, inner)})";
            default:
                throw ViewRules.Refused("this expression must not be sent to a server", iterating.Position);
        }
    }
}
