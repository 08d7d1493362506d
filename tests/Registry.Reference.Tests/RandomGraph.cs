using Registry.Graph;

namespace Registry.Reference.Tests;

/// <summary>Small random graphs: a few nodes of several labels, with loops and parallel relationships.</summary>
internal static class RandomGraph
{
    public static readonly string[] Labels = ["A", "B", "C"];
    public static readonly string[] Types = ["R", "S", "T"];
    public static readonly string[] Properties = ["x", "y", "z"];

    public static GraphSnapshot Build(Random random)
    {
        var builder = new GraphBuilder();
        var nodes = new List<NodeRef>();
        for (var i = random.Next(1, 7); i > 0; i--)
        {
            var labels = Labels.Where(_ => random.Next(2) == 0).DefaultIfEmpty(Labels[random.Next(3)]).ToArray();
            var group = builder.Nodes(labels);
            var node = group.Add();
            group.Set(node.Row, "uid", Value.From((long)nodes.Count));
            SetProperties(random, (name, value) => group.Set(node.Row, name, value));
            nodes.Add(node);
        }

        for (var i = random.Next(0, 9); i > 0; i--)
        {
            var group = builder.Relationships(Types[random.Next(3)]);
            var row = group.Add(nodes[random.Next(nodes.Count)], nodes[random.Next(nodes.Count)]);
            group.Set(row, "uid", Value.From((long)(100 + i)));
            SetProperties(random, (name, value) => group.Set(row, name, value));
        }

        return builder.Build();
    }

    private static void SetProperties(Random random, Action<string, Value> set)
    {
        foreach (var name in Properties.Where(_ => random.Next(2) == 0))
        {
            set(name, random.Next(4) == 0
                ? Value.From("t" + (char)('a' + random.Next(3)))
                : Value.From((long)random.Next(-1, 3)));
        }
    }
}
