using System.Numerics;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Expressions;

/// <summary>The whole numbers from a least to a greatest, or all others: what one comparison with a number asks for.</summary>
internal readonly record struct IntegerRange(long Least, long Greatest, bool IsInverse)
{
    public static IntegerRange Of(ComparisonOperator op, long value) => op switch
    {
        ComparisonOperator.Equal => new(value, value, false),
        ComparisonOperator.NotEqual => new(value, value, true),
        ComparisonOperator.Less => new(value, long.MaxValue, true),
        ComparisonOperator.LessOrEqual => new(long.MinValue, value, false),
        ComparisonOperator.Greater => new(long.MinValue, value, true),
        _ => new(value, long.MaxValue, false),
    };

    public bool Holds(long value) => (value >= Least && value <= Greatest) != IsInverse;

    /// <summary>Finds the first of a stretch of a column's rows that has a value in the range.</summary>
    public int First<T>(Column column, ReadOnlySpan<T> values, int row)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (least, greatest) = (T.CreateSaturating(Least), T.CreateSaturating(Greatest));
        var isEmpty = long.CreateSaturating(least) > Greatest || long.CreateSaturating(greatest) < Least;
        for (var from = 0; from < values.Length; from++)
        {
            var rest = values[from..];
            var found = isEmpty ? (IsInverse ? 0 : -1)
                : IsInverse ? rest.IndexOfAnyExceptInRange(least, greatest)
                : rest.IndexOfAnyInRange(least, greatest);
            if (found < 0)
            {
                break;
            }

            from += found;
            if (!column.HasNulls || !column.IsNull(row + from))
            {
                return from;
            }
        }

        return values.Length;
    }
}
