using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Graph.Cypher.Binding;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Tck;

/// <summary>
/// Builds graphs from the CREATE statements of the kit. Reading clauses run on the engine over what was built so far;
/// nodes and relationships live here as a plain model until a snapshot is wanted.
/// </summary>
internal sealed class GraphScript
{
    private readonly List<(string[] Labels, Dictionary<string, Value> Properties)> _nodes = [];
    private readonly List<(string Type, int From, int To, Dictionary<string, Value> Properties)?> _relationships = [];

    public void Run(string text)
    {
        var rows = new List<Dictionary<string, Value>> { new(StringComparer.Ordinal) };
        foreach (var part in text.Split("DELETE r"))
        {
            if (!ReferenceEquals(part, text) && rows.Count > 0 && rows[0].ContainsKey("r") && _relationships.Count > 0)
            {
                foreach (var row in rows)
                {
                    _relationships[row["r"].AsRelationship] = null;
                    row.Remove("r");
                }
            }

            rows = RunClauses(Parser.Parse(part).Parts[0].Clauses, rows);
        }
    }

    public GraphSnapshot Build() => BuildWithNumbers().Graph;

    private List<Dictionary<string, Value>> RunClauses(IReadOnlyList<Clause> clauses, List<Dictionary<string, Value>> rows)
    {
        var reading = new List<Clause>();
        foreach (var clause in clauses)
        {
            if (clause is not UpdatingClause create)
            {
                reading.Add(clause);
                continue;
            }

            rows = Read(reading, rows);
            reading.Clear();
            Create(create, rows);
        }

        return Read(reading, rows);
    }

    private List<Dictionary<string, Value>> Read(List<Clause> clauses, List<Dictionary<string, Value>> rows)
    {
        if (clauses.Count == 0)
        {
            return rows;
        }

        var all = new ProjectionClause(true, new(false, true, [], [], null, null), null, 0);
        var (result, columns) = Ask([.. clauses, all], rows);
        return result.ConvertAll(r => columns.Select((c, i) => (c, r[i])).ToDictionary(p => p.c, p => p.Item2, StringComparer.Ordinal));
    }

    private void Create(UpdatingClause create, List<Dictionary<string, Value>> rows)
    {
        var maps = create.Patterns.SelectMany(p => p.Nodes.Select(n => n.Properties).Concat(p.Relationships.Select(r => r.Properties)))
            .OfType<MapExpression>().ToList();
        var own = create.Patterns.SelectMany(p => p.Nodes).Select(n => n.Variable).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var names = new HashSet<string>(StringComparer.Ordinal);
        maps.ForEach(m => FreeNames.AddTo(names, m));
        var late = names.Overlaps(own);
        var values = new List<Value[]>();
        if (maps.Count > 0 && !late)
        {
            var items = maps.Select((m, i) => new ProjectionItem(m, "m" + i, true)).ToList();
            (values, _) = Ask([new ProjectionClause(true, new(false, false, items, [], null, null), null, 0)], rows);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var next = 0;
            Dictionary<string, Value> Properties(MapExpression? map) => map is null
                ? new(StringComparer.Ordinal)
                : (late ? Evaluate(map, rows[i]) : values[i][next++]).AsMap.Where(e => !e.Value.IsNull).ToDictionary(e => e.Key, e => e.Value, StringComparer.Ordinal);
            foreach (var pattern in create.Patterns)
            {
                Create(pattern, rows[i], Properties);
            }
        }
    }

    /// <summary>Evaluates the properties of one node that name a node made before it in the same CREATE.</summary>
    private Value Evaluate(MapExpression map, Dictionary<string, Value> row) =>
        Ask([new ProjectionClause(true, new(false, false, [new(map, "m", true)], [], null, null), null, 0)], [row]).Rows[0][0];

