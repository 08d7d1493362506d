namespace Registry.Graph;

/// <summary>All nodes that carry exactly one set of labels: a contiguous range of node numbers.</summary>
public sealed class NodeGroup
{
    internal NodeGroup(
        IReadOnlyList<string> labels,
        int first,
        int count,
        string? keyProperty,
        IReadOnlyDictionary<string, Column> columns)
    {
        Labels = labels;
        First = first;
        Count = count;
        KeyProperty = keyProperty;
        Columns = columns;
    }

    /// <summary>Gets the labels, in the order of the first mention of the set.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Gets the number of the first node.</summary>
    public int First { get; }

    /// <summary>Gets the number of nodes.</summary>
    public int Count { get; }

    /// <summary>Gets the property that is the unique key, or null.</summary>
    public string? KeyProperty { get; }

    /// <summary>Gets the properties; the row of a node is its number less <see cref="First"/>.</summary>
    public IReadOnlyDictionary<string, Column> Columns { get; }

    /// <summary>Gets the column of the key, whose codes are its row numbers; null where there is no key.</summary>
    public TextColumn? KeyColumn => KeyProperty is null ? null : (TextColumn)Columns[KeyProperty];

    /// <summary>Finds a node by its key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="node">The node number, or -1.</param>
    /// <returns>True when there is one.</returns>
    public bool TryFind(string key, out int node)
    {
        if (KeyColumn is { } column && column.Dictionary.TryFind(key, out var row))
        {
            node = First + row;
            return true;
        }

        node = -1;
        return false;
    }
}
