using System.Runtime.InteropServices;

namespace Registry.Graph.Neo4j;

/// <summary>
/// The checksum of one label, or of one type between two labels: ours, and the question that gets the database's. Where they
/// differ the rows are counted by a part of their numbers, which tells how many differ at least.
/// </summary>
internal sealed class ChecksumTable
{
    private const int Parts = 1 << 14;

    private readonly HashSet<char> _characters = [];
    private readonly Dictionary<long, long> _parts = [];
    private string _match = "";
    private string _number = "";
    private long _count;
    private long _sum;

    private ChecksumTable(string name) => Name = name;

    public string Name { get; }

    /// <summary>Asks the database how many rows differ at least; none where it has the same.</summary>
    public async Task<long> DifferingAsync(IGraphServer server, CancellationToken cancellation)
    {
        var all = await server.RunAsync(Asking($"RETURN count(n), sum({_number})"), cancellation);
        if (all.Rows is [[var count, var sum]] && count.AsInt64 == _count && sum.AsInt64 == _sum)
        {
            return 0;
        }

        var counted = await server.RunAsync(Asking($"WITH ({_number}) % {Parts} AS part RETURN part, count(*)"), cancellation);
        var theirs = counted.Rows.ToDictionary(row => row[0].AsInt64, row => row[1].AsInt64);
        long More(Dictionary<long, long> some, Dictionary<long, long> than) =>
            some.Sum(part => Math.Max(0, part.Value - than.GetValueOrDefault(part.Key)));
        return Math.Max(1, Math.Max(More(_parts, theirs), More(theirs, _parts)));
    }

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
        var (table, fields) = (new ChecksumTable(label), new RowFields(group.Columns));
        var properties = new RowNumbers(table, fields.Columns);
        for (var row = 0; row < group.Count; row++)
        {
            table.Add(properties.Add(properties.Present(row), row));
        }

        (table._match, table._number) = ($"MATCH (n:{Cypher.Name(label)})", Checksum.Cypher("n", fields.Columns, []));
        return table;
    }

    private static ChecksumTable Of(RelationshipGroup group, NodeGroup start, NodeGroup end, int[] rows)
    {
        var (from, to) = (GraphChanges.LabelOf(start), GraphChanges.LabelOf(end));
        var (table, fields) = (new ChecksumTable(group.Type), new RowFields(group.Columns));
        var (starts, ends) = (new TextNumbers(table, start.KeyColumn!), new TextNumbers(table, end.KeyColumn!));
        var properties = new RowNumbers(table, fields.Columns);
        foreach (var row in rows)
        {
            var sum = Checksum.Add(properties.Present(row), starts[group.Starts[row] - start.First]);
            table.Add(properties.Add(Checksum.Add(sum, ends[group.Ends[row] - end.First]), row));
        }

        string[] keys = [$"a.{Cypher.Name(start.KeyProperty!)}", $"b.{Cypher.Name(end.KeyProperty!)}"];
        table._match = $"MATCH (a:{Cypher.Name(from)})-[n:{Cypher.Name(group.Type)}]->(b:{Cypher.Name(to)})";
        table._number = Checksum.Cypher("n", fields.Columns, keys);
        return table;
    }

    private void Add(long number)
    {
        (_count, _sum) = (_count + 1, _sum + number);
        CollectionsMarshal.GetValueRefOrAddDefault(_parts, number % Parts, out _)++;
    }

    private Statement Asking(string answer) => new(
        $"{_match} {answer}",
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
