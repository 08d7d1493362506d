using System.Runtime.CompilerServices;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// The relationships of one type in one direction, as compressed sparse rows: for each node the neighbours and the
/// relationships that lead to them, in order of relationship number. Offsets cover only the nodes from the first to
/// the last that has any: 4 bytes for each of those, and 8 bytes for each relationship.
/// </summary>
public sealed class Csr
{
    private readonly Block<int> _offsets;
    private readonly Block<int> _neighbours;
    private readonly Block<int> _relationships;

    internal Csr(int firstNode, Block<int> offsets, Block<int> neighbours, Block<int> relationships)
    {
        FirstNode = firstNode;
        _offsets = offsets;
        _neighbours = neighbours;
        _relationships = relationships;
    }

    /// <summary>Gets the first node the offsets cover.</summary>
    public int FirstNode { get; }

    /// <summary>Gets the number of nodes the offsets cover, from <see cref="FirstNode"/> on.</summary>
    public int NodeCount => Math.Max(0, _offsets.Length - 1);

    /// <summary>
    /// Gets where the neighbours of each covered node begin, and at the end their number; for hot loops.
    /// </summary>
    public ReadOnlySpan<int> Offsets => _offsets.Span;

    /// <summary>Gets the neighbours of all nodes, one node after the other.</summary>
    public ReadOnlySpan<int> AllNeighbours => _neighbours.Span;

    /// <summary>Gets the relationships that lead to <see cref="AllNeighbours"/>.</summary>
    public ReadOnlySpan<int> AllRelationships => _relationships.Span;

    internal Block<int> OffsetsBlock => _offsets;

    internal Block<int> NeighboursBlock => _neighbours;

    internal Block<int> RelationshipsBlock => _relationships;

    /// <summary>Gets the neighbours of a node; a neighbour joined by two relationships is there twice.</summary>
    /// <param name="node">Any node of the graph.</param>
    /// <returns>The other ends, in order of relationship number.</returns>
    public ReadOnlySpan<int> Neighbours(int node)
    {
        var (start, length) = Stretch(node);
        return length == 0 ? default : _neighbours.Span.Slice(start, length);
    }

    /// <summary>Gets the relationships of a node.</summary>
    /// <param name="node">Any node of the graph.</param>
    /// <returns>Relationship numbers in rising order, one for each of <see cref="Neighbours"/>.</returns>
    public ReadOnlySpan<int> Relationships(int node)
    {
        var (start, length) = Stretch(node);
        return length == 0 ? default : _relationships.Span.Slice(start, length);
    }

    /// <summary>Gets the number of relationships of a node.</summary>
    /// <param name="node">Any node of the graph.</param>
    /// <returns>How many there are.</returns>
    public int Degree(int node) => Stretch(node).Length;

    /// <summary>Gets both in one: where a node's neighbours and relationships lie.</summary>
    internal ReadOnlySpan<int> Around(int node, out ReadOnlySpan<int> relationships)
    {
        var (start, length) = Stretch(node);
        if (length == 0)
        {
            relationships = default;
            return default;
        }

        relationships = _relationships.Span.Slice(start, length);
        return _neighbours.Span.Slice(start, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (int Start, int Length) Stretch(int node)
    {
        var offsets = _offsets.Span;
        var row = node - FirstNode;
        if (row < 0 || row >= offsets.Length - 1)
        {
            return (0, 0);
        }

        var start = offsets[row];
        return (start, offsets[row + 1] - start);
    }
}
