using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>Collects the relationships of one type.</summary>
public sealed class RelationshipGroupBuilder : GroupBuilder
{
    private readonly string _type;
    private readonly GraphBuilder _graph;
    private NodeRef[] _starts = [];
    private NodeRef[] _ends = [];

    internal RelationshipGroupBuilder(string type, GraphBuilder graph)
    {
        _type = type;
        _graph = graph;
    }

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
        var row = Rows.Next();
        if (row == _starts.Length)
        {
            var length = Math.Max(Math.Max(16, Rows.Expected), (int)Math.Min(Array.MaxLength, _starts.Length * 2L));
            Array.Resize(ref _starts, length);
            Array.Resize(ref _ends, length);
        }

        _starts[row] = from;
        _ends[row] = to;
        return row;
    }

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
            Columns.Build());
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
