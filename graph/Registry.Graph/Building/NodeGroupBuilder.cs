namespace Registry.Graph;

/// <summary>Collects the nodes of one set of labels.</summary>
public sealed class NodeGroupBuilder
{
    private readonly int _group;
    private readonly string[] _labels;
    private readonly RowCounter _rows = new();
    private readonly ColumnSetBuilder _columns;
    private KeyColumnBuilder? _key;

    internal NodeGroupBuilder(int group, string[] labels)
    {
        _group = group;
        _labels = labels;
        _columns = new ColumnSetBuilder(_rows);
    }

    /// <summary>Gets the number of nodes added.</summary>
    public int Count => _rows.Count;

    /// <summary>Gets the labels.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Declares the property that is the unique key; every node is then added with its key.</summary>
    /// <param name="property">The property.</param>
    /// <returns>This builder.</returns>
    public NodeGroupBuilder WithKey(string property)
    {
        if (_key is null)
        {
            if (_rows.Count > 0)
            {
                throw new InvalidOperationException("A key must be declared before the first node is added.");
            }

            _key = _columns.Key(property);
        }
        else if (_key.Name != property)
        {
            throw new InvalidOperationException("A group of nodes must have only one key.");
        }

        return this;
    }

    /// <summary>Adds a node to a group without a key.</summary>
    /// <returns>The node.</returns>
    public NodeRef Add()
    {
        if (_key is not null)
        {
            throw new InvalidOperationException("A node of a group with a key must be added with its key.");
        }

        return new NodeRef(_group, _rows.Next());
    }

    /// <summary>Adds a node.</summary>
    /// <param name="key">Its key, which must be new.</param>
    /// <returns>The node.</returns>
    public NodeRef Add(string key)
    {
        var node = GetOrAdd(key, out var added);
        return added
            ? node
            : throw new ArgumentException("A key must be unique within its group of nodes.", nameof(key));
    }

    /// <summary>Finds a node by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="node">The node.</param>
    /// <returns>True when there is one.</returns>
    public bool TryFind(string key, out NodeRef node)
    {
        var found = DemandKey().TryFind(key, out var row);
        node = found ? new NodeRef(_group, row) : default;
        return found;
    }

    /// <summary>Finds a node by its key, or adds it.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The node.</returns>
    public NodeRef GetOrAdd(string key) => GetOrAdd(key, out _);

    /// <summary>Finds a node by its key, or adds it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="added">True when the node is new.</param>
    /// <returns>The node.</returns>
    public NodeRef GetOrAdd(string key, out bool added)
    {
        _rows.DemandOpen();
        var column = DemandKey();
        var row = column.GetOrAdd(key, out added);
        if (added)
        {
            column.MarkAdded(_rows.Next());
        }

        return new NodeRef(_group, row);
    }

    /// <summary>Gets the builder of an integer property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<long> Int64(string name) =>
        _columns.Typed<long>(name, (n, rows) => new Int64ColumnBuilder(n, rows));

    /// <summary>Gets the builder of a floating-point property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<double> Double(string name) =>
        _columns.Typed<double>(name, (n, rows) => new DoubleColumnBuilder(n, rows));

    /// <summary>Gets the builder of a boolean property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<bool> Boolean(string name) =>
        _columns.Typed<bool>(name, (n, rows) => new BooleanColumnBuilder(n, rows));

    /// <summary>Gets the builder of a date property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<DateOnly> Date(string name) =>
        _columns.Typed<DateOnly>(name, (n, rows) => new DateColumnBuilder(n, rows));

    /// <summary>Gets the builder of a text property.</summary>
    /// <param name="name">The property.</param>
    /// <returns>The same builder for the same property.</returns>
    public ColumnBuilder<string> Text(string name) =>
        _columns.Typed<string>(name, (n, rows) => new TextColumnBuilder(n, rows));

    /// <summary>Sets any property of any kind, the slow general way; null takes it away.</summary>
    /// <param name="row">The row of the node.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The value.</param>
    public void Set(int row, string name, Value value) => _columns.Set(row, name, value);

    internal void Close() => _rows.IsClosed = true;

    internal NodeGroup Build(int first) => new(_labels, first, Count, _key?.Name, _columns.Build());

    private KeyColumnBuilder DemandKey() =>
        _key ?? throw new InvalidOperationException("A group of nodes must have a key before a key is used.");
}
