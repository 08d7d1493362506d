using System.Numerics;
using FsCheck.Xunit;

namespace Registry.Graph.Tests.Values;

[Properties(Arbitrary = [typeof(RandomValues)], MaxTest = 2000)]
public sealed class ValueTests
{
    private static readonly ValueComparer Comparer = ValueComparer.Instance;

    public static TheoryData<ValueKind> Kinds => [.. Enum.GetValues<ValueKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_Example_IsRememberedAndOtherReadingsThrow(ValueKind kind)
    {
        var value = Example(kind);

        Assert.Equal(kind, value.Kind);
        Assert.Equal(kind == ValueKind.Null, value.IsNull);
        Assert.Equal(kind.ToString(), value.ToString());
        Assert.Equal(kind is ValueKind.Integer or ValueKind.Float, value.IsNumber);
        Assert.Equal(value, Example(kind));
        Assert.Equal(value.GetHashCode(), Example(kind).GetHashCode());
        var readings = new (ValueKind Kind, Action Read)[]
        {
            (ValueKind.Boolean, () => _ = value.AsBoolean),
            (ValueKind.Integer, () => _ = value.AsInt64),
            (ValueKind.Float, () => _ = value.AsDouble),
            (ValueKind.String, () => _ = value.AsText),
            (ValueKind.Date, () => _ = value.AsDate),
            (ValueKind.Duration, () => _ = value.AsDuration),
            (ValueKind.List, () => _ = value.AsList),
            (ValueKind.Map, () => _ = value.AsMap),
            (ValueKind.Node, () => _ = value.AsNode),
            (ValueKind.Relationship, () => _ = value.AsRelationship),
            (ValueKind.Path, () => _ = value.AsPath),
            (ValueKind.Point, () => _ = value.AsPoint),
        };
        foreach (var (readKind, read) in readings)
        {
            if (readKind == kind)
            {
                read();
            }
            else
            {
                Assert.Throws<InvalidOperationException>(read);
            }
        }
    }

    [Fact]
    public void Parts_OfTemporalKinds_AreThoseGiven()
    {
        var time = Value.FromTime(5, -3600);
        var local = Value.FromLocalDateTime(-7, 8);
        var zoned = Value.FromDateTime(9, 10, 7200, "Europe/Stockholm");

        Assert.Equal((5, -3600), (time.NanosecondOfDay, time.OffsetSeconds));
        Assert.Equal((-7, 8), (local.Second, local.Nanosecond));
        Assert.Equal((9, 10, 7200, "Europe/Stockholm"), (zoned.Second, zoned.Nanosecond, zoned.OffsetSeconds, zoned.Zone));
        Assert.Equal(6, Value.FromLocalTime(6).NanosecondOfDay);
        Assert.Equal(new DateOnly(2026, 6, 30).DayNumber, Value.From(new DateOnly(2026, 6, 30)).AsDayNumber);
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.FromLocalTime(86_400_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.FromLocalDateTime(0, 1_000_000_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Value.FromTime(0, 86_400));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GraphDuration(0, 0, 0, -1));
        Assert.Throws<ArgumentException>(() => new GraphPath([1], [1]));
    }

    [Fact]
    public void Compare_OneOfEachKind_IsTheOrderOfCypher()
    {
        ValueKind[] expected =
        [
            ValueKind.Map, ValueKind.Node, ValueKind.Relationship, ValueKind.List, ValueKind.Path, ValueKind.Point,
            ValueKind.DateTime, ValueKind.LocalDateTime, ValueKind.Date, ValueKind.Time, ValueKind.LocalTime, ValueKind.Duration,
            ValueKind.String, ValueKind.Boolean, ValueKind.Integer, ValueKind.Float, ValueKind.Null,
        ];

        Assert.Equal(expected, Enum.GetValues<ValueKind>().Select(Example).Order(Comparer).Select(value => value.Kind));
    }

    [Fact]
    public void Compare_Texts_IsByCodePoint()
    {
        Assert.True(Comparer.Compare(Value.From("\uFFFD"), Value.From("😀")) < 0);
        Assert.True(Comparer.Compare(Value.From("😀"), Value.From("😁")) < 0);
        Assert.True(Comparer.Compare(Value.From("a"), Value.From("aa")) < 0);
        Assert.True(Comparer.Compare(Value.From("Z"), Value.From("a")) < 0);
    }

    [Property]
    public void Compare_AnyNumbers_IsExact(Value left, Value right)
    {
        if (left.IsNumber && right.IsNumber && double.IsFinite(left.AsNumber) && double.IsFinite(right.AsNumber))
        {
            Assert.Equal(Math.Sign(Exact(left).CompareTo(Exact(right))), Math.Sign(Comparer.Compare(left, right)));
        }
    }

    [Property]
    public void Compare_AnyThree_IsTotalOrderThatAgreesWithEqualsAndHash(Value a, Value b, Value c)
    {
        Assert.Equal(0, Comparer.Compare(a, a));
        Assert.Equal(Math.Sign(Comparer.Compare(a, b)), -Math.Sign(Comparer.Compare(b, a)));
        Assert.Equal(Comparer.Compare(a, b) == 0, a == b);
        Assert.Equal(a != b, !a.Equals((object)b));
        Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
        Value[] sorted = [a, b, c];
        Array.Sort(sorted, Comparer);
        Assert.True(Comparer.Compare(sorted[0], sorted[2]) <= 0);
        Assert.True(Comparer.Compare(sorted[0], sorted[1]) <= 0 && Comparer.Compare(sorted[1], sorted[2]) <= 0);
    }

    // Scaled by 2^1074 every finite double is an integer.
    private static BigInteger Exact(Value number)
    {
        if (number.Kind == ValueKind.Integer)
        {
            return new BigInteger(number.AsInt64) << 1074;
        }

        var bits = BitConverter.DoubleToInt64Bits(number.AsDouble);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = (bits & 0xF_FFFF_FFFF_FFFF) | (exponent == 0 ? 0 : 1L << 52);
        var scaled = new BigInteger(fraction) << (Math.Max(exponent, 1) - 1);
        return bits < 0 ? -scaled : scaled;
    }

    private static Value Example(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => Value.True,
        ValueKind.Integer => Value.From(3),
        ValueKind.Float => Value.From(3.5),
        ValueKind.String => Value.From("text"),
        ValueKind.Date => Value.From(new DateOnly(2026, 6, 30)),
        ValueKind.LocalTime => Value.FromLocalTime(1),
        ValueKind.Time => Value.FromTime(1, 3600),
        ValueKind.LocalDateTime => Value.FromLocalDateTime(1, 2),
        ValueKind.DateTime => Value.FromDateTime(1, 2, 3600, "Europe/Stockholm"),
        ValueKind.Duration => Value.From(new GraphDuration(1, 2, 3, 4)),
        ValueKind.Point => Value.From(new GraphPoint(CoordinateSystem.Wgs84, 12.5, 57)),
        ValueKind.List => Value.From([Value.From(1), Value.Null]),
        ValueKind.Map => Value.From(new Dictionary<string, Value> { ["a"] = Value.From(1), ["b"] = Value.Null }),
        ValueKind.Node => Value.FromNode(1),
        ValueKind.Relationship => Value.FromRelationship(1),
        ValueKind.Path => Value.From(new GraphPath([0, 1], [0])),
        _ => Value.Null,
    };
}
