using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace Registry.Graph;

/// <summary>
/// Values of mixed columns as bytes: the kind, then its parts, little-endian; texts and lists say their length.
/// </summary>
internal static class ValueCodec
{
    public static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    public static void Encode(Value value, ArrayBufferWriter<byte> to)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        WriteByte((byte)value.Kind, to);
        switch (value.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Boolean:
                WriteByte(value.AsBoolean ? (byte)1 : (byte)0, to);
                break;
            case ValueKind.Integer:
                WriteLong(value.AsInt64, to);
                break;
            case ValueKind.Float:
                WriteLong(BitConverter.DoubleToInt64Bits(value.AsDouble), to);
                break;
            case ValueKind.String:
                WriteText(value.AsText, to);
                break;
            case ValueKind.List:
                WriteList(value.AsList, to);
                break;
            case ValueKind.Map:
                WriteMap(value.AsMap, to);
                break;
            case ValueKind.Point:
                WritePoint(value.AsPoint, to);
                break;
            default:
                WriteTemporal(value, to);
                break;
        }
    }

    public static Value Decode(ReadOnlySpan<byte> bytes) => Read(ref bytes);

    private static void WriteTemporal(Value value, ArrayBufferWriter<byte> to)
    {
        switch (value.Kind)
        {
            case ValueKind.Date:
                WriteLong(value.AsDayNumber, to);
                break;
            case ValueKind.LocalTime or ValueKind.Time:
                WriteLong(value.NanosecondOfDay, to);
                WriteInt(value.OffsetSeconds, to);
                break;
            case ValueKind.LocalDateTime or ValueKind.DateTime:
                WriteLong(value.Second, to);
                WriteInt(value.Nanosecond, to);
                WriteInt(value.OffsetSeconds, to);
                WriteText(value.Zone ?? string.Empty, to);
                break;
            default:
                WriteLong(value.AsDuration.Months, to);
                WriteLong(value.AsDuration.Days, to);
                WriteLong(value.AsDuration.Seconds, to);
                WriteInt(value.AsDuration.Nanoseconds, to);
                break;
        }
    }

    private static void WritePoint(GraphPoint point, ArrayBufferWriter<byte> to)
    {
        WriteInt(point.System.Srid, to);
        WriteLong(BitConverter.DoubleToInt64Bits(point.X), to);
        WriteLong(BitConverter.DoubleToInt64Bits(point.Y), to);
        WriteLong(BitConverter.DoubleToInt64Bits(point.Z), to);
    }

    private static void WriteList(IReadOnlyList<Value> list, ArrayBufferWriter<byte> to)
    {
        WriteInt(list.Count, to);
        for (var i = 0; i < list.Count; i++)
        {
            Encode(list[i], to);
        }
    }

    // Keys in order, so that equal maps have equal bytes.
    private static void WriteMap(IReadOnlyDictionary<string, Value> map, ArrayBufferWriter<byte> to)
    {
        WriteInt(map.Count, to);
        foreach (var key in map.Keys.Order(StringComparer.Ordinal))
        {
            WriteText(key, to);
            Encode(map[key], to);
        }
    }

    private static Value Read(ref ReadOnlySpan<byte> from)
    {
        var kind = (ValueKind)from[0];
        from = from[1..];
        switch (kind)
        {
            case ValueKind.Boolean:
                var truth = from[0] != 0;
                from = from[1..];
                return Value.From(truth);
            case ValueKind.Integer:
                return Value.From(ReadLong(ref from));
            case ValueKind.Float:
                return Value.From(ReadDouble(ref from));
            case ValueKind.String:
                return Value.From(ReadText(ref from));
            case ValueKind.List:
                return ReadList(ref from);
            case ValueKind.Map:
                return ReadMap(ref from);
            case ValueKind.Point:
                return ReadPoint(ref from);
            case ValueKind.Null:
                return Value.Null;
            default:
                return ReadTemporal(kind, ref from);
        }
    }

    private static Value ReadTemporal(ValueKind kind, ref ReadOnlySpan<byte> from)
    {
        var first = ReadLong(ref from);
        if (kind == ValueKind.Date)
        {
            return Value.FromDayNumber(first);
        }

        if (kind == ValueKind.Duration)
        {
            return Value.From(new GraphDuration(first, ReadLong(ref from), ReadLong(ref from), ReadInt(ref from)));
        }

        var second = ReadInt(ref from);
        if (kind is ValueKind.LocalTime or ValueKind.Time)
        {
            return kind == ValueKind.Time ? Value.FromTime(first, second) : Value.FromLocalTime(first);
        }

        var (offset, zone) = (ReadInt(ref from), ReadText(ref from));
        return kind == ValueKind.DateTime
            ? Value.FromDateTime(first, second, offset, zone.Length == 0 ? null : zone)
            : Value.FromLocalDateTime(first, second);
    }

    private static Value ReadPoint(ref ReadOnlySpan<byte> from)
    {
        var system = CoordinateSystem.Find(ReadInt(ref from))!;
        return Value.From(new GraphPoint(system, ReadDouble(ref from), ReadDouble(ref from), ReadDouble(ref from)));
    }

    private static Value ReadList(ref ReadOnlySpan<byte> from)
    {
        var list = new Value[ReadInt(ref from)];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = Read(ref from);
        }

        return Value.From(list);
    }

    private static Value ReadMap(ref ReadOnlySpan<byte> from)
    {
        var count = ReadInt(ref from);
        var map = new Dictionary<string, Value>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var key = ReadText(ref from);
            map.Add(key, Read(ref from));
        }

        return Value.From(map);
    }

    private static void WriteByte(byte value, ArrayBufferWriter<byte> to)
    {
        to.GetSpan(1)[0] = value;
        to.Advance(1);
    }

    private static void WriteInt(int value, ArrayBufferWriter<byte> to)
    {
        BinaryPrimitives.WriteInt32LittleEndian(to.GetSpan(4), value);
        to.Advance(4);
    }

    private static void WriteLong(long value, ArrayBufferWriter<byte> to)
    {
        BinaryPrimitives.WriteInt64LittleEndian(to.GetSpan(8), value);
        to.Advance(8);
    }

    private static void WriteText(string text, ArrayBufferWriter<byte> to)
    {
        WriteInt(StrictUtf8.GetByteCount(text), to);
        StrictUtf8.GetBytes(text, to);
    }

    private static int ReadInt(ref ReadOnlySpan<byte> from)
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(from);
        from = from[4..];
        return value;
    }

    private static long ReadLong(ref ReadOnlySpan<byte> from)
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(from);
        from = from[8..];
        return value;
    }

    private static double ReadDouble(ref ReadOnlySpan<byte> from) => BitConverter.Int64BitsToDouble(ReadLong(ref from));

    private static string ReadText(ref ReadOnlySpan<byte> from)
    {
        var length = ReadInt(ref from);
        var text = Encoding.UTF8.GetString(from[..length]);
        from = from[length..];
        return text;
    }
}
