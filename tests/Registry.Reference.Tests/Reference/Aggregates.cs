using Registry.Graph.Cypher.Syntax;

namespace Registry.Reference.Tests.Reference;

/// <summary>Aggregates over all values of a group at once.</summary>
internal static class Aggregates
{
    private static readonly string[] Names =
        ["COUNT", "SUM", "AVG", "MIN", "MAX", "COLLECT", "PERCENTILECONT", "PERCENTILEDISC"];

    public static bool Knows(string name) => Names.Contains(name.ToUpperInvariant());

    public static object? Of(string name, bool distinct, IReadOnlyList<object?> values, object? second)
    {
        var held = values.Where(v => v is not null).ToList();
        if (distinct)
        {
            held = held.DistinctBy(Comparing.Text).ToList();
        }

        return name.ToUpperInvariant() switch
        {
            "COUNT" => (long)held.Count,
            "COLLECT" => held,
            "MIN" => held.Order(Comparer<object?>.Create(Comparing.Sort)).FirstOrDefault(),
            "MAX" => held.OrderDescending(Comparer<object?>.Create(Comparing.Sort)).FirstOrDefault(),
            "SUM" => Numbers(held).Aggregate((object?)0L, (a, b) => Operators.Binary(BinaryOperator.Add, a, b)),
            "AVG" => held.Count == 0 ? null : Numbers(held).Average(Comparing.Number),
            "PERCENTILECONT" => Continuous(Sorted(held), Share(second)),
            _ => Discrete(Sorted(held), Share(second)),
        };
    }

    private static List<object?> Numbers(List<object?> values) =>
        values.TrueForAll(v => v is long or double) ? values : throw ReferenceException.Type();

    private static List<object?> Sorted(List<object?> values) =>
        [.. Numbers(values).Order(Comparer<object?>.Create(Comparing.Sort))];

    private static double Share(object? value) => Comparing.Number(value) is >= 0 and <= 1 and var share
        ? share
        : throw new ReferenceException("ArgumentError", "NumberOutOfRange");

    private static object? Continuous(List<object?> sorted, double share)
    {
        if (sorted.Count == 0)
        {
            return null;
        }

        var place = share * (sorted.Count - 1);
        var (below, above) = ((int)Math.Floor(place), (int)Math.Ceiling(place));
        var (low, high) = (Comparing.Number(sorted[below]), Comparing.Number(sorted[above]));
        return low + ((high - low) * (place - below));
    }

    private static object? Discrete(List<object?> sorted, double share) => sorted.Count == 0
        ? null
        : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Count) - 1)];
}
