using FsCheck.Xunit;
using Registry.Graph.Tests.Values;

namespace Registry.Graph.Tests;

[Properties(Arbitrary = [typeof(RandomModels), typeof(RandomValues)], MaxTest = 200)]
public sealed class GraphSnapshotTests
{
    [Property]
    public void Build_AnyGraph_ReadsBackThroughEveryWay(GraphModel model)
    {
        model.AssertIs(model.Build());
        model.AssertIs(model.Build(detour: true));
    }

    [Fact]
    public void Build_Hub_KeepsAllItsNeighboursInOrder()
    {
        const int Neighbours = 25_000;
        var builder = new GraphBuilder();
        var hub = builder.Nodes("Address").Add();
        var people = builder.Nodes("Person");
        var type = builder.Relationships("AT");
        for (var i = 0; i < Neighbours; i++)
        {
            type.Add(people.Add(), hub);
        }

        var group = builder.Build().RelationshipsOf("AT")!;

        Assert.Equal(Neighbours, group.Incoming.Degree(0));
        Assert.Equal(Enumerable.Range(1, Neighbours), group.Incoming.Neighbours(0).ToArray());
        Assert.Equal(Enumerable.Range(0, Neighbours), group.Incoming.Relationships(0).ToArray());
        Assert.Equal(1, group.Incoming.NodeCount);
        Assert.Equal([0], group.Outgoing.Neighbours(Neighbours).ToArray());
    }

    [Fact]
    public void Columns_OfOneKind_AreTyped()
    {
        var builder = new GraphBuilder();
        var group = builder.Nodes("N");
        for (var row = 0; row < 130; row++)
        {
            group.Add();
            group.Int64("integer").Set(row, row);
            group.Double("double").Set(row, row / 2.0);
            group.Boolean("boolean").Set(row, row % 3 == 0);
            group.Date("date").Set(row, new DateOnly(2026, 1, 1).AddDays(row));
            group.Text("few").Set(row, $"t{row % 4}");
            group.Text("all").Set(row, $"t{row}");
            group.Set(row, "mixed", row % 2 == 0 ? Value.From(row) : Value.From("odd"));
        }

        group.Text("few").Clear(7);
        var columns = builder.Build().NodeGroups[0].Columns;

        Assert.Equal(129, ((Int64Column)columns["integer"]).Values[129]);
        Assert.Equal(64.5, ((DoubleColumn)columns["double"]).Values[129]);
        Assert.Equal(Value.True, ((BooleanColumn)columns["boolean"])[129]);
        Assert.Equal(new DateOnly(2026, 1, 1).DayNumber, ((DateColumn)columns["date"]).DayNumbers[0]);
        var few = (TextColumn)columns["few"];
        Assert.Equal((4, 129, TextColumn.NoCode, false), (few.Dictionary.Count, few.NonNullCount, few.Codes[7], few.AllDiffer));
        Assert.True(few.IsNull(7) && few.HasNulls && columns["integer"].Present.IsEmpty);
        var all = (TextColumn)columns["all"];
        Assert.Equal((true, 129, "t129"), (all.AllDiffer, all.Codes[129], all.Dictionary[129]));
        Assert.True(all.Dictionary.TryFind("t128"u8, out var code));
        Assert.Equal(128, code);
        Assert.False(all.Dictionary.TryFind("absent", out code));
        Assert.Equal((TextColumn.NoCode, ColumnType.Mixed), (code, columns["mixed"].Type));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns["integer"][130]);
    }

    [Property]
    public void Set_AnyStorableValues_AreReadBack(Value[] values)
    {
        var builder = new GraphBuilder();
        var group = builder.Nodes("N");
        foreach (var _ in values)
        {
            group.Add();
        }

        var storable = values.Select(value => HoldsEntity(value) ? Value.Null : value).ToArray();
        for (var row = 0; row < values.Length; row++)
        {
            group.Set(row, "property", storable[row]);
        }

        var graph = builder.Build();

        Assert.Equal(storable, Enumerable.Range(0, values.Length).Select(row => graph.NodeProperty(row, "property")));
        Assert.Equal(
            storable.Select(value => value.Kind),
            Enumerable.Range(0, values.Length).Select(row => graph.NodeProperty(row, "property").Kind));
    }

    [Fact]
    public void Set_NodeOrRelationshipOrPath_IsRefusedAsProperty()
    {
        foreach (var value in new[] { Value.FromNode(0), Value.FromRelationship(0), Value.From(new GraphPath([0], [])) })
        {
            var builder = new GraphBuilder();
            builder.Nodes("N").Add();

            Assert.Throws<ArgumentException>(() => builder.Nodes("N").Set(0, "property", value));
        }
    }

    [Fact]
    public void TryFindNode_ManyReadersAtOnce_AllFind()
    {
        var builder = new GraphBuilder();
        var group = builder.Nodes("N").WithKey("id");
        for (var row = 0; row < 50_000; row++)
        {
            group.Add($"{row}");
        }

        var graph = builder.Build();

        Parallel.For(0, 8, _ =>
        {
            for (var row = 0; row < 50_000; row++)
            {
                Assert.Equal((true, row), (graph.TryFindNode("N", $"{row}", out var node), node));
                Assert.Equal($"{row}", graph.NodeProperty(row, "id").AsText);
            }
        });
    }

    [Fact]
    public void Build_Nothing_IsEmptyGraph()
    {
        var graph = new GraphBuilder().Build();

        Assert.Equal((0, 0), (graph.NodeCount, graph.RelationshipCount));
        Assert.False(graph.TryFindNode("Person", "x", out var node));
        Assert.Equal(-1, node);
        Assert.Null(graph.RelationshipsOf("AT"));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.LabelsOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.StartOf(0));
    }

    private static bool HoldsEntity(Value value) => value.Kind is ValueKind.Node or ValueKind.Relationship or ValueKind.Path;
}
