using System.Globalization;
using Registry.Graph.Cypher.Functions;
using Registry.Graph.Cypher.Syntax;
using Registry.Graph.Cypher.Temporal;

namespace Registry.Graph.Cypher.Execution;

/// <summary>The operators + - * / % ^ over values.</summary>
internal static class Arithmetic
{
    public static Value Apply(BinaryOperator op, Value x, Value y, int position, Budget budget)
    {
        if (op == BinaryOperator.Concatenate)
        {
            return Concatenate(x, y, position, budget);
        }

        if (op == BinaryOperator.Add && (x.Kind == ValueKind.List || y.Kind == ValueKind.List))
        {
            return AddLists(x, y, budget);
        }

        if (op == BinaryOperator.Divide && x.IsNull && y.Kind == ValueKind.Integer && y.AsInt64 == 0)
        {
            throw DivisionByZero(position);
        }

        if (x.IsNull || y.IsNull)
        {
            return Value.Null;
        }

        if (x.Kind == ValueKind.Integer && y.Kind == ValueKind.Integer && op != BinaryOperator.Power)
        {
            return Integers(op, x.AsInt64, y.AsInt64, position);
        }

        if (x.IsNumber && y.IsNumber)
        {
            return Value.From(Doubles(op, x.AsNumber, y.AsNumber));
        }

        if (op == BinaryOperator.Add && (x.Kind == ValueKind.String || y.Kind == ValueKind.String))
        {
            return AddTexts(x, y, position, budget);
        }

        return TemporalArithmetic.Apply(op, x, y, position)
            ?? throw Fail.Type($"{SignOf(op)} must not join {Fail.Name(x.Kind)} and {Fail.Name(y.Kind)}", position);
    }

    public static Value Negate(Value x, int position) => x.Kind switch
    {
        ValueKind.Null => x,
        ValueKind.Integer => x.AsInt64 == long.MinValue
            ? throw Fail.Arithmetic("IntegerOverflow", "an integer must fit into 64 bits", position)
            : Value.From(-x.AsInt64),
        ValueKind.Float => Value.From(-x.AsDouble),
        _ => throw Fail.Type($"- must stand before a number, but found {Fail.Name(x.Kind)}", position),
    };

    public static string SignOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Concatenate => "||",
        _ => "^",
    };

    private static Value Integers(BinaryOperator op, long x, long y, int position)
    {
        if (y == 0 && op is BinaryOperator.Divide or BinaryOperator.Modulo)
        {
            throw DivisionByZero(position);
        }

        try
        {
            return Value.From(op switch
            {
                BinaryOperator.Add => checked(x + y),
                BinaryOperator.Subtract => checked(x - y),
                BinaryOperator.Multiply => checked(x * y),

                // The least integer has no opposite, and stays as it is in Neo4j.
                BinaryOperator.Divide => y == -1 ? unchecked(-x) : x / y,
                _ => y == -1 ? 0 : x % y,
            });
        }
        catch (OverflowException)
        {
            throw Fail.Arithmetic(
                "IntegerOverflow", "the result of integer arithmetic must fit into 64 bits", position);
        }
    }

    private static QueryException DivisionByZero(int position) =>
        Fail.Arithmetic("DivisionByZero", "an integer must not be divided by zero", position);

    private static double Doubles(BinaryOperator op, double x, double y) => op switch
    {
        BinaryOperator.Add => x + y,
        BinaryOperator.Subtract => x - y,
        BinaryOperator.Multiply => x * y,
        BinaryOperator.Divide => x / y,
        BinaryOperator.Modulo => x % y,
        _ => Math.Pow(x, y),
    };

    /// <summary>||: two texts or two lists, and nothing else.</summary>
    private static Value Concatenate(Value x, Value y, int position, Budget budget) => (x.Kind, y.Kind) switch
    {
        (ValueKind.Null or ValueKind.String or ValueKind.List, ValueKind.Null) => Value.Null,
        (ValueKind.Null, ValueKind.String or ValueKind.List) => Value.Null,
        (ValueKind.String, ValueKind.String) => AddTexts(x, y, position, budget),
        (ValueKind.List, ValueKind.List) => AddLists(x, y, budget),
        _ => throw Fail.Type(
            $"|| must join two strings or two lists, but found {Fail.Name(x.Kind)} and {Fail.Name(y.Kind)}", position),
    };

    private static Value AddTexts(Value x, Value y, int position, Budget budget)
    {
        var (left, right) = (TextOf(x, position), TextOf(y, position));
        budget.ChargeText((long)left.Length + right.Length);
        return Value.From(left + right);
    }

    private static string TextOf(Value value, int position) =>
        value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path
            ? throw Fail.Type($"+ must not join a string and {Fail.Name(value.Kind)}", position)
            : ValueText.Of(value, CultureInfo.InvariantCulture);

    private static Value AddLists(Value x, Value y, Budget budget)
    {
        if (x.IsNull || y.IsNull)
        {
            return Value.Null;
        }

        var left = x.Kind == ValueKind.List ? x.AsList : [x];
        var right = y.Kind == ValueKind.List ? y.AsList : [y];
        budget.ChargeMade((left.Count + right.Count) * Budget.ValueBytes);
        var joined = new Value[left.Count + right.Count];
        for (var i = 0; i < left.Count; i++)
        {
            joined[i] = left[i];
        }

        for (var i = 0; i < right.Count; i++)
        {
            joined[left.Count + i] = right[i];
        }

        return Value.From(joined);
    }
}
