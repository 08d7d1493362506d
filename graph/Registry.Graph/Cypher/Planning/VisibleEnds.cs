using System.Collections.Concurrent;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// At which groups of nodes relationships of a type start or end, as in a graph of what is visible alone: a plan that knew
/// of others would tell of them by its shape and its rows. Groups that differ by hidden labels only are one there.
/// </summary>
internal sealed class VisibleEnds(GraphCatalog catalog)
{
    private readonly ConcurrentDictionary<RelationshipGroup, (bool[] Starts, bool[] Ends)> _groups = [];

    /// <summary>Tells of each group whether relationships of a type start, and whether they end there.</summary>
    public (bool[] Starts, bool[] Ends) Of(RelationshipGroup type) => _groups.GetOrAdd(type, key =>
    {
        var (starts, ends) = catalog.HidesEnds(key) ? Seen(key) : (Counted(key, outgoing: true), Counted(key, outgoing: false));
        return (WithAlike(starts), WithAlike(ends));
    });

    private bool[] Counted(RelationshipGroup type, bool outgoing) =>
        [.. catalog.Statistics.CountsByGroup(type, outgoing).Select(count => count > 0)];

    private (bool[] Starts, bool[] Ends) Seen(RelationshipGroup type)
    {
        var (starts, ends) = (new bool[catalog.Graph.NodeGroups.Count], new bool[catalog.Graph.NodeGroups.Count]);
        for (var row = 0; row < type.Count; row++)
        {
            var (start, end) = (type.Starts[row], type.Ends[row]);
            if (catalog.AllNodes.Contains(start) && catalog.AllNodes.Contains(end))
            {
                starts[catalog.Graph.GroupOf(start)] = true;
                ends[catalog.Graph.GroupOf(end)] = true;
            }
        }

        return (starts, ends);
    }

    private bool[] WithAlike(bool[] groups)
    {
        if (catalog.HidesLabels)
        {
            foreach (var alike in catalog.VisibleGroups.GroupBy(g => string.Join('\n', catalog.LabelsOfGroup(g).Order(StringComparer.Ordinal))))
            {
                var any = alike.Any(g => groups[g]);
                foreach (var group in alike)
                {
                    groups[group] = any;
                }
            }
        }

        return groups;
    }
}
