namespace Registry.Graph.Neo4j;

/// <summary>What became of the nodes of one label.</summary>
internal sealed class NodeChanges
{
    /// <summary>The mark of a node that the other graph does not have.</summary>
    public const int None = -1;

    private NodeChanges(NodeGroup? before, NodeGroup? after) => (Before, After) = (before, after);

    public NodeGroup? Before { get; }

    public NodeGroup? After { get; }

    /// <summary>Gets for each row before the row after with the same key, or none.</summary>
    public int[] RowAfter { get; private init; } = [];

    /// <summary>Gets the rows after that are new, in order of their keys.</summary>
    public int[] Created { get; private init; } = [];

    /// <summary>Gets the rows after whose properties differ, in order of their keys.</summary>
    public int[] Changed { get; private init; } = [];

    /// <summary>Gets the rows before that are gone, in order of their keys.</summary>
    public int[] Deleted { get; private init; } = [];

    public static NodeChanges Between(NodeGroup? before, NodeGroup? after)
    {
        var rowAfter = new int[before?.Count ?? 0];
        Array.Fill(rowAfter, None);
        var (created, changed) = (new List<int>(), new List<int>());
        if (after is not null)
        {
            Match(before, after, rowAfter, created, changed);
        }

        return new(before, after)
        {
            RowAfter = rowAfter,
            Created = InKeyOrder(created, after),
            Changed = InKeyOrder(changed, after),
            Deleted = InKeyOrder([.. Enumerable.Range(0, rowAfter.Length).Where(row => rowAfter[row] == None)], before),
        };
    }

    // Two graphs of the same register mostly have the same nodes in the same order: the next row is tried first.
    private static void Match(NodeGroup? before, NodeGroup after, int[] rowAfter, List<int> created, List<int> changed)
    {
        var (old, keys) = (before?.KeyColumn?.Dictionary, after.KeyColumn!.Dictionary);
        var pairs = before is null ? []
            : before.KeyColumn!.IsCopyOf(after.KeyColumn!) ? ColumnPair.Differing(before.Columns, after.Columns)
            : ColumnPair.All(before.Columns, after.Columns);
        var expected = 0;
        for (var row = 0; row < after.Count; row++)
        {
            var key = keys.Utf8(row);
            var found = expected < rowAfter.Length && old!.Utf8(expected).SequenceEqual(key) ? expected
                : old is not null && old.TryFind(key, out var other) ? other
                : None;
            if (found == None)
            {
                created.Add(row);
                continue;
            }

            (expected, rowAfter[found]) = (found + 1, row);
            if (!ColumnPair.AreSame(pairs, found, row))
            {
                changed.Add(row);
            }
        }
    }

    private static int[] InKeyOrder(List<int> rows, NodeGroup? group)
    {
        int[] sorted = [.. rows];
        if (group is not null)
        {
            var keys = group.KeyColumn!.Dictionary;
            var comparer = Comparer<int>.Create((x, y) => keys.Utf8(x).SequenceCompareTo(keys.Utf8(y)));
            var inOrder = true;
            for (var i = 1; i < sorted.Length && inOrder; i++)
            {
                inOrder = comparer.Compare(sorted[i - 1], sorted[i]) <= 0;
            }

            if (!inOrder)
            {
                Array.Sort(sorted, comparer);
            }
        }

        return sorted;
    }
}
