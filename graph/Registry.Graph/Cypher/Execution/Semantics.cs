using System.Runtime.CompilerServices;

namespace Registry.Graph.Cypher.Execution;

/// <summary>
/// The three-valued comparisons of openCypher; grouping and ORDER BY use <see cref="ValueComparer"/> instead.
/// </summary>
internal static class Semantics
{
    /// <summary>The answer of <see cref="Order"/> for values without an order between them.</summary>
    public const int Incomparable = int.MinValue;

    /// <summary>The answer of <see cref="Order"/> where a number is not a number: every comparison is false.</summary>
    public const int NeverEqual = int.MaxValue;

    /// <summary>The three-valued =; long lists tick as they are compared.</summary>
    public static Truth Equal(Value x, Value y, Budget? budget = null)
    {
        if (x.IsNull || y.IsNull)
        {
            return Truth.Unknown;
        }

        if (x.IsNumber && y.IsNumber)
        {
            return (!IsNaN(x) && !IsNaN(y) && x.Equals(y)).ToTruth();
        }

        if (x.Kind != y.Kind)
        {
            return Truth.False;
        }

        return x.Kind switch
        {
            ValueKind.List => EqualLists(x.AsList, y.AsList, budget),
            ValueKind.Map => EqualMaps(x.AsMap, y.AsMap, budget),
            ValueKind.Duration => (x.AsDuration == y.AsDuration).ToTruth(),
            _ => x.Equals(y).ToTruth(),
        };
    }

    /// <summary>
    /// Orders two values for &lt; and its kin: a sign, <see cref="Incomparable"/> or <see cref="NeverEqual"/>.
    /// </summary>
    public static int Order(Value x, Value y, Budget? budget = null)
    {
        if (x.IsNumber && y.IsNumber)
        {
            return IsNaN(x) || IsNaN(y) ? NeverEqual : Math.Sign(ValueComparer.Instance.Compare(x, y));
        }

        if (x.Kind != y.Kind)
        {
            return Incomparable;
        }

        return x.Kind switch
        {
            ValueKind.Null => Incomparable,
            ValueKind.List => OrderLists(x.AsList, y.AsList, budget),
            ValueKind.Map => OrderMaps(x.AsMap, y.AsMap, budget),

            // A month has no fixed length, so two durations have an order only where they are equal.
            ValueKind.Duration => x.AsDuration == y.AsDuration ? 0 : Incomparable,

            // Nor is one point before another.
            ValueKind.Point => x.AsPoint.Equals(y.AsPoint) ? 0 : Incomparable,

            _ => Math.Sign(ValueComparer.Instance.Compare(x, y)),
        };
    }

    public static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsDouble);

    /// <summary>Reads a value where a list is wanted: one alone is a list of itself, as in Neo4j; null has no items.</summary>
    public static IReadOnlyList<Value>? Items(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.List => value.AsList,
        _ => [value],
    };

    /// <summary>Tells whether a list holds a value, three-valued.</summary>
    public static Truth Contains(IReadOnlyList<Value> list, Value item, Budget budget)
    {
        var answer = Truth.False;
        for (var i = 0; i < list.Count; i++)
        {
            budget.Tick();
            var equal = Equal(list[i], item, budget);
            if (equal == Truth.True)
            {
                return Truth.True;
            }

            answer = equal == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }

    private static Truth EqualLists(IReadOnlyList<Value> x, IReadOnlyList<Value> y, Budget? budget)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.Count != y.Count)
        {
            return Truth.False;
        }

        var answer = Truth.True;
        for (var i = 0; i < x.Count; i++)
        {
            budget?.Tick();
            var equal = Equal(x[i], y[i], budget);
            if (equal == Truth.False)
            {
                return Truth.False;
            }

            answer = equal == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }

    private static Truth EqualMaps(
        IReadOnlyDictionary<string, Value> x, IReadOnlyDictionary<string, Value> y, Budget? budget)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.Count != y.Count)
        {
            return Truth.False;
        }

        var answer = Truth.True;
        foreach (var (key, value) in x)
        {
            var equal = y.TryGetValue(key, out var other) ? Equal(value, other, budget) : Truth.False;
            if (equal == Truth.False)
            {
                return Truth.False;
            }

            answer = equal == Truth.Unknown ? Truth.Unknown : answer;
        }

        return answer;
    }

    /// <summary>By size, then by the names in their order, then by the values in that order, as in Neo4j.</summary>
    private static int OrderMaps(
        IReadOnlyDictionary<string, Value> x, IReadOnlyDictionary<string, Value> y, Budget? budget)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.Count != y.Count)
        {
            return Math.Sign(x.Count.CompareTo(y.Count));
        }

        var (left, right) = (ValueComparer.SortedKeys(x), ValueComparer.SortedKeys(y));
        for (var i = 0; i < left.Length; i++)
        {
            budget?.Tick();
            var byName = ValueComparer.CompareText(left[i], right[i]);
            if (byName != 0)
            {
                return Math.Sign(byName);
            }
        }

        return OrderLists([.. left.Select(name => x[name])], [.. left.Select(name => y[name])], budget);
    }

    private static int OrderLists(IReadOnlyList<Value> x, IReadOnlyList<Value> y, Budget? budget)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < x.Count && i < y.Count; i++)
        {
            budget?.Tick();
            var order = x[i].IsNull || y[i].IsNull ? Incomparable : Order(x[i], y[i], budget);
            if (order != 0)
            {
                return order;
            }
        }

        return Math.Sign(x.Count.CompareTo(y.Count));
    }
}
