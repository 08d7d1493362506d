using FsCheck;
using FsCheck.Fluent;
using Registry.Graph.Tests.Values;

namespace Registry.Graph.Tests;

/// <summary>A graph as plain lists, to compare a snapshot with.</summary>
public sealed class GraphModel
{
    private static readonly string[][] LabelSets = [["Person"], ["Dwelling"], ["Person", "Special"], []];
    private static readonly string[] Types = ["KNOWS", "AT", "OWNS"];
    private static readonly string[] Names = ["one", "two", "three", "four"];

    private readonly int _seed;

    public GraphModel(int seed)
    {
        _seed = seed;
        var random = new Random(seed);
        var nodes = random.Next(30);
        for (var i = 0; i < nodes; i++)
        {
            Nodes.Add(new(random.Next(LabelSets.Length), $"k{i * 7}", Properties(random)));
        }

        var relationships = nodes == 0 ? 0 : random.Next(60);
        for (var i = 0; i < relationships; i++)
        {
            Relationships.Add(new(random.Next(Types.Length), random.Next(nodes), random.Next(nodes), Properties(random)));
        }
    }

    public List<Node> Nodes { get; } = [];

    public List<Relationship> Relationships { get; } = [];

    /// <summary>Builds the graph; the detour sets properties in another order, more than once and takes some away again.</summary>
    public GraphSnapshot Build(bool detour = false)
    {
        var random = new Random(_seed + 1);
        var builder = new GraphBuilder();
        var references = Nodes.Select(node => Add(builder, node)).ToArray();
        var rows = Relationships
            .Select(r => builder.Relationships(Types[r.Type]).Add(references[r.From], references[r.To]))
            .ToArray();
        var settings = Enumerable.Range(0, Nodes.Count).SelectMany(i => Nodes[i].Properties.Select(p => (
            Set: (Action<Value>)(value => builder.Nodes(LabelSets[Nodes[i].Labels]).Set(references[i].Row, p.Key, value)), p.Value)))
            .Concat(Enumerable.Range(0, rows.Length).SelectMany(i => Relationships[i].Properties.Select(p => (
                Set: (Action<Value>)(value => builder.Relationships(Types[Relationships[i].Type]).Set(rows[i], p.Key, value)), p.Value))))
            .ToArray();
        if (detour)
        {
            random.Shuffle(settings);
        }

        foreach (var (set, value) in settings)
        {
            if (detour && random.Next(3) == 0)
            {
                set(random.Next(3) == 0 ? RandomValues.Storable(random) : value);
                set(Value.Null);
            }

            set(value);
        }

        return builder.Build();
    }

    /// <summary>Asserts that a snapshot holds exactly this graph, through every way of reading it.</summary>
    public void AssertIs(GraphSnapshot graph)
    {
        Assert.Equal(Nodes.Count, graph.NodeCount);
        Assert.Equal(Relationships.Count, graph.RelationshipCount);
        var numbers = NumberNodes(graph);
        for (var i = 0; i < Nodes.Count; i++)
        {
            AssertNode(graph, Nodes[i], numbers[i]);
        }

        foreach (var group in graph.RelationshipGroups)
        {
            var own = Relationships.Where(r => Types[r.Type] == group.Type).ToArray();
            var ends = own.Select((r, row) => (From: numbers[r.From], To: numbers[r.To], Number: group.First + row)).ToArray();
            Assert.Equal(own.Length, group.Count);
            for (var row = 0; row < own.Length; row++)
            {
                Assert.Equal(ends[row], (graph.StartOf(ends[row].Number), graph.EndOf(ends[row].Number), ends[row].Number));
                Assert.Same(group, graph.TypeOf(ends[row].Number));
                Assert.All(Names, name => Assert.Equal(
                    own[row].Properties.GetValueOrDefault(name), graph.RelationshipProperty(ends[row].Number, name)));
            }

            for (var node = 0; node < graph.NodeCount; node++)
            {
                AssertRow(group.Outgoing, node, ends.Where(end => end.From == node).Select(end => (end.To, end.Number)));
                AssertRow(group.Incoming, node, ends.Where(end => end.To == node).Select(end => (end.From, end.Number)));
            }
        }
    }

    private static NodeRef Add(GraphBuilder builder, Node node)
    {
        var group = builder.Nodes(LabelSets[node.Labels]);
        return node.HasKey ? group.WithKey("key").Add(node.Key) : group.Add();
    }

    private static void AssertRow(Csr rows, int node, IEnumerable<(int Neighbour, int Number)> expected)
    {
        Assert.Equal(expected.Select(pair => pair.Neighbour), rows.Neighbours(node).ToArray());
        Assert.Equal(expected.Select(pair => pair.Number), rows.Relationships(node).ToArray());
        Assert.Equal(expected.Count(), rows.Degree(node));
    }

    private static void AssertNode(GraphSnapshot graph, Node node, int number)
    {
        Assert.Equal(LabelSets[node.Labels], graph.LabelsOf(number));
        Assert.All(Names, name => Assert.Equal(node.Properties.GetValueOrDefault(name), graph.NodeProperty(number, name)));
        if (node.HasKey)
        {
            Assert.Equal(Value.From(node.Key), graph.NodeProperty(number, "key"));
        }

        foreach (var label in LabelSets[node.Labels])
        {
            Assert.Equal((node.HasKey, node.HasKey ? number : -1), (graph.TryFindNode(label, node.Key, out var found), found));
        }
    }

    // Numbers follow the first mention of each set of labels, and within it the order of adding.
    private int[] NumberNodes(GraphSnapshot graph)
    {
        var next = graph.NodeGroups.ToDictionary(group => string.Join('|', group.Labels), group => group.First);
        return Nodes.Select(node => next[string.Join('|', LabelSets[node.Labels])]++).ToArray();
    }

    // A name mostly has one kind, as in a register, and sometimes any.
    private static Dictionary<string, Value> Properties(Random random) => Names
        .Where(_ => random.Next(3) > 0)
        .ToDictionary(name => name, name => (name, random.Next(8)) switch
        {
            ("four", _) or (_, 0) => RandomValues.Storable(random),
            ("one", _) => Value.From($"text {random.Next(5)}"),
            ("two", _) => Value.From(new DateOnly(2026, 1, 1 + random.Next(20))),
            _ => Value.From(random.Next(2) == 0),
        });

    public sealed record Node(int Labels, string Key, Dictionary<string, Value> Properties)
    {
        public bool HasKey => Labels is 0 or 2;
    }

    public sealed record Relationship(int Type, int From, int To, Dictionary<string, Value> Properties);
}

public static class RandomModels
{
    public static Arbitrary<GraphModel> Any() =>
        Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => new GraphModel(seed)));
}
