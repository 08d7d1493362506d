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

    public static IReadOnlyList<LoadStep> Of(GraphChanges changes, GraphSnapshot after)
    {
        var ids = new NodeIds(after.NodeCount);
        return
        [
            .. changes.Relationships.SelectMany(type => Clear(type, after)),
            .. changes.Nodes.Where(label => label.Deleted.Length > 0).Select(Delete),
            .. changes.Nodes.Where(label => label.Created.Length > 0).Select(label => Create(label, ids)),
            .. changes.Nodes.Where(label => label.Changed.Length > 0).Select(Change),
            .. changes.Relationships.SelectMany(type => Write(type, after, ids)),
        ];
    }

    private static LoadStep Delete(NodeChanges label) => new(
        Leaving,
        GraphChanges.LabelOf(label.Before!),
        label.Deleted.Length,
        new LoadForm(
            $"MATCH (n{Keyed(label.Before!, 0)}) DETACH DELETE n",
            (i, _) => Row(Key(label.Before!, label.Deleted[i]))));

    private static LoadStep Create(NodeChanges label, NodeIds ids)
    {
        var (group, fields) = (label.After!, new RowFields(label.After!.Columns));
        var form = new LoadForm(
            $"CREATE (n:{Cypher.Name(GraphChanges.LabelOf(group))} {fields.Cypher(0)}) WITH n, i ORDER BY i RETURN collect(id(n))",
            (i, values) => fields.Row(label.Created[i], values));
        return new(Nodes, GraphChanges.LabelOf(group), label.Created.Length, form)
        {
            Answered = (first, answer) =>
            {
                foreach (var (i, id) in answer.Single.AsList.Index())
                {
                    ids[group.First + label.Created[first + i]] = id.AsInt64;
                }
            },
        };
    }

    private static LoadStep Change(NodeChanges label)
    {
        var (group, fields) = (label.After!, new RowFields(label.After!.Columns));
        return new(
            Nodes,
            GraphChanges.LabelOf(group),
            label.Changed.Length,
            new LoadForm(
                $"MATCH (n{Keyed(group, 0)}) SET n = {fields.Cypher(1)}",
                (i, values) => fields.Row(label.Changed[i], values, Key(group, label.Changed[i]))));
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
                pairs.Length,
                new LoadForm(
                    $"MATCH (a{Keyed(start, 0)}) MATCH (b{Keyed(end, 1)}) MATCH (a)-[x:{Cypher.Name(type.Type)}]->(b) DELETE x",
                    (i, _) => Row(Key(start, pairs[i].Start - start.First), Key(end, pairs[i].End - end.First))));
        }
    }

    private static IEnumerable<LoadStep> Write(RelationshipChanges type, GraphSnapshot after, NodeIds ids)
    {
        if (type.Written.Count == 0)
        {
            yield break;
        }

        var (group, fields) = (type.After!, new RowFields(type.After!.Columns));
        var create = $"CREATE (a)-[:{Cypher.Name(type.Type)} {fields.Cypher(2)}]->(b)";
        foreach (var rows in type.Written.GroupBy(row => (after.GroupOf(group.Starts[row]), after.GroupOf(group.Ends[row]))))
        {
            var (start, end) = (after.NodeGroups[rows.Key.Item1], after.NodeGroups[rows.Key.Item2]);
            var ordered = InLockOrder([.. rows], group);
            var byKey = new LoadForm(
                $"MATCH (a{Keyed(start, 0)}) MATCH (b{Keyed(end, 1)}) {create}",
                (i, values) => fields.Row(
                    ordered[i],
                    values,
                    Key(start, group.Starts[ordered[i]] - start.First),
                    Key(end, group.Ends[ordered[i]] - end.First)));
            var byId = new LoadForm(
                $"MATCH (a) WHERE id(a) = r[0] MATCH (b) WHERE id(b) = r[1] {create}",
                (i, values) => fields.Row(
                    ordered[i], values, Value.From(ids[group.Starts[ordered[i]]]), Value.From(ids[group.Ends[ordered[i]]])));
            yield return new(Relationships, type.Type, ordered.Length, (first, count) =>
                Array.TrueForAll(ordered[first..(first + count)], row => ids.Knows(group.Starts[row]) && ids.Knows(group.Ends[row]))
                    ? byId
                    : byKey);
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

    private static Value Row(params Value[] values) => Value.From(values);
}
