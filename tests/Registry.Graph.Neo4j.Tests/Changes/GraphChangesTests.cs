using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Changes;

/// <summary>Compares the comparison with the naive one: facts as text, taken from one bag and looked for in the other.</summary>
public sealed class GraphChangesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 200)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Between_TwoGraphs_CountsWhatTheNaiveOneCounts(int seed)
    {
        var random = new Random(seed);
        var (before, after) = (RandomGraphs.Make(random, 6), RandomGraphs.Make(random, 6));

        var counts = GraphChanges.Between(before, after).Counts;

        Assert.Equal(Naive(before, after), counts);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Between_AGraphAndItself_IsNothing(int seed)
    {
        var graph = RandomGraphs.Make(new Random(seed), 6);

        Assert.Equal(0, GraphChanges.Between(graph, graph).Counts.Total);
        Assert.Equal(0, GraphChanges.Between(graph, RandomGraphs.Make(new Random(seed), 6)).Counts.Total);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Between_AGraphAndItselfWithoutOneValue_IsThatOneChange(int seed)
    {
        var (before, after) = (RandomGraphs.Make(new Random(seed), 20), RandomGraphs.Make(new Random(seed), 20, without: seed % 100));

        var (there, back) = (GraphChanges.Between(before, after).Counts, GraphChanges.Between(after, before).Counts);

        Assert.Equal((1, 1), (there.Total, back.Total));
        Assert.Equal(Naive(before, after), there);
        Assert.Equal(Naive(after, before), back);
    }

    [Fact]
    public void Between_ManyRelationshipsOfOneNode_StaysLinear()
    {
        var (before, after) = (Hub(20_000, 0), Hub(20_000, 1));

        var counts = GraphChanges.Between(before, after).Counts;

        Assert.Equal((1, 0, 1), (counts.RelationshipsCreated, counts.RelationshipsChanged, counts.RelationshipsDeleted));
    }

    [Fact]
    public void Between_AGraphWhoseNodesHaveNoKey_IsRefused()
    {
        var graph = new GraphBuilder();
        graph.Nodes("Person").Add();

        Assert.Throws<ArgumentException>(() => GraphChanges.Between(null, graph.Build()));
    }

    private static GraphSnapshot Hub(int size, int shift)
    {
        var graph = new GraphBuilder();
        var (persons, dwellings) = (graph.Nodes("Person").WithKey("id"), graph.Nodes("Dwelling").WithKey("key"));
        var ends = Enumerable.Range(0, size + 1).Select(i => dwellings.Add($"D{i}")).ToArray();
        var start = persons.Add("P");
        foreach (var end in ends.Skip(shift).Take(size))
        {
            graph.Relationships("REGISTERED_AT").Add(start, end);
        }

        return graph.Build();
    }

    private static ChangeCounts Naive(GraphSnapshot before, GraphSnapshot after)
    {
        var nodes = Bags(
            Enumerable.Range(0, before.NodeCount).Select(n => (RandomGraphs.Key(before, n), RandomGraphs.NodeFact(before, n))),
            Enumerable.Range(0, after.NodeCount).Select(n => (RandomGraphs.Key(after, n), RandomGraphs.NodeFact(after, n))));
        var relationships = Bags(
            Enumerable.Range(0, before.RelationshipCount).Select(r => (RandomGraphs.Ends(before, r), RandomGraphs.RelationshipFact(before, r))),
            Enumerable.Range(0, after.RelationshipCount).Select(r => (RandomGraphs.Ends(after, r), RandomGraphs.RelationshipFact(after, r))));
        return new(nodes.Created, nodes.Changed, nodes.Deleted, relationships.Created, relationships.Changed, relationships.Deleted);
    }

    private static (int Created, int Changed, int Deleted) Bags(
        IEnumerable<(string Identity, string Fact)> before, IEnumerable<(string Identity, string Fact)> after)
    {
        var (old, fresh) = (before.ToLookup(f => f.Identity, f => f.Fact), after.ToLookup(f => f.Identity, f => f.Fact));
        var (created, changed, deleted) = (0, 0, 0);
        foreach (var identity in old.Select(g => g.Key).Union(fresh.Select(g => g.Key)))
        {
            var gone = old[identity].ToList();
            var come = fresh[identity].Count(fact => !gone.Remove(fact));
            var both = Math.Min(come, gone.Count);
            (created, changed, deleted) = (created + come - both, changed + both, deleted + gone.Count - both);
        }

        return (created, changed, deleted);
    }
}
