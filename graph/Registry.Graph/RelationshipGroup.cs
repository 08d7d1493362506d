using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// All relationships of one type: a contiguous range of relationship numbers, in the order they were added. A
/// relationship costs 24 bytes and its properties: its two ends (8), and a neighbour and a number in each direction
/// (16). Where they were added in order of their start, the ends are the outgoing neighbours and cost nothing more: 20.
/// </summary>
public sealed class RelationshipGroup
{
    private readonly Block<int> _starts;
    private readonly Block<int> _ends;

    internal RelationshipGroup(
        string type,
        int first,
        (Block<int> Starts, Block<int> Ends) sides,
        (Csr Outgoing, Csr Incoming) rows,
        IReadOnlyDictionary<string, Column> columns)
    {
        Type = type;
        First = first;
        (_starts, _ends) = sides;
        (Outgoing, Incoming) = rows;
        Columns = columns;
    }

    /// <summary>Gets the type.</summary>
    public string Type { get; }

    /// <summary>Gets the number of the first relationship.</summary>
    public int First { get; }

    /// <summary>Gets the number of relationships.</summary>
    public int Count => _starts.Length;

    /// <summary>Gets the relationships by the node they start from.</summary>
    public Csr Outgoing { get; }

    /// <summary>Gets the relationships by the node they end at.</summary>
    public Csr Incoming { get; }

    /// <summary>Gets the properties; the row of a relationship is its number less <see cref="First"/>.</summary>
    public IReadOnlyDictionary<string, Column> Columns { get; }

    /// <summary>Gets the start node of each relationship, by row.</summary>
    public ReadOnlySpan<int> Starts => _starts.Span;

    /// <summary>Gets the end node of each relationship, by row.</summary>
    public ReadOnlySpan<int> Ends => _ends.Span;

    internal Block<int> StartsBlock => _starts;

    internal Block<int> EndsBlock => _ends;
}
