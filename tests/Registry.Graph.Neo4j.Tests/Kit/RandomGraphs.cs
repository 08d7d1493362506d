namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>
/// Small graphs in the words of the schema, in which everything happens that makes comparing hard: nodes and relationships
/// that come, go and change, several equal relationships between two nodes, loops, absent values, odd texts, and another
/// order of the same facts.
/// </summary>
internal static class RandomGraphs
{
    private static readonly string[] Texts = ["", "a", "Åsa \"Ö\" \\ ' ` \n \t", "\U0001F600", "2026-01-31", "null", "1"];

    /// <summary>Makes a graph.</summary>
    /// <param name="random">What all is drawn from: the same seed makes the same graph.</param>
    /// <param name="size">How many nodes there are at most of the common labels.</param>
    /// <param name="hasMixedKinds">Whether a property may hold values of several kinds.</param>
    /// <param name="without">The number of the one value that is left out; by default none.</param>
    public static GraphSnapshot Make(Random random, int size, bool hasMixedKinds = true, int without = -1)
    {
        var number = 0;
        void Set(Action<string, Value> set) => SetProperties(random, hasMixedKinds, (name, value) =>
        {
            if (number++ != without)
            {
                set(name, value);
            }
        });
        var graph = new GraphBuilder();
        var persons = Nodes(graph, random, Set, "Person", "id", size);
        var dwellings = Nodes(graph, random, Set, "Dwelling", "key", size);
        var companies = Nodes(graph, random, Set, "Company", "orgno", random.Next(3));
        Relationships(graph, random, Set, "REGISTERED_AT", persons, dwellings, size);
        Relationships(graph, random, Set, "RELATED_TO", persons, persons, size);
        Relationships(graph, random, Set, "HAS_ROLE", persons, companies, size);
        Relationships(graph, random, Set, "SEATED_AT", companies, dwellings, 2);
        return graph.Build();
    }

    /// <summary>Writes every node and relationship as a line of text, in order: what two equal graphs share.</summary>
    public static IReadOnlyList<string> Facts(GraphSnapshot graph) =>
    [
        .. graph.NodeGroups.SelectMany(group => Enumerable.Range(group.First, group.Count)).Select(node => NodeFact(graph, node))
            .Concat(Enumerable.Range(0, graph.RelationshipCount).Select(number => RelationshipFact(graph, number)))
            .Order(StringComparer.Ordinal),
    ];

    public static string Key(GraphSnapshot graph, int node)
    {
        var group = graph.NodeGroups[graph.GroupOf(node)];
        return $"{group.Labels[0]}:{graph.NodeProperty(node, group.KeyProperty!).AsText}";
    }

    public static string Ends(GraphSnapshot graph, int number) =>
        $"{Key(graph, graph.StartOf(number))} -{graph.TypeOf(number).Type}-> {Key(graph, graph.EndOf(number))}";

    public static string RelationshipFact(GraphSnapshot graph, int number)
    {
        var group = graph.TypeOf(number);
        return $"{Ends(graph, number)} {Properties(group.Columns, number - group.First)}";
    }

    public static string NodeFact(GraphSnapshot graph, int node)
    {
        var group = graph.NodeGroups[graph.GroupOf(node)];
        return $"{Key(graph, node)} {Properties(group.Columns, node - group.First)}";
    }

    private static string Properties(IReadOnlyDictionary<string, Column> columns, int row) => string.Join(' ',
        columns.Values.Where(column => !column.IsNull(row)).OrderBy(column => column.Name, StringComparer.Ordinal)
            .Select(column => $"{column.Name}={Text(column[row])}"));

    private static string Text(Value value) => $"{value.Kind}:" + value.Kind switch
    {
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInt64,
        ValueKind.Float => value.AsDouble.ToString("R"),
        ValueKind.String => value.AsText,
        ValueKind.List => string.Join(',', value.AsList.Select(Text)),
        _ => TemporalFormat.Write(value),
    };

    private static NodeRef[] Nodes(
        GraphBuilder graph, Random random, Action<Action<string, Value>> setAll, string label, string key, int size)
    {
        var keys = Enumerable.Range(0, size).Where(_ => random.Next(4) > 0).Select(i => $"{label[0]}{i} å").ToArray();
        random.Shuffle(keys);
        var group = graph.Nodes(label).WithKey(key);
        return
        [
            .. keys.Select(text =>
            {
                var node = group.Add(text);
                setAll((name, value) => group.Set(node.Row, name, value));
                return node;
            }),
        ];
    }

    private static void Relationships(
        GraphBuilder graph, Random random, Action<Action<string, Value>> setAll, string type, NodeRef[] starts, NodeRef[] ends, int count)
    {
        var group = graph.Relationships(type);
        for (var i = 0; i < count && starts.Length * ends.Length > 0; i++)
        {
            var (start, end) = (starts[random.Next(starts.Length)], ends[random.Next(ends.Length)]);
            for (var times = random.Next(1, 4); times > 0; times--)
            {
                var row = group.Add(start, end);
                if (random.Next(2) == 0)
                {
                    setAll((name, value) => group.Set(row, name, value));
                }
            }
        }
    }

    private static void SetProperties(Random random, bool hasMixedKinds, Action<string, Value> set)
    {
        foreach (var (name, value) in ((string, Value)[])
        [
            ("day", Value.From(new DateOnly(2026, 1, 1 + random.Next(3)))),
            ("count", Value.From(random.Next(2))),
            ("share", Value.From(random.Next(2) == 0 ? 1.0 : 0.1)),
            ("current", Value.From(random.Next(2) == 0)),
            ("name", Value.From(Texts[random.Next(Texts.Length)])),
            ("odd `name`", hasMixedKinds ? Odd(random) : TemporalFormat.Read("2026-01-31T12:30:15.5+01:00", ValueKind.DateTime)),
        ])
        {
            if (random.Next(5) > 1)
            {
                set(name, value);
            }
        }
    }

    // A property whose kind differs from row to row, and those kinds that have no column of their own.
    private static Value Odd(Random random) => random.Next(5) switch
    {
        0 => Value.From(1),
        1 => Value.From(1.0),
        2 => Value.From([Value.From("x"), Value.From("y")]),
        3 => TemporalFormat.Read("2026-01-31T12:30:15.5+01:00", ValueKind.DateTime),
        _ => TemporalFormat.Read("P1M2DT3.5S", ValueKind.Duration),
    };
}
