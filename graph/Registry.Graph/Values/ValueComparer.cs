using System.Runtime.CompilerServices;

namespace Registry.Graph;

/// <summary>
/// Cypher's total order (ORDER BY, min, max) and the equivalence that goes with it (DISTINCT, grouping). Ascending:
/// map, node, relationship, list, path, point, date-time, local date-time, date, time, local time, duration, string,
/// boolean, number, null. Integers and floats compare by exact value and NaN is the greatest number; text compares by code
/// point; instants and times compare by their moment first and their offset next.
/// </summary>
public sealed class ValueComparer : IComparer<Value>, IEqualityComparer<Value>
{
    // By kind: Null, Boolean, Integer, Float, String, Date, LocalTime, Time, LocalDateTime, DateTime, Duration,
    // List, Map, Node, Relationship, Path, Point.
    private static ReadOnlySpan<byte> Ranks => [15, 13, 14, 14, 12, 8, 10, 9, 7, 6, 11, 3, 0, 1, 2, 4, 5];

    private const int StepsBetweenLooks = 1024;

    [ThreadStatic]
    private static Action? _look;

    [ThreadStatic]
    private static int _steps;

    private ValueComparer()
    {
    }

    /// <summary>Gets the only instance: it has no state.</summary>
    public static ValueComparer Instance { get; } = new();

    /// <summary>
    /// Lets a query look at its limits while this thread compares or hashes nested values: one small list that is an element
    /// of many may be met more often than there is time for.
    /// </summary>
    /// <param name="look">Throws where a limit is reached.</param>
    /// <returns>Ends it.</returns>
    internal static Watching Watch(Action look)
    {
        var before = _look;
        _look = look;
        return new(before);
    }

    /// <inheritdoc/>
    public int Compare(Value x, Value y)
    {
        var rank = Ranks[(int)x.Kind];
        var byRank = rank.CompareTo(Ranks[(int)y.Kind]);
        if (byRank != 0 || x.IsNull)
        {
            return byRank;
        }

        return x.Kind switch
        {
            ValueKind.Boolean => x.AsBoolean.CompareTo(y.AsBoolean),
            ValueKind.Integer or ValueKind.Float => CompareNumbers(x, y),
            ValueKind.String => CompareText(x.AsText, y.AsText),
            ValueKind.Date => x.AsDayNumber.CompareTo(y.AsDayNumber),
            ValueKind.LocalTime => x.NanosecondOfDay.CompareTo(y.NanosecondOfDay),
            ValueKind.Time => CompareTimes(x, y),
            ValueKind.LocalDateTime or ValueKind.DateTime => CompareInstants(x, y),
            ValueKind.Duration => CompareDurations(x.AsDuration, y.AsDuration),
            ValueKind.Point => GraphPoint.Compare(x.AsPoint, y.AsPoint),
            ValueKind.List => CompareLists(x.AsList, y.AsList),
            ValueKind.Map => CompareMaps(x.AsMap, y.AsMap),
            ValueKind.Node => x.AsNode.CompareTo(y.AsNode),
            ValueKind.Relationship => x.AsRelationship.CompareTo(y.AsRelationship),
            ValueKind.Path => ComparePaths(x.AsPath, y.AsPath),
            _ => 0,
        };
    }

    /// <summary>
    /// Compares two texts by code point, which ordinal comparison of UTF-16 does not do above U+D7FF.
    /// </summary>
    /// <param name="left">One text.</param>
    /// <param name="right">The other.</param>
    /// <returns>Negative, zero or positive.</returns>
    public static int CompareText(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }

    /// <inheritdoc/>
    public bool Equals(Value x, Value y) => x.Kind switch
    {
        ValueKind.String => y.Kind == ValueKind.String && string.Equals(x.AsText, y.AsText, StringComparison.Ordinal),
        ValueKind.Integer when y.Kind == ValueKind.Integer => x.AsInt64 == y.AsInt64,
        _ => Compare(x, y) == 0,
    };

