using Registry.Graph.Cypher.Syntax;

namespace Registry.Reference.Tests.Reference;

/// <summary>The signs between two values.</summary>
internal static class Operators
{
    public static bool? Compare(ComparisonOperator op, object? left, object? right)
    {
        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var equal = Comparing.Equal(left, right);
            return op == ComparisonOperator.Equal ? equal : !equal;
        }

        var isStrict = op is ComparisonOperator.Less or ComparisonOperator.Greater;
        if (Comparing.Order(left, right) is not { } order || (isStrict && left is PointThing or DurationThing))
        {
            return null;
        }

        return op switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    public static object? Binary(BinaryOperator op, object? left, object? right) => op switch
    {
        BinaryOperator.In => In(left, right),
        BinaryOperator.Xor => left is null || right is null ? null : (bool)left != (bool)right,
        BinaryOperator.StartsWith => Texts(left, right, (a, b) => a.StartsWith(b, StringComparison.Ordinal)),
        BinaryOperator.EndsWith => Texts(left, right, (a, b) => a.EndsWith(b, StringComparison.Ordinal)),
        BinaryOperator.Contains => Texts(left, right, (a, b) => a.Contains(b, StringComparison.Ordinal)),
        BinaryOperator.Add when left is List<object?> || right is List<object?> => Join(left, right),
        _ when left is null || right is null => null,
        BinaryOperator.Add when left is string || right is string => Plain(left) + Plain(right),
        BinaryOperator.Add or BinaryOperator.Subtract when left is DateOnly or DurationThing => Shift(op, left, right),
        _ => Arithmetic(op, left, right),
    };

    private static bool? In(object? item, object? list) => list switch
    {
        null => null,
        List<object?> items => Comparing.Some(items.Select(i => Comparing.Equal(i, item))),
        _ => throw ReferenceException.Type(),
    };

    /// <summary>A text test of anything but two texts is unknown.</summary>
    private static bool? Texts(object? left, object? right, Func<string, string, bool> test) =>
        left is string a && right is string b ? test(a, b) : null;

    private static List<object?>? Join(object? left, object? right) => left is null || right is null
        ? null
        : [.. left as List<object?> ?? [left], .. right as List<object?> ?? [right]];

    private static string Plain(object value) => value switch
    {
        string text => text,
        long or bool or double or DateOnly => Functions.ToText(value)!,
        _ => throw ReferenceException.Type(),
    };

    private static object Shift(BinaryOperator op, object left, object right)
    {
        var by = right as DurationThing ?? throw ReferenceException.Type();
        var sign = op == BinaryOperator.Add ? 1 : -1;
        return left switch
        {
            DateOnly date => date.AddMonths((int)by.Months * sign).AddDays((int)by.Days * sign),
            DurationThing d => new DurationThing(
                d.Months + (sign * by.Months), d.Days + (sign * by.Days), d.Nanoseconds + (sign * by.Nanoseconds)),
            _ => throw ReferenceException.Type(),
        };
    }

    private static object Arithmetic(BinaryOperator op, object left, object right)
    {
        if (left is not (long or double) || right is not (long or double))
        {
            throw ReferenceException.Type();
        }

        if (left is long a && right is long b && op != BinaryOperator.Power)
        {
            return Whole(op, a, b);
        }

        var (x, y) = (Comparing.Number(left), Comparing.Number(right));
        return op switch
        {
            BinaryOperator.Add => x + y,
            BinaryOperator.Subtract => x - y,
            BinaryOperator.Multiply => x * y,
            BinaryOperator.Divide => x / y,
            BinaryOperator.Modulo => x % y,
            BinaryOperator.Power => Math.Pow(x, y),
            _ => throw new NotSupportedException(op.ToString()),
        };
    }

    private static long Whole(BinaryOperator op, long x, long y)
    {
        if (y == 0 && op is BinaryOperator.Divide or BinaryOperator.Modulo)
        {
            throw new ReferenceException("ArithmeticError", "DivisionByZero");
        }

        var exact = op switch
        {
            BinaryOperator.Add => (Int128)x + y,
            BinaryOperator.Subtract => (Int128)x - y,
            BinaryOperator.Multiply => (Int128)x * y,
            BinaryOperator.Divide => (Int128)x / y,
            BinaryOperator.Modulo => (Int128)x % y,
            _ => throw new NotSupportedException(op.ToString()),
        };
        return exact >= long.MinValue && exact <= long.MaxValue
            ? (long)exact
            : throw new ReferenceException("ArithmeticError", "IntegerOverflow");
    }
}
