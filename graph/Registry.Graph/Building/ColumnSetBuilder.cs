using System.Collections.Frozen;

namespace Registry.Graph;

/// <summary>The columns of one group while it is built, by name.</summary>
internal sealed class ColumnSetBuilder(RowCounter rows)
{
    private readonly Dictionary<string, ColumnBuilder> _columns = new(StringComparer.Ordinal);

    public ColumnBuilder<T> Typed<T>(string name, Func<string, RowCounter, ColumnBuilder<T>> create)
    {
        if (_columns.TryGetValue(name, out var column))
        {
            return column as ColumnBuilder<T>
                ?? throw new InvalidOperationException("A property must be asked for with the type it was created with.");
        }

        rows.DemandOpen();
        var created = create(name, rows);
        _columns.Add(name, created);
        return created;
    }

    public KeyColumnBuilder Key(string name)
    {
        var column = new KeyColumnBuilder(name, rows);
        _columns.Add(name, column);
        return column;
    }

    public void Set(int row, string name, Value value)
    {
        if (!_columns.TryGetValue(name, out var column))
        {
            if (value.IsNull)
            {
                return;
            }

            column = Create(name, value);
            _columns.Add(name, column);
        }

        column.Set(row, value);
    }

    public FrozenDictionary<string, Column> Build() => _columns.Values
        .Select(column => column.Build())
        .ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);

    private ColumnBuilder Create(string name, Value value) => value.Kind switch
    {
        ValueKind.Integer => new Int64ColumnBuilder(name, rows),
        ValueKind.Float => new DoubleColumnBuilder(name, rows),
        ValueKind.Boolean => new BooleanColumnBuilder(name, rows),
        ValueKind.Date => new DateColumnBuilder(name, rows),
        ValueKind.String => new TextColumnBuilder(name, rows),
        _ => new MixedColumnBuilder(name, rows),
    };
}
