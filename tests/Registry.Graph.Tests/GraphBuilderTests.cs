namespace Registry.Graph.Tests;

public sealed class GraphBuilderTests
{
    [Fact]
    public void Build_NodesAndRelationships_AreFoundByKeyTypeAndDirection()
    {
        var builder = new GraphBuilder();
        var people = builder.Nodes("Person").WithKey("id");
        var dwellings = builder.Nodes("Dwelling").WithKey("key");
        var home = dwellings.Add("D1");
        var first = people.Add("P1");
        var second = people.GetOrAdd("P2");
        Assert.Equal(second, people.GetOrAdd("P2"));
        people.Date("bornFrom").Set(second.Row, new DateOnly(1990, 2, 3));
        var registered = builder.Relationships("REGISTERED_AT");
        registered.Add(second, home);
        registered.Text("kind").Set(registered.Add(first, home), "FASTIGHET");

        var graph = builder.Build();

        Assert.Equal(3, graph.NodeCount);
        Assert.Equal(2, graph.RelationshipCount);
        Assert.True(graph.TryFindNode("Person", "P2", out var person));
        Assert.False(graph.TryFindNode("Person", "D1", out _));
        Assert.True(graph.TryFindNode("Dwelling", "D1", out var dwelling));
        Assert.Equal(Value.From("P2"), graph.NodeProperty(person, "id"));
        Assert.Equal(Value.From(new DateOnly(1990, 2, 3)), graph.NodeProperty(person, "bornFrom"));
        Assert.True(graph.NodeProperty(person, "missing").IsNull);
        var type = graph.RelationshipsOf("REGISTERED_AT")!;
        Assert.Equal([dwelling], type.Outgoing.Neighbours(person).ToArray());
        Assert.Equal([person, person - 1], type.Incoming.Neighbours(dwelling).ToArray());
        Assert.Equal(0, type.Incoming.Degree(person));
        Assert.Equal(Value.From("FASTIGHET"), graph.RelationshipProperty(1, "kind"));
        Assert.True(graph.RelationshipProperty(0, "kind").IsNull);
        Assert.Equal((person, dwelling), (graph.StartOf(0), graph.EndOf(0)));
    }

    [Fact]
    public void Nodes_SameSetOfLabels_IsSameBuilder()
    {
        var builder = new GraphBuilder();

        Assert.Same(builder.Nodes("A", "B"), builder.Nodes("B", "A", "B"));
        Assert.NotSame(builder.Nodes("A", "B"), builder.Nodes("AB"));
        Assert.NotSame(builder.Nodes("A"), builder.Nodes());
    }

    [Fact]
    public void Build_SeveralLabels_NodesAreFoundUnderEach()
    {
        var builder = new GraphBuilder();
        builder.Nodes("A").Add();
        var both = builder.Nodes("B", "A").WithKey("id").Add("x");

        var graph = builder.Build();

        Assert.Equal(2, graph.GroupsWith("A").Count);
        Assert.Equal(["B", "A"], graph.LabelsOf(1));
        Assert.True(graph.TryFindNode("A", "x", out var node));
        Assert.True(graph.TryFindNode("B", "x", out _));
        Assert.Equal(1, node);
        Assert.Equal(0, both.Row);
    }

    [Fact]
    public void Add_KeyTwice_Throws()
    {
        var group = new GraphBuilder().Nodes("A").WithKey("id");
        group.Add("x");

        var exception = Assert.Throws<ArgumentException>(() => group.Add("x"));

        Assert.StartsWith("A key must be unique within its group of nodes.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, group.Count);
    }

    [Fact]
    public void Builder_Misused_Throws()
    {
        var builder = new GraphBuilder();
        var keyed = builder.Nodes("A").WithKey("id");
        var node = keyed.Add("x");
        var plain = builder.Nodes("B");
        plain.Add();
        var type = builder.Relationships("T");

        Assert.Throws<InvalidOperationException>(() => keyed.Add());
        Assert.Throws<InvalidOperationException>(() => keyed.WithKey("other"));
        Assert.Throws<InvalidOperationException>(() => keyed.Set(0, "id", Value.From("y")));
        Assert.Throws<InvalidOperationException>(() => keyed.Text("id"));
        Assert.Throws<InvalidOperationException>(() => plain.WithKey("id"));
        Assert.Throws<InvalidOperationException>(() => plain.Add("x"));
        Assert.Throws<ArgumentException>(() => type.Add(node, new NodeRef(1, 1)));
        Assert.Throws<ArgumentException>(() => type.Add(new NodeRef(2, 0), node));
        Assert.Throws<ArgumentOutOfRangeException>(() => plain.Int64("n").Set(1, 1));
        Assert.Throws<InvalidOperationException>(() => plain.Double("n"));
        var column = plain.Int64("n");
        builder.Build();
        Assert.Throws<InvalidOperationException>(() => plain.Add());
        Assert.Throws<InvalidOperationException>(() => keyed.GetOrAdd("x"));
        Assert.Throws<InvalidOperationException>(() => type.Add(node, node));
        Assert.Throws<InvalidOperationException>(() => column.Set(0, 1));
        Assert.Throws<InvalidOperationException>(() => plain.Text("t"));
    }
}
