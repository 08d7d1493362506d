using Registry.Graph.Storage;

namespace Registry.Graph;

internal sealed class BooleanColumnBuilder(string name, RowCounter rows) : ColumnBuilder<bool>(name, rows)
{
    private ulong[] _values = [];

    public override void Set(int row, bool value)
    {
        Mark(row);
        if (row >> 6 >= _values.Length)
        {
            GrowBits(ref _values, row);
        }

        if (value)
        {
            Bits.Set(_values, row);
        }
        else
        {
            Bits.Clear(_values, row);
        }
    }

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.Boolean)
        {
            Set(row, value.AsBoolean);
        }

        return value.Kind == ValueKind.Boolean;
    }

    private protected override Value ReadOwn(int row) => Value.From(Bits.Get(_values, row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _values, Bits.Words(count));
        for (var word = 0; word < present.Length; word++)
        {
            _values[word] &= present.Span[word];
        }

        return new BooleanColumn(Name, count, nonNullCount, present, new(_values));
    }
}
