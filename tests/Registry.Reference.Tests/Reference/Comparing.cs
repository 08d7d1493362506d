using System.Globalization;

namespace Registry.Reference.Tests.Reference;

/// <summary>Three-valued comparison, grouping and order of plain values, written down as openCypher states them.</summary>
internal static class Comparing
{
    /// <summary>The three-valued =; null is "unknown".</summary>
    public static bool? Equal(object? left, object? right) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (long a, long b) => a == b,
        (long or double, long or double) => Number(left) == Number(right),
        (PointThing, PointThing) => Text(left) == Text(right),
        (List<object?> a, List<object?> b) => a.Count != b.Count
            ? false
            : Every(a.Zip(b, Equal)),
        (Dictionary<string, object?> a, Dictionary<string, object?> b) => !a.Keys.Order().SequenceEqual(b.Keys.Order())
            ? false
            : Every(a.Select(p => Equal(p.Value, b[p.Key]))),
        (NodeThing a, NodeThing b) => a.Id == b.Id,
        (RelationshipThing a, RelationshipThing b) => a.Id == b.Id,
        (PathThing, PathThing) => Text(left) == Text(right),
        _ => Equals(left, right),
    };

    /// <summary>The three-valued &lt; and its kin: a sign, or null where there is no order.</summary>
    public static int? Order(object? left, object? right) => (left, right) switch
    {
        (long a, long b) => a.CompareTo(b),
        (long or double, long or double) => Number(left).CompareTo(Number(right)),
        (string a, string b) => Math.Sign(string.CompareOrdinal(a, b)),
        (bool a, bool b) => a.CompareTo(b),
        (DateOnly a, DateOnly b) => a.CompareTo(b),
        (PointThing, PointThing) => Text(left) == Text(right) ? 0 : null,
        (List<object?> a, List<object?> b) => OrderLists(a, b),
        _ => null,
    };

    /// <summary>The order of ORDER BY, min and max, over all values.</summary>
    public static int Sort(object? left, object? right)
    {
        var rank = Rank(left).CompareTo(Rank(right));
        return rank != 0 || left is null ? rank : (left, right!) switch
        {
            (NodeThing a, NodeThing b) => a.Id.CompareTo(b.Id),
            (RelationshipThing a, RelationshipThing b) => a.Id.CompareTo(b.Id),
            (List<object?> a, List<object?> b) => SortLists(a, b),
            (PointThing a, PointThing b) => a.Srid != b.Srid
                ? a.Srid.CompareTo(b.Srid)
                : SortLists([.. a.Coordinates], [.. b.Coordinates]),
            (Dictionary<string, object?> or PathThing or DurationThing, _) =>
                string.CompareOrdinal(Text(left), Text(right)),
            _ => Order(left, right)!.Value,
        };
    }

    /// <summary>One text for all values that fall into the same group.</summary>
    public static string Text(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        double d when d % 1 == 0 && Math.Abs(d) < 1e15 => ((long)d).ToString(CultureInfo.InvariantCulture),
        double d => d.ToString("R", CultureInfo.InvariantCulture),
        string s => $"'{s}'",
        DateOnly d => d.ToString("O", CultureInfo.InvariantCulture),
        DurationThing d => $"P{d.Months}M{d.Days}D{d.Nanoseconds}",
        PointThing p => $"<{p.Srid}: {string.Join(' ', p.Coordinates.Select(c => c.ToString("R", CultureInfo.InvariantCulture)))}>",
        NodeThing n => $"({n.Id})",
        RelationshipThing r => $"[{r.Id}]",
        PathThing p => $"<{string.Join(' ', p.Nodes.Select(n => n.Id))} : {string.Join(' ', p.Relationships.Select(r => r.Id))}>",
        List<object?> l => $"[{string.Join(", ", l.Select(Text))}]",
        Dictionary<string, object?> m =>
            $"{{{string.Join(", ", m.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Text(p.Value)}"))}}}",
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    /// <summary>All hold: false if one is false, else unknown if one is.</summary>
    public static bool? Every(IEnumerable<bool?> truths)
    {
        var all = truths.ToList();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    /// <summary>One holds: true if one is true, else unknown if one is.</summary>
    public static bool? Some(IEnumerable<bool?> truths)
    {
        var all = truths.ToList();
        return all.Contains(true) ? true : all.Contains(null) ? null : false;
    }

    public static double Number(object? value) => value is long whole ? whole : (double)value!;

    private static int Rank(object? value) => value switch
    {
        Dictionary<string, object?> => 0,
        NodeThing => 1,
        RelationshipThing => 2,
        List<object?> => 3,
        PathThing => 4,
        PointThing => 5,
        DateOnly => 6,
        DurationThing => 7,
        string => 8,
        bool => 9,
        long or double => 10,
        _ => 11,
    };

    private static int? OrderLists(List<object?> left, List<object?> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (Order(left[i], right[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }

    private static int SortLists(List<object?> left, List<object?> right)
    {
        for (var i = 0; i < Math.Min(left.Count, right.Count); i++)
        {
            if (Sort(left[i], right[i]) is not 0 and var order)
            {
                return order;
            }
        }

        return left.Count.CompareTo(right.Count);
    }
}
