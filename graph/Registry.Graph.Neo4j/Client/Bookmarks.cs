namespace Registry.Graph.Neo4j;

/// <summary>
/// Which writes a later statement must see. A server answers each write with a bookmark that stands for it and for those
/// it was given; so the newest answers take the place of what their requests carried.
/// </summary>
internal sealed class Bookmarks
{
    private readonly Lock _guard = new();
    private readonly HashSet<string> _current = new(StringComparer.Ordinal);

    public string[] Current()
    {
        lock (_guard)
        {
            return [.. _current];
        }
    }

    public void Replace(IEnumerable<string> sent, IReadOnlyCollection<string> received)
    {
        if (received.Count > 0)
        {
            lock (_guard)
            {
                _current.ExceptWith(sent);
                _current.UnionWith(received);
            }
        }
    }
}
