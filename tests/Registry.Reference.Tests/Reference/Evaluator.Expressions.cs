using Registry.Graph.Cypher.Syntax;

namespace Registry.Reference.Tests.Reference;

/// <content>Expressions, one case after the other, over one row.</content>
internal sealed partial class Evaluator
{
    /// <summary>Aggregates need the rows of their group; other expressions have none.</summary>
    private object? Eval(Expression expression, Row row, IReadOnlyList<Row>? group = null)
    {
        object? Sub(Expression inner) => Eval(inner, row, group);
        return expression switch
        {
            LiteralExpression literal => literal.Value,
            ParameterExpression parameter => parameters[parameter.Name],
            VariableExpression variable => row[variable.Name],
            PropertyExpression property => Property(Sub(property.Target), property.Name),
            IndexExpression index => Index(Sub(index.Target), Sub(index.Index)),
            SliceExpression slice => Slice(slice, Sub),
            UnaryExpression unary => Unary(unary.Operator, Sub(unary.Operand)),
            BinaryExpression binary => Operators.Binary(binary.Operator, Sub(binary.Left), Sub(binary.Right)),
            LogicExpression { IsAnd: true } and => Comparing.Every(and.Operands.Select(o => Truth(Sub(o)))),
            LogicExpression or => Comparing.Some(or.Operands.Select(o => Truth(Sub(o)))),
            ComparisonExpression comparison => Comparing.Every(comparison.Operators.Select((op, i) =>
                Operators.Compare(op, Sub(comparison.Operands[i]), Sub(comparison.Operands[i + 1])))),
            LabelTestExpression test => HasLabels(Sub(test.Target), test.Labels),
            ListExpression list => list.Items.Select(Sub).ToList(),
            MapExpression map => map.Entries.ToDictionary(e => e.Key, e => Sub(e.Value)),
            MapProjectionExpression projection => Project(projection, Sub),
            CaseExpression choice => Choose(choice, Sub),
            CountAllExpression => (long)group!.Count,
            FunctionExpression call when Aggregates.Knows(call.Name) => Aggregates.Of(
                call.Name, call.Distinct, [.. group!.Select(r => Eval(call.Arguments[0], r))],
                call.Arguments.Count > 1 ? Sub(call.Arguments[1]) : null),
            FunctionExpression call => Functions.Call(call.Name, [.. call.Arguments.Select(Sub)], graph),
            IteratingExpression iterating => Iterate(iterating, row, Sub),
            PatternExpression pattern => Match([pattern.Pattern], null, row).Count > 0,
            PatternComprehensionExpression comprehension => Match([comprehension.Pattern], comprehension.Where, row)
                .Select(r => Eval(comprehension.Projection, r)).ToList(),
            SubqueryExpression subquery => Subquery(subquery, row),
            _ => throw new NotSupportedException(expression.GetType().Name),
        };
    }

    private static bool? Truth(object? value) => value switch
    {
        null => null,
        bool truth => truth,
        _ => throw ReferenceException.Type(),
    };

