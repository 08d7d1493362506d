using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects a property of a kind that has no column of its own.</summary>
internal sealed class MixedColumnBuilder(string name, RowCounter rows) : ColumnBuilder(name, rows)
{
    private Value[] _values = [];

    private protected override bool TrySet(int row, Value value)
    {
        Mark(row);
        if (row >= _values.Length)
        {
            Grow(ref _values, row);
        }

        _values[row] = value;
        return true;
    }

    private protected override Value ReadOwn(int row) => _values[row];

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present) =>
        MixedColumnWriter.Write(Name, count, row => IsPresent(row) ? _values[row] : Value.Null);
}
