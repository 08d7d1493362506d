namespace Registry.Graph.Neo4j;

/// <summary>The checksum of one label, or of one type between two labels: ours, and the question that gets the database's.
/// </summary>
internal sealed class ChecksumTable
{
    private readonly HashSet<char> _characters = [];

    private ChecksumTable(string name) => Name = name;

    public string Name { get; }

    public long Count { get; private init; }

    public long Sum { get; private set; }

    public Statement Statement { get; private set; } = new("");

    public static IEnumerable<ChecksumTable> All(GraphSnapshot graph)
    {
        foreach (var group in graph.NodeGroups.Where(group => group.Count > 0))
        {
            yield return Of(group);
        }

        foreach (var group in graph.RelationshipGroups)
        {
            var pairs = Enumerable.Range(0, group.Count)
                .GroupBy(row => (graph.GroupOf(group.Starts[row]), graph.GroupOf(group.Ends[row])));
            foreach (var rows in pairs)
            {
                yield return Of(group, graph.NodeGroups[rows.Key.Item1], graph.NodeGroups[rows.Key.Item2], [.. rows]);
            }
        }
    }

    private static ChecksumTable Of(NodeGroup group)
    {
        var label = GraphChanges.LabelOf(group);
        var (table, fields) = (new ChecksumTable(label) { Count = group.Count }, new RowFields(group.Columns));
        var properties = new RowNumbers(table, fields.Columns);
        for (var row = 0; row < group.Count; row++)
        {
            table.Sum += properties.Add(properties.Present(row), row);
        }

        table.Ask($"MATCH (n:{Cypher.Name(label)})", Checksum.Cypher("n", fields.Columns, []));
        return table;
    }

    private static ChecksumTable Of(RelationshipGroup group, NodeGroup start, NodeGroup end, int[] rows)
    {
        var (from, to) = (GraphChanges.LabelOf(start), GraphChanges.LabelOf(end));
        var (table, fields) = (new ChecksumTable(group.Type) { Count = rows.Length }, new RowFields(group.Columns));
        var (starts, ends) = (new TextNumbers(table, start.KeyColumn!), new TextNumbers(table, end.KeyColumn!));
        var properties = new RowNumbers(table, fields.Columns);
        foreach (var row in rows)
        {
            var sum = Checksum.Add(properties.Present(row), starts[group.Starts[row] - start.First]);
            table.Sum += properties.Add(Checksum.Add(sum, ends[group.Ends[row] - end.First]), row);
        }

        string[] keys = [$"a.{Cypher.Name(start.KeyProperty!)}", $"b.{Cypher.Name(end.KeyProperty!)}"];
        table.Ask(
            $"MATCH (a:{Cypher.Name(from)})-[n:{Cypher.Name(group.Type)}]->(b:{Cypher.Name(to)})",
            Checksum.Cypher("n", fields.Columns, keys));
        return table;
    }

    private void Ask(string match, string sum) => Statement = new(
        $"{match} RETURN count(n), sum({sum})",
        new Dictionary<string, Value>
        {
            [Checksum.Codes] = Value.From(_characters.ToDictionary(
                character => character.ToString(), character => Value.From((long)character), StringComparer.Ordinal)),
        });

    /// <summary>The numbers of the texts of a column, each worked out once.</summary>
    private sealed class TextNumbers(ChecksumTable table, TextColumn column)
    {
        private readonly long[] _numbers = new long[column.Dictionary.Count];

        public long this[int row]
        {
            get
            {
                var code = column.CodeOf(row);
                if (code == TextColumn.NoCode)
                {
                    return 0;
                }

                if (_numbers[code] == 0)
                {
                    var text = column.Dictionary[code];
                    _numbers[code] = Checksum.OfText(text);
                    table._characters.UnionWith(text.Where(character => !char.IsSurrogate(character)));
                }

                return _numbers[code];
            }
        }
    }

    /// <summary>The numbers of the properties of a row.</summary>
    private sealed class RowNumbers(ChecksumTable table, IReadOnlyList<Column> columns)
    {
        private readonly TextNumbers?[] _texts =
            [.. columns.Select(column => column is TextColumn text ? new TextNumbers(table, text) : null)];

        public long Present(int row)
        {
            var present = 0L;
            foreach (var column in columns)
            {
                present += column.IsNull(row) ? 0 : 1;
            }

            return present;
        }

        public long Add(long sum, int row)
        {
            for (var i = 0; i < _texts.Length; i++)
            {
                sum = Checksum.Add(sum, _texts[i] is { } text ? text[row] : Checksum.Of(columns[i], row));
            }

            return sum;
        }
    }
}