    /// <inheritdoc/>
    public int GetHashCode(Value obj) => obj.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => obj.AsBoolean ? 1 : 2,
        ValueKind.Integer => obj.AsInt64.GetHashCode(),
        ValueKind.Float => HashOf(obj.AsDouble),
        ValueKind.String => string.GetHashCode(obj.AsText, StringComparison.Ordinal),
        ValueKind.Date => obj.AsDayNumber.GetHashCode(),
        ValueKind.LocalTime => obj.NanosecondOfDay.GetHashCode(),
        ValueKind.Time => HashCode.Combine(obj.NanosecondOfDay, obj.OffsetSeconds),
        ValueKind.LocalDateTime => HashCode.Combine(obj.Second, obj.Nanosecond),
        ValueKind.DateTime => HashCode.Combine(obj.Second, obj.Nanosecond, obj.OffsetSeconds),
        ValueKind.Duration => obj.AsDuration.GetHashCode(),
        ValueKind.Point => obj.AsPoint.GetHashCode(),
        ValueKind.List => HashOf(obj.AsList),
        ValueKind.Map => HashOf(obj.AsMap),
        ValueKind.Node => HashCode.Combine(ValueKind.Node, obj.AsNode),
        ValueKind.Relationship => HashCode.Combine(ValueKind.Relationship, obj.AsRelationship),
        ValueKind.Path => HashCode.Combine(obj.AsPath.Length, obj.AsPath.Nodes[0], obj.AsPath.Nodes[^1]),
        _ => 0,
    };

    /// <summary>Tells whether a value is or holds what is no number: it falls into no group but one of its own.</summary>
    internal static bool HoldsNaN(Value value) => value.Kind switch
    {
        ValueKind.Float => double.IsNaN(value.AsDouble),
        ValueKind.List => AnyHoldsNaN(value.AsList),
        ValueKind.Map => AnyHoldsNaN(value.AsMap.Values),
        _ => false,
    };

    private static bool AnyHoldsNaN(IEnumerable<Value> values)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var value in values)
        {
            Step();
            if (HoldsNaN(value))
            {
                return true;
            }
        }

        return false;
    }

    private static int CompareNumbers(Value x, Value y) => (x.Kind, y.Kind) switch
    {
        (ValueKind.Integer, ValueKind.Integer) => x.AsInt64.CompareTo(y.AsInt64),
        (ValueKind.Integer, _) => CompareExactly(x.AsInt64, y.AsDouble),
        (_, ValueKind.Integer) => -CompareExactly(y.AsInt64, x.AsDouble),
        _ => CompareDoubles(x.AsDouble, y.AsDouble),
    };

    private static int CompareDoubles(double x, double y)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
        {
            return double.IsNaN(x).CompareTo(double.IsNaN(y));
        }

        return x.CompareTo(y);
    }

    // Converting the integer to double would make 2^53 + 1 equal to 2^53.
    private static int CompareExactly(long x, double y)
    {
        if (double.IsNaN(y) || y >= 9_223_372_036_854_775_808.0)
        {
            return -1;
        }

        if (y < -9_223_372_036_854_775_808.0)
        {
            return 1;
        }

        var whole = (long)y;
        return x != whole ? x.CompareTo(whole) : 0.0.CompareTo(y - whole);
    }

    private static int CompareTimes(Value x, Value y)
    {
        var byMoment = UtcNanosecond(x).CompareTo(UtcNanosecond(y));
        return byMoment != 0 ? byMoment : x.OffsetSeconds.CompareTo(y.OffsetSeconds);
    }

    private static long UtcNanosecond(Value time) => time.NanosecondOfDay - (time.OffsetSeconds * 1_000_000_000L);

    private static int CompareInstants(Value x, Value y)
    {
        var bySecond = x.Second.CompareTo(y.Second);
        var byNanosecond = bySecond != 0 ? bySecond : x.Nanosecond.CompareTo(y.Nanosecond);
        var byOffset = byNanosecond != 0 ? byNanosecond : x.OffsetSeconds.CompareTo(y.OffsetSeconds);
        return byOffset != 0 ? byOffset : string.CompareOrdinal(x.Zone, y.Zone);
    }

    private static int CompareDurations(GraphDuration x, GraphDuration y)
    {
        var byLength = x.AverageSeconds.CompareTo(y.AverageSeconds);
        var byNanoseconds = byLength != 0 ? byLength : x.Nanoseconds.CompareTo(y.Nanoseconds);
        var byMonths = byNanoseconds != 0 ? byNanoseconds : x.Months.CompareTo(y.Months);
        return byMonths != 0 ? byMonths : x.Days.CompareTo(y.Days);
    }

    private static int CompareLists(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        if (ReferenceEquals(x, y))
        {
            return 0;
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < x.Count && i < y.Count; i++)
        {
            Step();
            var byElement = Instance.Compare(x[i], y[i]);
            if (byElement != 0)
            {
                return byElement;
            }
        }

        return x.Count.CompareTo(y.Count);
    }

    private static int CompareMaps(IReadOnlyDictionary<string, Value> x, IReadOnlyDictionary<string, Value> y)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (x.Count != y.Count)
        {
            return x.Count.CompareTo(y.Count);
        }

        var (left, right) = (SortedKeys(x), SortedKeys(y));
        for (var i = 0; i < left.Length; i++)
        {
            var byKey = CompareText(left[i], right[i]);
            if (byKey != 0)
            {
                return byKey;
            }
        }

        foreach (var key in left)
        {
            Step();
            var byValue = Instance.Compare(x[key], y[key]);
            if (byValue != 0)
            {
                return byValue;
            }
        }

        return 0;
    }

    internal static string[] SortedKeys(IReadOnlyDictionary<string, Value> map)
    {
        var keys = map.Keys.ToArray();
        Array.Sort(keys, CompareText);
        return keys;
    }

    private static int ComparePaths(GraphPath x, GraphPath y)
    {
        for (var i = 0; i <= x.Length && i <= y.Length; i++)
        {
            var byNode = x.Nodes[i].CompareTo(y.Nodes[i]);
            if (byNode != 0)
            {
                return byNode;
            }

            if (i < x.Length && i < y.Length)
            {
                var byRelationship = x.Relationships[i].CompareTo(y.Relationships[i]);
                if (byRelationship != 0)
                {
                    return byRelationship;
                }
            }
        }

        return x.Length.CompareTo(y.Length);
    }

    private static int HashOf(double value) =>
        value is >= -9_223_372_036_854_775_808.0 and < 9_223_372_036_854_775_808.0 && Math.Truncate(value) == value
            ? ((long)value).GetHashCode()
            : value.GetHashCode();

    private static int HashOf(IReadOnlyList<Value> list)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        HashCode hash = default;
        for (var i = 0; i < list.Count; i++)
        {
            Step();
            hash.Add(Instance.GetHashCode(list[i]));
        }

        return hash.ToHashCode();
    }

    // A map has no order, so its entries are added up.
    private static int HashOf(IReadOnlyDictionary<string, Value> map)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var sum = map.Count;
        foreach (var (key, value) in map)
        {
            Step();
            sum = unchecked(sum + HashCode.Combine(key, Instance.GetHashCode(value)));
        }

        return sum;
    }

    private static void Step()
    {
        if (--_steps <= 0)
        {
            _steps = StepsBetweenLooks;
            _look?.Invoke();
        }
    }

    /// <summary>While it lives, limits are looked at on the thread that made it.</summary>
    internal readonly ref struct Watching(Action? before)
    {
        public void Dispose() => _look = before;
    }
}
