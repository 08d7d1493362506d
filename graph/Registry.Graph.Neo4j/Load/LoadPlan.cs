namespace Registry.Graph.Neo4j;

/// <summary>
/// What has to be written, step by step: relationships that differ and nodes that are gone leave first, then nodes come
/// and change, then relationships come. The same two graphs give the same plan, batch for batch.
/// </summary>
internal static class LoadPlan
{
    private const int Leaving = 0;
    private const int Nodes = 1;
    private const int Relationships = 2;

    public static IReadOnlyList<LoadStep> Of(GraphChanges changes, GraphSnapshot after) =>
    [
        .. changes.Relationships.SelectMany(type => Clear(type, after)),
        .. changes.Nodes.Where(label => label.Deleted.Length > 0).Select(Delete),
        .. changes.Nodes.Where(label => label.Created.Length > 0).Select(Create),
        .. changes.Nodes.Where(label => label.Changed.Length > 0).Select(Change),
        .. changes.Relationships.SelectMany(type => Write(type, after)),
    ];

    private static LoadStep Delete(NodeChanges label) => new(
        Leaving,
        GraphChanges.LabelOf(label.Before!),
        $"MATCH (n{Keyed(label.Before!, 0)}) DETACH DELETE n",
        label.Deleted.Length,
        i => Row([Key(label.Before!, label.Deleted[i])]));

    private static LoadStep Create(NodeChanges label)
    {
        var (group, fields) = (label.After!, new RowFields(label.After!.Columns));
        return new(
            Nodes,
            GraphChanges.LabelOf(group),
            $"CREATE (:{Cypher.Name(GraphChanges.LabelOf(group))} {Cypher.Properties(fields.Columns, 0)})",
            label.Created.Length,
            i => Row(fields, label.Created[i], []));
    }

    private static LoadStep Change(NodeChanges label)
    {
        var (group, fields) = (label.After!, new RowFields(label.After!.Columns));
        return new(
            Nodes,
            GraphChanges.LabelOf(group),
            $"MATCH (n{Keyed(group, 0)}) SET n = {Cypher.Properties(fields.Columns, 1)}",
            label.Changed.Length,
            i => Row(fields, label.Changed[i], [Key(group, label.Changed[i])]));
    }

    private static IEnumerable<LoadStep> Clear(RelationshipChanges type, GraphSnapshot after)
    {
        foreach (var ends in type.Cleared.GroupBy(pair => (after.GroupOf(pair.Start), after.GroupOf(pair.End))))
        {
            var (start, end) = (after.NodeGroups[ends.Key.Item1], after.NodeGroups[ends.Key.Item2]);
            var pairs = ends.ToArray();
            yield return new(
                Leaving,
                type.Type,
                $"MATCH (a{Keyed(start, 0)}) MATCH (b{Keyed(end, 1)}) MATCH (a)-[x:{Cypher.Name(type.Type)}]->(b) DELETE x",
                pairs.Length,
                i => Row([Key(start, pairs[i].Start - start.First), Key(end, pairs[i].End - end.First)]));
        }
    }

    private static IEnumerable<LoadStep> Write(RelationshipChanges type, GraphSnapshot after)
    {
        if (type.Written.Count == 0)
        {
            yield break;
        }

        var (group, fields) = (type.After!, new RowFields(type.After!.Columns));
        foreach (var rows in type.Written.GroupBy(row => (after.GroupOf(group.Starts[row]), after.GroupOf(group.Ends[row]))))
        {
            var (start, end) = (after.NodeGroups[rows.Key.Item1], after.NodeGroups[rows.Key.Item2]);
            var ordered = InLockOrder([.. rows], group);
            yield return new(
                Relationships,
                type.Type,
                $"MATCH (a{Keyed(start, 0)}) MATCH (b{Keyed(end, 1)}) "
                + $"CREATE (a)-[:{Cypher.Name(type.Type)} {Cypher.Properties(fields.Columns, 2)}]->(b)",
                ordered.Length,
                i => Row(fields, ordered[i],
                [
                    Key(start, group.Starts[ordered[i]] - start.First), Key(end, group.Ends[ordered[i]] - end.First),
                ]));
        }
    }

    // A relationship locks both its nodes. Those of one hub lie side by side, so that few batches contend for it.
    private static int[] InLockOrder(int[] rows, RelationshipGroup group)
    {
        var (byStart, byEnd) = (new int[rows.Length], new int[rows.Length]);
        for (var i = 0; i < rows.Length; i++)
        {
            byStart[i] = group.Starts[rows[i]];
            byEnd[i] = group.Ends[rows[i]];
        }

        var endIsHub = byEnd.Distinct().Count() < byStart.Distinct().Count();
        Array.Sort(endIsHub ? byEnd : byStart, rows);
        return rows;
    }

    private static string Keyed(NodeGroup group, int index) =>
        $":{Cypher.Name(GraphChanges.LabelOf(group))} {{{Cypher.Name(group.KeyProperty!)}: r[{index}]}}";

    private static Value Key(NodeGroup group, int row) => Value.From(group.KeyColumn!.Dictionary[row]);

    private static Value Row(Value[] values) => Value.From(values);

    private static Value Row(RowFields fields, int row, ReadOnlySpan<Value> first)
    {
        var values = new Value[first.Length + fields.Columns.Count];
        first.CopyTo(values);
        fields.Write(row, values.AsSpan(first.Length));
        return Value.From(values);
    }
}
