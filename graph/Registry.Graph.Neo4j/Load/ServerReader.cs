using Registry.Population.Schema;

namespace Registry.Graph.Neo4j;

/// <summary>Reads what the database holds into a graph of ours, label by label in key order, a page at a time.</summary>
internal sealed class ServerReader(IGraphServer server, LoadOptions options)
{
    private readonly GraphBuilder _graph = new();

    // The keys behind which the pages of each label begin, in the order of the database.
    private readonly Dictionary<string, List<string>> _pages = new(StringComparer.Ordinal);

    public async Task<GraphSnapshot> ReadAsync(ServerContents contents, CancellationToken cancellation)
    {
        foreach (var label in PopulationSchema.Labels.Where(label => contents.Nodes.ContainsKey(label.Name)))
        {
            await ReadNodesAsync(label, cancellation);
        }

        foreach (var type in PopulationSchema.Types.Where(type => contents.Relationships.ContainsKey(type.Name)))
        {
            foreach (var (from, to) in type.Ends.SelectMany(Labels).Distinct())
            {
                await ReadRelationshipsAsync(type.Name, from, to, cancellation);
            }
        }

        return _graph.Build();
    }

    private async Task ReadNodesAsync(LabelSchema label, CancellationToken cancellation)
    {
        var (group, pages) = (_graph.Nodes(label.Name).WithKey(label.Key), _pages[label.Name] = [""]);
        var (name, key) = (Cypher.Name(label.Name), Cypher.Name(label.Key));
        var statement = $"MATCH (n:{name}) WHERE n.{key} > $from WITH n ORDER BY n.{key} "
            + $"LIMIT {options.BatchSize} RETURN collect([n.{key}, properties(n)])";
        for (var last = ""; ;)
        {
            var page = await RunAsync(statement, new() { ["from"] = Value.From(last) }, cancellation);
            foreach (var row in page)
            {
                var node = group.Add(row.AsList[0].AsText);
                foreach (var (property, value) in row.AsList[1].AsMap.Where(entry => entry.Key != label.Key))
                {
                    group.Set(node.Row, property, value);
                }
            }

            if (page.Count < options.BatchSize)
            {
                return;
            }

            last = page[^1].AsList[0].AsText;
            pages.Add(last);
        }
    }

    private async Task ReadRelationshipsAsync(
        string type, LabelSchema from, LabelSchema to, CancellationToken cancellation)
    {
        if (!_pages.TryGetValue(from.Name, out var pages) || !_pages.ContainsKey(to.Name))
        {
            return;
        }

        var (starts, ends) = (_graph.Nodes(from.Name), _graph.Nodes(to.Name));
        var group = _graph.Relationships(type);
        var (key, guard) = (Cypher.Name(from.Key), new Lock());
        var statement = $"MATCH (a:{Cypher.Name(from.Name)}) WHERE a.{key} > $from AND ($to IS NULL OR a.{key} <= $to) "
            + $"MATCH (a)-[r:{Cypher.Name(type)}]->(b:{Cypher.Name(to.Name)}) "
            + $"RETURN collect([a.{key}, b.{Cypher.Name(to.Key)}, properties(r)])";
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Requests, CancellationToken = cancellation };
        await Parallel.ForEachAsync(pages.Index(), parallel, async (page, token) =>
        {
            var next = page.Index + 1 < pages.Count ? pages[page.Index + 1] : null;
            var rows = await RunAsync(statement, new() { ["from"] = Value.From(page.Item), ["to"] = Value.From(next) }, token);
            lock (guard)
            {
                foreach (var row in rows.Select(r => r.AsList))
                {
                    Add(group, starts.GetOrAdd(row[0].AsText), ends.GetOrAdd(row[1].AsText), row[2].AsMap);
                }
            }
        });
    }

    private static void Add(
        RelationshipGroupBuilder group, NodeRef start, NodeRef end, IReadOnlyDictionary<string, Value> properties)
    {
        var row = group.Add(start, end);
        foreach (var (property, value) in properties)
        {
            group.Set(row, property, value);
        }
    }

    // A server sends one list of many rows several times as fast as the rows.
    private async Task<IReadOnlyList<Value>> RunAsync(
        string text, Dictionary<string, Value> parameters, CancellationToken cancellation)
    {
        var answer = await server.RunAsync(new Statement(text, parameters), cancellation);
        return answer.Single.AsList;
    }

    private static IEnumerable<(LabelSchema From, LabelSchema To)> Labels((string From, string To) ends) =>
        from start in Labels(ends.From)
        from end in Labels(ends.To)
        select (start, end);

    private static IReadOnlyList<LabelSchema> Labels(string name) =>
        name == "*" ? PopulationSchema.Labels : [PopulationSchema.Label(name)];
}
