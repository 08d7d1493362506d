using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects the relationships of one type.</summary>
public sealed class RelationshipGroupBuilder
{
    private readonly string _type;
    private readonly GraphBuilder _graph;
    private readonly RowCounter _rows = new();
    private readonly ColumnSetBuilder _columns;
    private NodeRef[] _starts = [];
    private NodeRef[] _ends = [];

    internal RelationshipGroupBuilder(string type, GraphBuilder graph)
    {
        _type = type;
        _graph = graph;
        _columns = new ColumnSetBuilder(_rows);
    }

    /// <summary>Gets the number of relationships added.</summary>
    public int Count => _rows.Count;

    /// <summary>Gets the type.</summary>
    public string Type => _type;

    /// <summary>Adds a relationship; two between the same nodes are two.</summary>
    /// <param name="from">The node it starts from.</param>
    /// <param name="to">The node it ends at.</param>
    /// <returns>Its row, which stays its place within the type.</returns>
    public int Add(NodeRef from, NodeRef to)
    {
        Demand(from);
        Demand(to);
        var row = _rows.Next();
        if (row == _starts.Length)
        {
            var length = Math.Max(16, (int)Math.Min(Array.MaxLength, _starts.Length * 2L));
            Array.Resize(ref _starts, length);
            Array.Resize(ref _ends, length);
        }

        _starts[row] = from;
        _ends[row] = to;
        return row;
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
    /// <param name="row">The row of the relationship.</param>
    /// <param name="name">The property.</param>
    /// <param name="value">The value.</param>
    public void Set(int row, string name, Value value) => _columns.Set(row, name, value);

    internal void Close() => _rows.IsClosed = true;

    internal RelationshipGroup Build(int first, int[] firstNodes)
    {
        var starts = Resolve(ref _starts, firstNodes);
        var ends = Resolve(ref _ends, firstNodes);
        var outgoing = CsrBuilder.Build(starts, ends, first);
        var incoming = CsrBuilder.Build(ends, starts, first);
        var inOrder = outgoing.AllNeighbours.SequenceEqual(ends);
        return new RelationshipGroup(
            _type,
            first,
            (new Block<int>(starts), inOrder ? outgoing.NeighboursBlock : new Block<int>(ends)),
            (outgoing, incoming),
            _columns.Build());
    }

    private int[] Resolve(ref NodeRef[] nodes, int[] firstNodes)
    {
        var numbers = new int[Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = firstNodes[nodes[row].Group] + nodes[row].Row;
        }

        nodes = [];
        return numbers;
    }

    private void Demand(NodeRef node)
    {
        if (node.Row < 0 || node.Row >= _graph.NodesIn(node.Group))
        {
            throw new ArgumentException("A relationship must join nodes that have been added before.", nameof(node));
        }
    }
}
