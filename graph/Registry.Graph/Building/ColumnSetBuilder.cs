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
                ?? throw new InvalidOperationException("A property must keep the type it was created with.");
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
        if (!IsStorable(value))
        {
            throw new ArgumentException("A property must not hold a node, a relationship or a path.", nameof(value));
        }

        rows.DemandOpen();
        if (!_columns.TryGetValue(name, out var column))
        {
            if (value.IsNull)
            {
                return;
            }

            column = Create(name, MixedColumnWriter.TypeOf(value), rows);
            _columns.Add(name, column);
        }

        column.Set(row, value);
    }

    public FrozenDictionary<string, Column> Build() => _columns.Values
        .Select(column => column.Build())
        .ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);

    public static ColumnBuilder Create(string name, ColumnType type, RowCounter rows) => type switch
    {
        ColumnType.Int64 => new Int64ColumnBuilder(name, rows),
        ColumnType.Double => new DoubleColumnBuilder(name, rows),
        ColumnType.Boolean => new BooleanColumnBuilder(name, rows),
        ColumnType.Date => new DateColumnBuilder(name, rows),
        ColumnType.Text => new TextColumnBuilder(name, rows),
        _ => new MixedColumnBuilder(name, rows),
    };

    private static bool IsStorable(Value value) => value.Kind switch
    {
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => false,
        ValueKind.List => value.AsList.All(IsStorable),
        ValueKind.Map => value.AsMap.Values.All(IsStorable),
        _ => true,
    };
}
