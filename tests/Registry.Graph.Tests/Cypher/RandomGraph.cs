using System.Globalization;

namespace Registry.Graph.Tests.Cypher;

/// <summary>A small random graph as a plain model, and the snapshot of what a view leaves of it.</summary>
internal sealed class RandomGraph
{
    public static readonly string[] Labels = ["A", "B", "C"];
    public static readonly string[] Types = ["R", "S", "T"];
    public static readonly string[] Properties = ["x", "y", "z"];

    public RandomGraph(Random random)
    {
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            var labels = Labels.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Labels[random.Next(3)]).ToArray();
            Nodes.Add(new(Nodes.Count, labels, RandomProperties(random)));
        }

        for (var i = random.Next(0, 14); i > 0; i--)
        {
            Relationships.Add(new(
                Relationships.Count, Types[random.Next(3)], random.Next(Nodes.Count), random.Next(Nodes.Count),
                RandomProperties(random)));
        }
    }

    private RandomGraph()
    {
    }

    public List<Node> Nodes { get; private init; } = [];

    public List<Relationship> Relationships { get; private init; } = [];

    public GraphSnapshot Build(out int[] numbers)
    {
        var builder = new GraphBuilder();
        var refs = new Dictionary<int, NodeRef>();
        foreach (var node in Nodes)
        {
            var group = builder.Nodes(node.Labels).WithKey("key");
            var added = group.Add(KeyOf(node));
            refs[node.Id] = added;
            group.Set(added.Row, "uid", Value.From(node.Id));
            foreach (var (name, value) in node.Properties)
            {
                group.Set(added.Row, name, value);
            }
        }

        foreach (var relationship in Relationships)
        {
            var group = builder.Relationships(relationship.Type);
            var row = group.Add(refs[relationship.From], refs[relationship.To]);
            group.Set(row, "uid", Value.From(relationship.Id));
            foreach (var (name, value) in relationship.Properties)
            {
                group.Set(row, name, value);
            }
        }

        var graph = builder.Build();
        numbers = [.. Nodes.Select(n => graph.NodeGroups[refs[n.Id].Group].First + refs[n.Id].Row)];
        return graph;
    }

    /// <summary>Takes away everything that a view hides.</summary>
    public RandomGraph Without(GraphView view, IReadOnlySet<int> hiddenNodes)
    {
        var nodes = Nodes.Where(n => view.ShowsNode(n.Labels) && !hiddenNodes.Contains(n.Id))
            .Select(n => new Node(n.Id, [.. n.Labels.Where(view.ShowsLabel)], n.Properties
                .Where(p => view.ShowsNodeProperty(n.Labels, p.Key)).ToDictionary())).ToList();
        var ids = nodes.Select(n => n.Id).ToHashSet();
        return new()
        {
            Nodes = nodes,
            Relationships =
                [.. Relationships.Where(r => view.ShowsType(r.Type) && ids.Contains(r.From) && ids.Contains(r.To))
                .Select(r =>
                    r with { Properties = r.Properties.Where(p => view.ShowsRelationshipProperty(r.Type, p.Key))
                        .ToDictionary() })],
        };
    }

    public static string KeyOf(Node node) => string.Create(CultureInfo.InvariantCulture, $"n{node.Id}");

    private static Dictionary<string, Value> RandomProperties(Random random) =>
        Properties.Where(_ => random.Next(2) == 0)
        .ToDictionary(
            p => p, _ => random.Next(4) == 0 ? Value.From("t" + random.Next(3)) : Value.From((long)random.Next(3)));

    internal sealed record Node(int Id, string[] Labels, Dictionary<string, Value> Properties);

    internal sealed record Relationship(int Id, string Type, int From, int To, Dictionary<string, Value> Properties);
}
