using System.Buffers;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// Makes the column of a property that was set with several kinds. What counts is what is there at the end: values of
/// one kind become a typed column, whatever was there on the way.
/// </summary>
internal static class MixedColumnWriter
{
    public static Column Write(string name, int count, Func<int, Value> read)
    {
        var types = Enumerable.Range(0, count).Select(read).Where(value => !value.IsNull).Select(TypeOf).Distinct();
        return types.Take(2).ToArray() is [var only and not ColumnType.Mixed]
            ? WriteTyped(ColumnSetBuilder.Create(name, only, new RowCounter { Count = count }), count, read)
            : WriteMixed(name, count, read);
    }

    public static ColumnType TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Integer => ColumnType.Int64,
        ValueKind.Float => ColumnType.Double,
        ValueKind.Boolean => ColumnType.Boolean,
        ValueKind.String => ColumnType.Text,
        ValueKind.Date when DateColumnBuilder.Fits(value) => ColumnType.Date,
        _ => ColumnType.Mixed,
    };

    private static Column WriteTyped(ColumnBuilder column, int count, Func<int, Value> read)
    {
        for (var row = 0; row < count; row++)
        {
            column.Set(row, read(row));
        }

        return column.Build();
    }

    private static MixedColumn WriteMixed(string name, int count, Func<int, Value> read)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var ends = new int[count];
        var present = new ulong[Bits.Words(count)];
        var nonNull = 0;
        for (var row = 0; row < count; row++)
        {
            var value = read(row);
            if (!value.IsNull)
            {
                ValueCodec.Encode(value, bytes);
                Bits.Set(present, row);
                nonNull++;
            }

            ends[row] = bytes.WrittenCount;
        }

        return new MixedColumn(
            name,
            count,
            nonNull,
            nonNull == count ? default : new Block<ulong>(present),
            new Block<int>(ends),
            new Block<byte>(bytes.WrittenSpan.ToArray()));
    }
}
