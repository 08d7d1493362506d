using System.Collections.Concurrent;
using Registry.Graph.Cypher.Operators;
using Registry.Graph.Cypher.Planning;

namespace Registry.Graph.Cypher;

/// <summary>
/// Queries that are asked together: a set of nodes which several of them make from the same pattern and parameters, over
/// one snapshot and view, is made once for all. Safe for queries that run at once; kept no longer than the batch.
/// </summary>
public sealed class QueryBatch
{
    private readonly ConcurrentDictionary<(GraphCatalog Catalog, string Text, Value Parameters), MadeBits> _sets = new();

    /// <summary>Gets the number of sets that more than one query used.</summary>
    public int SharedSets => _sets.Values.Count(s => s.Users > 1);

    /// <summary>Gets what holds a set, empty until the first query makes it.</summary>
    internal MadeBits SetOf(GraphCatalog catalog, string text, Value parameters)
    {
        var made = _sets.GetOrAdd((catalog, text, parameters), static _ => new MadeBits());
        made.AddUser();
        return made;
    }
}
