using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects a text property: a code a row and each distinct text once.</summary>
internal sealed class TextColumnBuilder(string name, RowCounter rows) : ColumnBuilder<string>(name, rows)
{
    private TextDictionaryBuilder _texts = new();
    private int[] _codes = [];

    public override void Set(int row, string value)
    {
        Mark(row);
        if (row >= _codes.Length)
        {
            Grow(ref _codes, row);
        }

        _codes[row] = _texts.GetOrAdd(value, out _);
    }

    private protected override bool TrySet(int row, Value value)
    {
        if (value.Kind == ValueKind.String)
        {
            Set(row, value.AsText);
        }

        return value.Kind == ValueKind.String;
    }

    private protected override Value ReadOwn(int row) => Value.From(_texts.Text(_codes[row]));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present)
    {
        Array.Resize(ref _codes, count);
        if (!IsInOrderOfRows(count, out var used) || used < _texts.Count)
        {
            Renumber(count);
        }

        var allDiffer = _texts.Count == count;
        return new TextColumn(
            Name, count, nonNullCount, present, new Block<int>(allDiffer ? [] : _codes), _texts.Build());
    }

    // Also writes the code of an absent text.
    private bool IsInOrderOfRows(int count, out int used)
    {
        used = 0;
        var inOrder = true;
        for (var row = 0; row < count; row++)
        {
            if (!IsPresent(row))
            {
                _codes[row] = TextColumn.NoCode;
            }
            else if (_codes[row] >= used)
            {
                inOrder &= _codes[row] == used;
                used = _codes[row] + 1;
            }
        }

        return inOrder;
    }

    // Rows set out of order, or set again, leave codes in another order or unused. Equal graphs have equal bytes.
    private void Renumber(int count)
    {
        var texts = new TextDictionaryBuilder();
        var numbers = new int[_texts.Count];
        for (var row = 0; row < count; row++)
        {
            if (_codes[row] != TextColumn.NoCode)
            {
                ref var number = ref numbers[_codes[row]];
                number = number == 0 ? texts.GetOrAdd(_texts.Utf8(_codes[row]), out _) + 1 : number;
                _codes[row] = number - 1;
            }
        }

        _texts = texts;
    }
}

/// <summary>Collects the unique key of a group; the code of a key is its row, so there are no codes.</summary>
internal sealed class KeyColumnBuilder(string name, RowCounter rows) : ColumnBuilder(name, rows)
{
    private readonly TextDictionaryBuilder _keys = new();

    public void Expect(int count) => _keys.Expect(count);

    public int GetOrAdd(string key, out bool added) => _keys.GetOrAdd(key, out added);

    public bool TryFind(string key, out int row) => _keys.TryFind(key, out row);

    public void MarkAdded(int row) => Mark(row);

    private protected override bool TrySet(int row, Value value) =>
        throw new InvalidOperationException("A key must be given when its node is added.");

    private protected override Value ReadOwn(int row) => Value.From(_keys.Text(row));

    private protected override Column Build(int count, int nonNullCount, Block<ulong> present) =>
        new TextColumn(Name, count, nonNullCount, present, default, _keys.Build());
}