    private void Create(PathPattern pattern, Dictionary<string, Value> row, Func<MapExpression?, Dictionary<string, Value>> properties)
    {
        var nodes = new int[pattern.Nodes.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            var node = pattern.Nodes[i];
            if (node.Variable is not null && row.TryGetValue(node.Variable, out var known))
            {
                nodes[i] = known.AsNode;
                continue;
            }

            nodes[i] = _nodes.Count;
            _nodes.Add(([.. node.Labels?.Names.Select(n => n.Name) ?? []], properties(node.Properties)));
            if (node.Variable is not null)
            {
                row[node.Variable] = Value.FromNode(nodes[i]);
            }
        }

        for (var i = 0; i < pattern.Relationships.Count; i++)
        {
            var relationship = pattern.Relationships[i];
            var (from, to) = relationship.Direction == PatternDirection.Incoming ? (nodes[i + 1], nodes[i]) : (nodes[i], nodes[i + 1]);
            if (relationship.Variable is not null)
            {
                row[relationship.Variable] = Value.FromRelationship(_relationships.Count);
            }

            _relationships.Add((relationship.Types!.Names.First().Name, from, to, properties(relationship.Properties)));
        }
    }

    /// <summary>Runs clauses for the rows so far: they go in as a list parameter of maps.</summary>
    private (List<Value[]> Rows, IReadOnlyList<string> Columns) Ask(List<Clause> clauses, List<Dictionary<string, Value>> rows)
    {
        var (graph, nodeNumbers, relationshipNumbers) = BuildWithNumbers();
        var names = rows.Count == 0 ? [] : rows[0].Keys.ToList();
        var items = names.Select(n => new ProjectionItem(new PropertyExpression(new VariableExpression("the row", 0), n, 0), n, true)).ToList();
        var before = new List<Clause> { new UnwindClause(new ParameterExpression("rows", 0), "the row", 0) };
        if (items.Count > 0)
        {
            before.Add(new ProjectionClause(false, new(false, false, items, [], null, null), null, 0));
        }
        else
        {
            before.Add(new ProjectionClause(false, new(false, false, [new(new LiteralExpression(1L, 0), "the one", true)], [], null, null), null, 0));
        }

        Value Map(Value v, int[] nodes, int[] relationships) => v.Kind switch
        {
            ValueKind.Node => Value.FromNode(nodes[v.AsNode]),
            ValueKind.Relationship => Value.FromRelationship(relationships[v.AsRelationship]),
            ValueKind.List => Value.From((IReadOnlyList<Value>)[.. v.AsList.Select(x => Map(x, nodes, relationships))]),
            _ => v,
        };
        var list = rows.ConvertAll(r => Value.From(r.ToDictionary(e => e.Key, e => Map(e.Value, nodeNumbers, relationshipNumbers), StringComparer.Ordinal)));
        var result = new QueryEngine(graph).Run(
            new Query([new([.. before, .. clauses], 0)], false, QueryMode.Answer), new Dictionary<string, Value> { ["rows"] = Value.From(list) });
        var (nodesBack, relationshipsBack) = (Invert(nodeNumbers), Invert(relationshipNumbers));
        var columns = result.Columns.Where(c => c != "the one").ToList();
        return ([.. result.Rows.Select(r => r.Where((_, i) => result.Columns[i] != "the one").Select(v => Map(v, nodesBack, relationshipsBack)).ToArray())], columns);
    }

    private static int[] Invert(int[] numbers)
    {
        var inverse = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (numbers[i] >= 0)
            {
                inverse[numbers[i]] = i;
            }
        }

        return inverse;
    }

    private (GraphSnapshot Graph, int[] Nodes, int[] Relationships) BuildWithNumbers()
    {
        var builder = new GraphBuilder();
        var nodes = new NodeRef[_nodes.Count];
        for (var i = 0; i < nodes.Length; i++)
        {
            var group = builder.Nodes(_nodes[i].Labels);
            nodes[i] = group.Add();
            foreach (var (key, value) in _nodes[i].Properties)
            {
                group.Set(nodes[i].Row, key, value);
            }
        }

        var rows = new (string Type, int Row)[_relationships.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            if (_relationships[i] is { } relationship)
            {
                var group = builder.Relationships(relationship.Type);
                rows[i] = (relationship.Type, group.Add(nodes[relationship.From], nodes[relationship.To]));
                foreach (var (key, value) in relationship.Properties)
                {
                    group.Set(rows[i].Row, key, value);
                }
            }
        }

        var graph = builder.Build();
        return (graph,
            Array.ConvertAll(nodes, n => graph.NodeGroups[n.Group].First + n.Row),
            Array.ConvertAll(rows, r => r.Type is null ? -1 : graph.RelationshipsOf(r.Type)!.First + r.Row));
    }
}
