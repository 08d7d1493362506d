namespace Registry.Graph.Neo4j;

/// <summary>
/// What the database itself calls the nodes that this load made. It finds them by that far faster than by their keys. It
/// holds only while a load lasts: nodes that were there before, or whose answer was lost, are found by key.
/// </summary>
internal sealed class NodeIds(int nodes)
{
    private const long Unknown = -1;

    private readonly long[] _ids = Filled(nodes);

    public long this[int node]
    {
        get => _ids[node];
        set => _ids[node] = value;
    }

    public bool Knows(int node) => _ids[node] != Unknown;

    private static long[] Filled(int count)
    {
        var ids = new long[count];
        Array.Fill(ids, Unknown);
        return ids;
    }
}
