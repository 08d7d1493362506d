using FsCheck;
using FsCheck.Fluent;

namespace Registry.Graph.QuikGraph.Tests;

/// <summary>A small random graph, a random view of it, and what of it must be seen, said without our own reading.</summary>
public sealed class RandomPart
{
    private static readonly string[] Labels = ["Person", "Dwelling", "Secret"];
    private static readonly string[] Types = ["KNOWS", "AT", "HIDDEN"];
    private static readonly string[] Properties = ["name", "born", "weight", "labels", "secret"];

    private static readonly string[] Texts =
    [
        "Åsa Öberg", "say \"no\"", "back\\slash\\", "a;b,c|d", "line\nbreak\r\nand\ttab", "]]>", "<tag attr='x'>&amp;&",
        "\u0001\u001F", "\0zero", "😀", "\uFFFE", "-->", "", " ", "\\", "\\\"", "=1+1", "\u0085\u2028",
    ];

    public RandomPart(int seed)
    {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        var nodes = Enumerable.Range(0, random.Next(1, 14)).Select(i => Add(builder, random, i)).ToArray();
        for (var i = random.Next(26); i > 0; i--)
        {
            var group = builder.Relationships(Pick(random, Types));
            var row = group.Add(Pick(random, nodes), Pick(random, nodes));
            Fill(random, (name, value) => group.Set(row, name, value));
        }

        Snapshot = builder.Build();
        var filter = new NodeFilter(Snapshot.NodeCount);
        Enumerable.Range(0, Snapshot.NodeCount).Where(_ => random.Next(5) > 0).ToList().ForEach(filter.Add);
        string[] visible = [.. Properties.Where(p => p != "secret"), "key"];
        View = new()
        {
            Labels = new Dictionary<string, IReadOnlySet<string>?> { ["Person"] = visible.ToHashSet(), ["Dwelling"] = null },
            Types = new Dictionary<string, IReadOnlySet<string>?> { ["KNOWS"] = visible.ToHashSet(), ["AT"] = null },
            Nodes = filter,
        };
    }

    public GraphSnapshot Snapshot { get; }

    public GraphView View { get; }

    public VisibleGraph Graph => new(Snapshot, View);

    public GraphPart Whole => GraphPart.Whole(Graph);

    public static string Title(int node) => Texts[node % Texts.Length];

    public bool MustShow(int node) => Snapshot.LabelsOf(node)[0] != "Secret" && View.Nodes!.Contains(node);

    public bool MustShowEdge(int relationship) => Snapshot.TypeOf(relationship).Type != "HIDDEN"
        && MustShow(Snapshot.StartOf(relationship)) && MustShow(Snapshot.EndOf(relationship));

    /// <summary>The nodes and relationships that a reader of an export must find.</summary>
    public ReadGraph Expected() => new(
        [
            .. Enumerable.Range(0, Snapshot.NodeCount).Where(MustShow).Select(n => new ReadNode(
                $"n{n}", Snapshot.LabelsOf(n)[0], Values(Snapshot.LabelsOf(n)[0] == "Dwelling", p => Snapshot.NodeProperty(n, p)))),
        ],
        [
            .. Enumerable.Range(0, Snapshot.RelationshipCount).Where(MustShowEdge).Select(r => new ReadEdge(
                $"r{r}", $"n{Snapshot.StartOf(r)}", $"n{Snapshot.EndOf(r)}", Snapshot.TypeOf(r).Type,
                Values(Snapshot.TypeOf(r).Type == "AT", p => Snapshot.RelationshipProperty(r, p)))),
        ]);

    private static SortedDictionary<string, string> Values(bool withSecret, Func<string, Value> read) => new(
        Properties.Append("key").Where(p => withSecret || p != "secret").Select(p => (p, Value: read(p))).Where(p => !p.Value.IsNull)
            .ToDictionary(p => p.p, p => ValueFormat.Text(p.Value)), StringComparer.Ordinal);

    private static NodeRef Add(GraphBuilder builder, Random random, int number)
    {
        var group = builder.Nodes(Pick(random, Labels)).WithKey("key");
        var node = group.Add($"k{number}");
        Fill(random, (name, value) => group.Set(node.Row, name, value));
        return node;
    }

    private static void Fill(Random random, Action<string, Value> set)
    {
        foreach (var name in Properties.Where(_ => random.Next(2) == 0))
        {
            set(name, (name, random.Next(6)) switch
            {
                ("weight", 0) or (_, 1) => Value.From(random.NextInt64()),
                ("weight", _) => Value.From(random.NextDouble() * 1e6),
                ("born", _) => Value.From(new DateOnly(2026, 1, 1 + random.Next(28))),
                (_, 0) => Value.From(random.Next(2) == 0),
                _ => Value.From(Pick(random, Texts)),
            });
        }
    }

    private static T Pick<T>(Random random, T[] from) => from[random.Next(from.Length)];
}

public static class RandomParts
{
    public static Arbitrary<RandomPart> Any() => Arb.From(Gen.Choose(0, int.MaxValue - 1).Select(seed => new RandomPart(seed)));
}
