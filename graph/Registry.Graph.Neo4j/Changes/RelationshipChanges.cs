namespace Registry.Graph.Neo4j;

/// <summary>
/// What became of the relationships of one type. They have no key, so those from one node to one other are compared as a
/// bag: where the bags differ, all of the pair are replaced, and what differs is counted.
/// </summary>
internal sealed class RelationshipChanges
{
    private readonly RelationshipGroup? _before;
    private readonly RelationshipGroup? _after;
    private readonly int[] _nodeAfter;
    private readonly ColumnPair[] _pairs;

    private RelationshipChanges(RelationshipGroup? before, RelationshipGroup? after, int[] nodeAfter)
    {
        (_before, _after, _nodeAfter) = (before, after, nodeAfter);
        _pairs = before is null || after is null ? [] : ColumnPair.All(before.Columns, after.Columns);
    }

    public RelationshipGroup? After => _after;

    public string Type => (_after ?? _before)!.Type;

    /// <summary>Gets the pairs of nodes, as numbered after, whose relationships are replaced.</summary>
    public List<(int Start, int End)> Cleared { get; } = [];

    /// <summary>Gets the rows after that are written: the new ones, and all of each cleared pair.</summary>
    public List<int> Written { get; } = [];

    public long Created { get; private set; }

    public long Changed { get; private set; }

    public long Deleted { get; private set; }

    /// <summary>Compares.</summary>
    /// <param name="before">The relationships before, or null.</param>
    /// <param name="after">Those after, or null.</param>
    /// <param name="nodeAfter">For each node before its number after, or none.</param>
    /// <param name="nodeBefore">For each node after its number before, or none.</param>
    public static RelationshipChanges Between(
        RelationshipGroup? before, RelationshipGroup? after, int[] nodeAfter, int[] nodeBefore)
    {
        var changes = new RelationshipChanges(before, after, nodeAfter);
        if (before is null)
        {
            changes.Written.AddRange(Enumerable.Range(0, after!.Count));
            changes.Created = after.Count;
            return changes;
        }

        if (after is not null && changes.IsCopy(before, after))
        {
            return changes;
        }

        // Each start is met once: those that are there after, then those that have none left.
        for (var i = 0; i < (after?.Outgoing.NodeCount ?? 0); i++)
        {
            var start = after!.Outgoing.FirstNode + i;
            changes.Compare(nodeBefore[start], start);
        }

        for (var i = 0; i < before.Outgoing.NodeCount; i++)
        {
            var start = before.Outgoing.FirstNode + i;
            if (nodeAfter[start] == NodeChanges.None || !Covers(after, nodeAfter[start]))
            {
                changes.Compare(start, nodeAfter[start]);
            }
        }

        return changes;
    }

    private bool IsCopy(RelationshipGroup before, RelationshipGroup after) =>
        before.Count == after.Count && AreSameNodes(before.Starts, after.Starts) && AreSameNodes(before.Ends, after.Ends)
        && ColumnPair.Differing(before.Columns, after.Columns).Length == 0;

    private bool AreSameNodes(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        for (var i = 0; i < before.Length; i++)
        {
            if (_nodeAfter[before[i]] != after[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool Covers(RelationshipGroup? group, int node) =>
        group is not null && node >= group.Outgoing.FirstNode && node < group.Outgoing.FirstNode + group.Outgoing.NodeCount;

    private void Compare(int startBefore, int startAfter)
    {
        ReadOnlySpan<int> before = startBefore == NodeChanges.None ? [] : _before!.Outgoing.Relationships(startBefore);
        ReadOnlySpan<int> after = startAfter == NodeChanges.None || _after is null
            ? []
            : _after.Outgoing.Relationships(startAfter);
        if (!AreSameInOrder(before, after))
        {
            CompareBags(before, after, startAfter);
        }
    }

    private bool AreSameInOrder(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if (before.Length != after.Length)
        {
            return false;
        }

        for (var i = 0; i < before.Length; i++)
        {
            if (EndAfter(before[i]) != End(after[i]) || !AreSame(before[i], after[i]))
            {
                return false;
            }
        }

        return true;
    }

    private void CompareBags(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int startAfter)
    {
        var bags = new Dictionary<int, (List<int> Before, List<int> After)>();
        List<int> Bag(int end, bool isBefore)
        {
            var bag = bags.TryGetValue(end, out var found) ? found : bags[end] = ([], []);
            return isBefore ? bag.Before : bag.After;
        }

        foreach (var relationship in before)
        {
            Bag(EndAfter(relationship), isBefore: true).Add(relationship);
        }

        foreach (var relationship in after)
        {
            Bag(End(relationship), isBefore: false).Add(relationship);
        }

        foreach (var (end, bag) in bags.OrderBy(entry => entry.Key))
        {
            Compare(bag.Before, bag.After, startAfter, end);
        }
    }

    private void Compare(List<int> before, List<int> after, int start, int end)
    {
        var gone = new List<int>(before);
        var fresh = after.Where(relationship => !Take(gone, relationship)).Count();
        var changed = Math.Min(fresh, gone.Count);
        Created += fresh - changed;
        Changed += changed;
        Deleted += gone.Count - changed;
        if (fresh + gone.Count == 0)
        {
            return;
        }

        // The relationships of a node that is gone go with it.
        if (before.Count > 0 && start != NodeChanges.None && end != NodeChanges.None)
        {
            Cleared.Add((start, end));
        }

        Written.AddRange(after.Select(relationship => relationship - _after!.First));
    }

    private bool Take(List<int> gone, int relationship)
    {
        var same = gone.FindIndex(other => AreSame(other, relationship));
        if (same >= 0)
        {
            gone.RemoveAt(same);
        }

        return same >= 0;
    }

    private int End(int after) => _after!.Ends[after - _after.First];

    private int EndAfter(int before) => _nodeAfter[_before!.Ends[before - _before.First]];

    private bool AreSame(int before, int after) => ColumnPair.AreSame(_pairs, before - _before!.First, after - _after!.First);
}
