namespace Registry.Graph.Neo4j;

/// <summary>The nodes of one label, or the relationships of one type between two labels: a header and its shards.</summary>
internal sealed class BulkTable
{
    private readonly Action<int, BulkFile> _write;

    private BulkTable(string name, string option, string header, int count, Action<int, BulkFile> write) =>
        (Name, Option, Header, Count, _write) = (name, option, header, count, write);

    /// <summary>Gets the name that its files begin with.</summary>
    public string Name { get; }

    /// <summary>Gets the option of the importer up to the names of the files.</summary>
    public string Option { get; }

    public string Header { get; }

    public int Count { get; }

    public static BulkTable Of(NodeGroup group)
    {
        var label = GraphChanges.LabelOf(group);
        var (keys, fields) = (group.KeyColumn!.Dictionary, new BulkFields(group.Columns, group.KeyProperty));
        return new(
            label,
            $"--nodes={label}",
            $"{BulkFields.Quoted($"{group.KeyProperty}:ID({label})")}{fields.Header}",
            group.Count,
            (row, file) =>
            {
                BulkFields.WriteText(keys.Utf8(row), file);
                fields.Write(row, file);
            });
    }

    public static IEnumerable<BulkTable> Of(RelationshipGroup group, GraphSnapshot graph)
    {
        var fields = new BulkFields(group.Columns, null);
        var rows = Enumerable.Range(0, group.Count)
            .GroupBy(row => (Start: graph.GroupOf(group.Starts[row]), End: graph.GroupOf(group.Ends[row])));
        foreach (var pair in rows.OrderBy(pair => pair.Key))
        {
            yield return Of(group, fields, graph.NodeGroups[pair.Key.Start], graph.NodeGroups[pair.Key.End], [.. pair]);
        }
    }

    public void Write(int row, BulkFile file)
    {
        _write(row, file);
        file.EndLine();
    }

    private static BulkTable Of(RelationshipGroup group, BulkFields fields, NodeGroup start, NodeGroup end, int[] rows)
    {
        var (from, to) = (GraphChanges.LabelOf(start), GraphChanges.LabelOf(end));
        var (startKeys, endKeys) = (start.KeyColumn!.Dictionary, end.KeyColumn!.Dictionary);
        return new(
            $"{group.Type}-{from}-{to}",
            $"--relationships={group.Type}",
            $":START_ID({from}),:END_ID({to}){fields.Header}",
            rows.Length,
            (i, file) =>
            {
                BulkFields.WriteText(startKeys.Utf8(group.Starts[rows[i]] - start.First), file);
                file.Write((byte)',');
                BulkFields.WriteText(endKeys.Utf8(group.Ends[rows[i]] - end.First), file);
                fields.Write(rows[i], file);
            });
    }
}
