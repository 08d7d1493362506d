using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>A column whose values differ in kind, or are of a kind that has no column of its own.</summary>
public sealed class MixedColumn : Column
{
    internal MixedColumn(
        string name, int count, int nonNullCount, Block<ulong> present, Block<int> ends, Block<byte> bytes)
        : base(name, ColumnType.Mixed, count, nonNullCount, present)
    {
        Ends = ends;
        Bytes = bytes;
    }

    internal Block<int> Ends { get; }

    internal Block<byte> Bytes { get; }

    private protected override bool HoldsSame(Column other) =>
        other is MixedColumn values && Ends.HoldsSame(values.Ends) && Bytes.HoldsSame(values.Bytes);

    private protected override Value Read(int row)
    {
        var ends = Ends.Span;
        return ValueCodec.Decode(Bytes.Span[(row == 0 ? 0 : ends[row - 1])..ends[row]]);
    }
}
