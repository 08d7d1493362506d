using FsCheck.Xunit;

namespace Registry.Graph.Tests;

public sealed class ExtendedGraphTests
{
    [Property(Arbitrary = [typeof(RandomModels)], MaxTest = 100)]
    public void Extending_AnyGraph_LeavesItAsItWasAndAddsWhatIsNew(GraphModel model)
    {
        var before = model.Build();
        var (builder, notes, about) = Extending(before);
        for (var node = 0; node < before.NodeCount; node++)
        {
            var note = notes.Add($"n{node}");
            about.Int64("of").Set(about.Add(note, builder.Existing(node)), node);
        }

        var after = SavedAndOpened(builder.Build());

        Assert.Equal(before.NodeCount * 2, after.NodeCount);
        for (var node = 0; node < before.NodeCount; node++)
        {
            Assert.Equal(before.LabelsOf(node), after.LabelsOf(node));
            Assert.All(
                before.NodeGroups[before.GroupOf(node)].Columns.Keys,
                name => Assert.Equal(before.NodeProperty(node, name), after.NodeProperty(node, name)));
            Assert.True(after.TryFindNode("Note", $"n{node}", out var note));
            Assert.Equal([node], after.RelationshipsOf("ABOUT")!.Outgoing.Neighbours(note).ToArray());
            Assert.Equal([note], after.RelationshipsOf("ABOUT")!.Incoming.Neighbours(node).ToArray());
        }

        for (var relationship = 0; relationship < before.RelationshipCount; relationship++)
        {
            Assert.Equal(before.TypeOf(relationship).Type, after.TypeOf(relationship).Type);
            Assert.Equal(
                (before.StartOf(relationship), before.EndOf(relationship)), (after.StartOf(relationship), after.EndOf(relationship)));
        }
    }

    [Fact]
    public void Extending_WithLabelsOrTypeThatExist_IsRefused()
    {
        var builder = new GraphBuilder();
        var node = builder.Nodes("A", "B").Add();
        builder.Relationships("R").Add(node, node);
        var extension = GraphBuilder.Extending(builder.Build());

        Assert.Throws<InvalidOperationException>(() => extension.Nodes("B", "A"));
        Assert.Throws<InvalidOperationException>(() => extension.Relationships("R"));
        Assert.Throws<ArgumentException>(() => extension.Relationships("S").Add(new(0, 0), new(0, 1)));
        Assert.Throws<InvalidOperationException>(() => new GraphBuilder().Existing(0));
    }

    private static (GraphBuilder Builder, NodeGroupBuilder Notes, RelationshipGroupBuilder About) Extending(GraphSnapshot graph)
    {
        var builder = GraphBuilder.Extending(graph);
        return (builder, builder.Nodes("Note").WithKey("id"), builder.Relationships("ABOUT"));
    }

    private static GraphSnapshot SavedAndOpened(GraphSnapshot graph)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            graph.Save(path);
            return GraphSnapshot.Open(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
