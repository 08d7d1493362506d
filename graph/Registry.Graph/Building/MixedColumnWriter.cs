using System.Buffers;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Encodes the values of a property that mixes kinds.</summary>
internal static class MixedColumnWriter
{
    public static MixedColumn Write(string name, int count, Func<int, Value> read)
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
