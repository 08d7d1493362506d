using System.Runtime.CompilerServices;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A set of whole node groups as ranges of node numbers: a label test is then a comparison of numbers.
/// </summary>
internal sealed class NodeSet
{
    private readonly int[] _firsts;
    private readonly int[] _ends;
    private readonly NodeFilter? _filter;

    private NodeSet(int[] groups, int[] firsts, int[] ends, NodeFilter? filter, long count)
    {
        (Groups, _firsts, _ends, _filter, Count) = (groups, firsts, ends, filter, count);
    }

    /// <summary>Gets the groups, rising.</summary>
    public int[] Groups { get; }

    /// <summary>Gets the number of nodes in the groups.</summary>
    public long Count { get; }

    public int RangeCount => _firsts.Length;

    public static NodeSet Of(GraphSnapshot graph, IEnumerable<int> groups, NodeFilter? filter)
    {
        var chosen = groups.Distinct().Where(g => graph.NodeGroups[g].Count > 0).Order().ToArray();
        var (firsts, ends) = (new List<int>(), new List<int>());
        var count = 0L;
        foreach (var group in chosen.Select(g => graph.NodeGroups[g]))
        {
            count += group.Count;
            if (ends.Count > 0 && ends[^1] == group.First)
            {
                ends[^1] = group.First + group.Count;
            }
            else
            {
                firsts.Add(group.First);
                ends.Add(group.First + group.Count);
            }
        }

        return new(chosen, [.. firsts], [.. ends], filter, count);
    }

    public (int First, int End) Range(int index) => (_firsts[index], _ends[index]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int node) => _firsts.Length == 1
        ? node >= _firsts[0] && node < _ends[0] && (_filter is null || _filter.Contains(node))
        : ContainsInRanges(node);

    private bool ContainsInRanges(int node)
    {
        var (low, high) = (0, _firsts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = _firsts[middle] <= node ? (middle, high) : (low, middle - 1);
        }

        return high >= 0 && node >= _firsts[low] && node < _ends[low] && (_filter is null || _filter.Contains(node));
    }
}
