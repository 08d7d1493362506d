namespace Registry.Reference.Tests.Reference;

/// <summary>The values of the variables; adding one makes a new row.</summary>
internal sealed class Row
{
    public static readonly Row Empty = new([]);

    private readonly Dictionary<string, object?> _values;

    public Row(Dictionary<string, object?> values) => _values = values;

    public IReadOnlyDictionary<string, object?> Values => _values;

    public object? this[string name] => _values[name];

    public bool Has(string name) => _values.ContainsKey(name);

    public Row With(string name, object? value) => new(new(_values) { [name] = value });

    public Row Over(Row other)
    {
        var values = new Dictionary<string, object?>(other._values);
        foreach (var (name, value) in _values)
        {
            values[name] = value;
        }

        return new(values);
    }

    public Row Only(IEnumerable<string> names) => new(names.ToDictionary(n => n, n => _values[n]));
}
