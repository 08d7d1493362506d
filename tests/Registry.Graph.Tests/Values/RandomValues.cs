using FsCheck;
using FsCheck.Fluent;

namespace Registry.Graph.Tests.Values;

/// <summary>Values of every kind, near each other often enough that equal ones and close ones meet.</summary>
public static class RandomValues
{
    private static readonly double[] Doubles =
    [
        0, -0.0, 1, 1.5, -2, 1e300, -1e300, 9007199254740992.0, 9223372036854775808.0, -9223372036854775808.0,
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon,
    ];

    private static readonly long[] Integers =
        [0, 1, -2, 9007199254740992, 9007199254740993, long.MaxValue, long.MinValue, long.MaxValue - 1];

    private static readonly double[] Coordinates = [0, -0.0, 1.5, -90];

    private static readonly string[] Texts = ["", "a", "A", "ab", "å", "\uFFFD", "😀", "😀a", "Ö", "\0"];

    public static Arbitrary<Value> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Draw(new Random(seed))));

    /// <summary>Draws a value that a property may hold.</summary>
    public static Value Storable(Random random, int depth = 0) => random.Next(depth < 2 ? 15 : 13) switch
    {
        0 => Value.From(random.Next(2) == 0),
        1 => Value.From(Integers[random.Next(Integers.Length)]),
        2 => Value.From((long)random.Next(-3, 4)),
        3 => Value.From(Doubles[random.Next(Doubles.Length)]),
        4 or 5 => Value.From(Texts[random.Next(Texts.Length)]),
        6 => random.Next(4) == 0
            ? Value.FromDayNumber(random.NextInt64(-400_000_000_000, 400_000_000_000))
            : Value.From(DateOnly.FromDayNumber(random.Next(738_000, 738_003))),
        7 => Value.FromLocalTime(random.Next(3) * 3_600_000_000_000),
        8 => Value.FromTime(random.Next(3) * 3_600_000_000_000, random.Next(-2, 3) * 3600),
        9 => Value.FromLocalDateTime(random.Next(3), random.Next(2)),
        10 => Value.FromDateTime(random.Next(3), 7, random.Next(-1, 2) * 3600, random.Next(2) == 0 ? null : "Europe/Stockholm"),
        11 => Value.From(new GraphDuration(random.Next(2), random.Next(-1, 31), random.Next(2) * 86_400, random.Next(2))),
        12 => Value.From(new GraphPoint(
            CoordinateSystem.All[random.Next(4)], Coordinates[random.Next(4)], Coordinates[random.Next(4)], Coordinates[random.Next(4)])),
        13 => Value.From(Enumerable.Range(0, random.Next(3)).Select(_ => Element(random, depth)).ToArray()),
        _ => Value.From(Texts.Where(_ => random.Next(4) == 0).ToDictionary(key => key, _ => Element(random, depth))),
    };

    private static Value Draw(Random random) => random.Next(12) switch
    {
        0 => Value.Null,
        1 => Value.FromNode(random.Next(3)),
        2 => Value.FromRelationship(random.Next(3)),
        3 => Value.From(new GraphPath([random.Next(2), random.Next(2)], [random.Next(2)])),
        4 => Value.From(new GraphPath([random.Next(2)], [])),
        _ => Storable(random),
    };

    private static Value Element(Random random, int depth) =>
        random.Next(5) == 0 ? Value.Null : Storable(random, depth + 1);
}
