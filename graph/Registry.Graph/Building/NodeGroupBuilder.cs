namespace Registry.Graph;

/// <summary>Collects the nodes of one set of labels.</summary>
public sealed class NodeGroupBuilder : GroupBuilder
{
    private readonly int _group;
    private readonly string[] _labels;
    private KeyColumnBuilder? _key;

    internal NodeGroupBuilder(int group, string[] labels)
    {
        _group = group;
        _labels = labels;
    }

    /// <summary>Gets the labels.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Declares the property that is the unique key; every node is then added with its key.</summary>
    /// <param name="property">The property.</param>
    /// <returns>This builder.</returns>
    public NodeGroupBuilder WithKey(string property)
    {
        if (_key is null)
        {
            if (Rows.Count > 0)
            {
                throw new InvalidOperationException("A key must be declared before the first node is added.");
            }

            _key = Columns.Key(property);
        }
        else if (_key.Name != property)
        {
            throw new InvalidOperationException("A group of nodes must have only one key.");
        }

        return this;
    }

    /// <inheritdoc/>
    public override void Expect(int count)
    {
        base.Expect(count);
        _key?.Expect(count);
    }

    /// <summary>Adds a node to a group without a key.</summary>
    /// <returns>The node.</returns>
    public NodeRef Add()
    {
        if (_key is not null)
        {
            throw new InvalidOperationException("A node of a group with a key must be added with its key.");
        }

        return new NodeRef(_group, Rows.Next());
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
        Rows.DemandOpen();
        var column = DemandKey();
        var row = column.GetOrAdd(key, out added);
        if (added)
        {
            column.MarkAdded(Rows.Next());
        }

        return new NodeRef(_group, row);
    }

    internal NodeGroup Build(int first) => new(_labels, first, Count, _key?.Name, Columns.Build());

    private KeyColumnBuilder DemandKey() =>
        _key ?? throw new InvalidOperationException("A group of nodes must have a key before a key is used.");
}
