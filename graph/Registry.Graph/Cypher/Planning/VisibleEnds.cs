using System.Collections.Concurrent;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// At which groups of nodes relationships of a type start or end, as in a graph of what is visible alone: a plan that knew
/// of others would tell of them by its shape and its rows. Groups that differ by hidden labels only are one there.
/// </summary>
internal sealed class VisibleEnds(GraphCatalog catalog)
{
    private readonly ConcurrentDictionary<(RelationshipGroup Type, bool Outgoing), bool[]> _groups = [];

    /// <summary>Tells of each group whether relationships of a type start (outgoing) or end there.</summary>
    public bool[] Of(RelationshipGroup type, bool outgoing) =>
        _groups.GetOrAdd((type, outgoing), key => WithAlike(catalog.HidesEnds(key.Type)
            ? Seen(key.Type, key.Outgoing)
            : [.. catalog.Statistics.CountsByGroup(key.Type, key.Outgoing).Select(count => count > 0)]));

    private bool[] Seen(RelationshipGroup type, bool outgoing)
    {
        var groups = new bool[catalog.Graph.NodeGroups.Count];
        var starts = type.Starts;
        var ends = type.Ends;
        for (var row = 0; row < type.Count; row++)
        {
            if (catalog.AllNodes.Contains(starts[row]) && catalog.AllNodes.Contains(ends[row]))
            {
                groups[catalog.Graph.GroupOf(outgoing ? starts[row] : ends[row])] = true;
            }
        }

        return groups;
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
