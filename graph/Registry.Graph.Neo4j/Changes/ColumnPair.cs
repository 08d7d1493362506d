namespace Registry.Graph.Neo4j;

/// <summary>One property before and after: tells for any two rows whether they hold the same.</summary>
internal abstract class ColumnPair
{
    public abstract bool AreSame(int before, int after);

    /// <summary>Pairs the columns of two groups by name; a property that one side lacks is null there.</summary>
    public static ColumnPair[] All(IReadOnlyDictionary<string, Column> before, IReadOnlyDictionary<string, Column> after) =>
        [.. Named(before, after).Select(pair => Of(pair.Before, pair.After))];

    /// <summary>
    /// Pairs the columns of two groups that have the same rows in the same order, without those that are copies. Most
    /// properties of a register that was read anew, or got findings beside it, are untouched: that is seen in no time.
    /// </summary>
    public static ColumnPair[] Differing(IReadOnlyDictionary<string, Column> before, IReadOnlyDictionary<string, Column> after) =>
    [
        .. Named(before, after).Where(pair => pair is not ({ } x, { } y) || !x.IsCopyOf(y)).Select(pair => Of(pair.Before, pair.After)),
    ];

    public static bool AreSame(ColumnPair[] pairs, int before, int after)
    {
        foreach (var pair in pairs)
        {
            if (!pair.AreSame(before, after))
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<(Column? Before, Column? After)> Named(
        IReadOnlyDictionary<string, Column> before, IReadOnlyDictionary<string, Column> after) =>
        before.Keys.Union(after.Keys, StringComparer.Ordinal)
            .Select(name => (before.GetValueOrDefault(name), after.GetValueOrDefault(name)));

    private static ColumnPair Of(Column? before, Column? after) => (before, after) switch
    {
        (Int64Column x, Int64Column y) => new Typed(x, y, (i, j) => x.Values[i] == y.Values[j]),
        (DateColumn x, DateColumn y) => new Typed(x, y, (i, j) => x.DayNumbers[i] == y.DayNumbers[j]),
        (DoubleColumn x, DoubleColumn y) => new Typed(x, y, (i, j) => x.Values[i].Equals(y.Values[j])),
        (TextColumn x, TextColumn y) => new Text(x, y),
        _ => new Any(before, after),
    };

    private sealed class Typed(Column before, Column after, Func<int, int, bool> areSame) : ColumnPair
    {
        public override bool AreSame(int i, int j)
        {
            var isNull = before.IsNull(i);
            return isNull == after.IsNull(j) && (isNull || areSame(i, j));
        }
    }

    /// <summary>Compares codes: each text of the one side is looked up in the other at most once.</summary>
    private sealed class Text(TextColumn before, TextColumn after) : ColumnPair
    {
        private const int Unknown = -2;
        private const int Absent = -3;

        private readonly int[] _codes = Filled(before.Dictionary.Count);

        public override bool AreSame(int i, int j)
        {
            var (x, y) = (before.CodeOf(i), after.CodeOf(j));
            return x == TextColumn.NoCode || y == TextColumn.NoCode ? x == y
                : after.AllDiffer ? before.Dictionary.Utf8(x).SequenceEqual(after.Dictionary.Utf8(y))
                : CodeAfter(x) == y;
        }

        private static int[] Filled(int count)
        {
            var codes = new int[count];
            Array.Fill(codes, Unknown);
            return codes;
        }

        private int CodeAfter(int code)
        {
            if (_codes[code] == Unknown)
            {
                _codes[code] = after.Dictionary.TryFind(before.Dictionary.Utf8(code), out var found) ? found : Absent;
            }

            return _codes[code];
        }
    }

    private sealed class Any(Column? before, Column? after) : ColumnPair
    {
        public override bool AreSame(int i, int j) =>
            AreSame(before is null ? Value.Null : before[i], after is null ? Value.Null : after[j]);

        // Equivalence takes 1 for 1.0, also inside lists and maps; a database keeps them apart.
        private static bool AreSame(Value x, Value y) => x.Kind == y.Kind && x.Kind switch
        {
            ValueKind.List => x.AsList.Count == y.AsList.Count && x.AsList.Zip(y.AsList).All(p => AreSame(p.First, p.Second)),
            ValueKind.Map => x.AsMap.Count == y.AsMap.Count
                && x.AsMap.All(entry => y.AsMap.TryGetValue(entry.Key, out var other) && AreSame(entry.Value, other)),
            _ => x == y,
        };
    }
}