    private static object? Property(object? target, string name) => target switch
    {
        null => null,
        NodeThing node => node.Properties.GetValueOrDefault(name),
        RelationshipThing relationship => relationship.Properties.GetValueOrDefault(name),
        Dictionary<string, object?> map => map.GetValueOrDefault(name),
        DateOnly date => name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => (long)date.Day,
            _ => throw new NotSupportedException(name),
        },
        PointThing point => Points.Part(point, name),
        DurationThing duration when name == "days" => duration.Days,
        DurationThing duration when name == "months" => duration.Months,
        _ => throw ReferenceException.Type(),
    };

    private static object? Index(object? target, object? index) => (target, index) switch
    {
        (null, _) or (_, null) => null,
        (List<object?> list, long at) => at < 0
            ? at + list.Count >= 0 ? list[(int)(at + list.Count)] : null
            : at < list.Count ? list[(int)at] : null,
        (NodeThing or RelationshipThing or Dictionary<string, object?>, string name) => Property(target, name),
        _ => throw ReferenceException.Type(),
    };

    private static List<object?>? Slice(SliceExpression slice, Func<Expression, object?> sub)
    {
        var (target, from, to) = (sub(slice.Target), slice.From is null ? 0L : sub(slice.From),
            slice.To is null ? long.MaxValue : sub(slice.To));
        if (target is null || from is null || to is null)
        {
            return null;
        }

        var list = target as List<object?> ?? throw ReferenceException.Type();
        long Place(object? at) => at is long n
            ? Math.Clamp(n < 0 ? n + list.Count : n, 0, list.Count)
            : throw ReferenceException.Type();
        var (start, end) = (Place(from), Place(to));
        return [.. list.Skip((int)start).Take((int)Math.Max(0, end - start))];
    }

    private static object? Unary(UnaryOperator op, object? value) => op switch
    {
        UnaryOperator.IsNull => value is null,
        UnaryOperator.IsNotNull => value is not null,
        UnaryOperator.Not => Truth(value) is { } truth ? !truth : null,
        UnaryOperator.Minus => Operators.Binary(BinaryOperator.Subtract, 0L, value),
        _ => Operators.Binary(BinaryOperator.Add, 0L, value),
    };

    private static object? HasLabels(object? target, LabelExpression labels) => target switch
    {
        null => null,
        NodeThing node => labels.Holds(node.Labels.Contains, () => node.Labels.Length > 0),
        RelationshipThing relationship => labels.Holds(n => n == relationship.Type, () => true),
        _ => throw ReferenceException.Type(),
    };

    private static Dictionary<string, object?>? Project(
        MapProjectionExpression projection, Func<Expression, object?> sub)
    {
        if (sub(projection.Target) is not { } target)
        {
            return null;
        }

        var result = new Dictionary<string, object?>();
        foreach (var item in projection.Items)
        {
            if (item.Value is not null)
            {
                result[item.Key!] = sub(item.Value);
            }
            else if (item.Key is not null)
            {
                result[item.Key] = Property(target, item.Key);
            }
            else
            {
                foreach (var (name, value) in Functions.Properties(target)!)
                {
                    result[name] = value;
                }
            }
        }

        return result;
    }

    private static object? Choose(CaseExpression choice, Func<Expression, object?> sub)
    {
        var subject = choice.Subject is null ? null : sub(choice.Subject);
        foreach (var (when, then) in choice.Branches)
        {
            var holds = choice.Subject is null
                ? Truth(sub(when)) == true
                : Comparing.Equal(subject, sub(when)) == true;
            if (holds)
            {
                return sub(then);
            }
        }

        return choice.Otherwise is null ? null : sub(choice.Otherwise);
    }

    private object? Iterate(IteratingExpression iterating, Row row, Func<Expression, object?> sub)
    {
        var list = sub(iterating.List);
        if (list is null)
        {
            return null;
        }

        var items = list as List<object?> ?? throw ReferenceException.Type();
        var rows = items.Select(item => row.With(iterating.Variable, item));
        if (iterating is ReduceExpression reduce)
        {
            return rows.Aggregate(
                sub(reduce.Initial), (sum, inner) => Eval(reduce.Step, inner.With(reduce.Accumulator, sum)));
        }

        if (iterating is ListComprehensionExpression comprehension)
        {
            return rows.Where(r => comprehension.Where is null || Truth(Eval(comprehension.Where, r)) == true)
                .Select(r => comprehension.Projection is null
                    ? r[iterating.Variable]
                    : Eval(comprehension.Projection, r)).ToList();
        }

        var quantifier = (QuantifierExpression)iterating;
        var truths = rows.Select(r => Truth(Eval(quantifier.Where, r))).ToList();
        return quantifier.Quantifier switch
        {
            Quantifier.All => Comparing.Every(truths),
            Quantifier.Any => Comparing.Some(truths),
            Quantifier.None => !Comparing.Some(truths),
            _ => truths.Count(t => t == true) > 1 ? false
                : truths.Contains(null) ? null : truths.Count(t => t == true) == 1,
        };
    }

    private object? Subquery(SubqueryExpression subquery, Row row)
    {
        var (columns, rows) = Run(subquery.Query, row);
        return subquery.Kind switch
        {
            SubqueryKind.Exists => rows.Count > 0,
            SubqueryKind.Count => (long)rows.Count,
            _ => rows.Select(r => r[columns.Single()]).ToList(),
        };
    }
}
