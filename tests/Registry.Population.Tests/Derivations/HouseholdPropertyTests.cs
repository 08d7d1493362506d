using FsCheck.Xunit;
using Registry.Graph;
using Registry.Population.Building;

namespace Registry.Population.Tests.Derivations;

/// <summary>The derivations of random populations against the plainest way to say the same.</summary>
public sealed class HouseholdPropertyTests
{
    [Property(MaxTest = 40)]
    public void FamilyUnits_RandomPopulation_AreTheNaiveComponents(int seed)
    {
        using var snapshot = PopulationBuilder.Build(FactTable.Read(RandomFacts.Table(seed)), FactTable.Day);
        var homes = Homes(snapshot.Graph);
        var unitOf = Pairs(snapshot.Graph, "MEMBER_OF").ToDictionary(pair => pair.Start, pair => pair.End);

        Assert.Equal(homes.Keys.Order(), unitOf.Keys.Order());
        foreach (var left in homes.Keys)
        {
            var reached = Reach(left, homes, Kin(snapshot.Graph));
            Assert.Equal(reached.Order(), unitOf.Keys.Where(right => unitOf[right] == unitOf[left]).Order());
        }
    }

    [Property(MaxTest = 40)]
    public void Residents_RandomPopulation_AreCountedAtTheirDwelling(int seed)
    {
        using var snapshot = PopulationBuilder.Build(FactTable.Read(RandomFacts.Table(seed)), FactTable.Day);
        var homes = Homes(snapshot.Graph);
        var livesIn = Pairs(snapshot.Graph, "LIVES_IN").ToLookup(pair => pair.End);
        foreach (var group in snapshot.Graph.GroupsWith("Dwelling"))
        {
            for (var dwelling = group.First; dwelling < group.First + group.Count; dwelling++)
            {
                Assert.Equal(homes.Values.Count(home => home == dwelling), snapshot.Graph.NodeProperty(dwelling, "residents").AsInt64);
                Assert.Equal(livesIn[dwelling].Count(), snapshot.Graph.NodeProperty(dwelling, "familyUnits").AsInt64);
            }
        }
    }

    [Property(MaxTest = 40)]
    public void StreetShares_RandomPopulation_AreTheNaiveShare(int seed)
    {
        using var snapshot = PopulationBuilder.Build(FactTable.Read(RandomFacts.Table(seed)), FactTable.Day);
        var stays = Stays(snapshot.Graph).ToList();
        foreach (var stay in stays)
        {
            var there = stays.Where(other => other.Street == stay.Street && other.From <= stay.From && stay.From < other.To).ToList();
            Assert.Equal((double)there.Count(other => other.From == stay.From) / there.Count, stay.Share);
        }
    }

    private static IEnumerable<(string Street, int From, int To, double Share)> Stays(GraphSnapshot graph)
    {
        var group = graph.RelationshipsOf("REGISTERED_AT")!;
        for (var relationship = group.First; relationship < group.First + group.Count; relationship++)
        {
            var from = graph.RelationshipProperty(relationship, "from").AsDate.DayNumber;
            var to = graph.RelationshipProperty(relationship, "to") is { IsNull: false } end ? end.AsDate.DayNumber : int.MaxValue;
            if (from < to)
            {
                yield return (
                    graph.NodeProperty(graph.EndOf(relationship), "street").AsText,
                    from,
                    to,
                    graph.RelationshipProperty(relationship, "streetShare").AsDouble);
            }
        }
    }

    private static Dictionary<int, int> Homes(GraphSnapshot graph)
    {
        var group = graph.RelationshipsOf("REGISTERED_AT")!;
        return Enumerable.Range(group.First, group.Count)
            .Where(relationship => graph.RelationshipProperty(relationship, "current").AsBoolean)
            .ToDictionary(graph.StartOf, graph.EndOf);
    }

    // Related on the day, told from the relations themselves: any kind in either direction, or a common child.
    private static ILookup<int, int> Kin(GraphSnapshot graph)
    {
        var group = graph.RelationshipsOf("RELATED_TO")!;
        var current = Enumerable.Range(group.First, group.Count)
            .Where(relationship => graph.RelationshipProperty(relationship, "current").AsBoolean)
            .Select(relationship => (From: graph.StartOf(relationship), To: graph.EndOf(relationship), Kind: graph.RelationshipProperty(relationship, "kind").AsText))
            .ToList();
        var parents = current.Where(tie => tie.Kind == "F").ToList();
        var shared = parents.SelectMany(left => parents.Where(right => right.From == left.From && right.To != left.To), (left, right) => (From: left.To, right.To));
        return current.Select(tie => (tie.From, tie.To)).Concat(current.Select(tie => (From: tie.To, To: tie.From))).Concat(shared)
            .ToLookup(pair => pair.From, pair => pair.To);
    }

    private static HashSet<int> Reach(int start, Dictionary<int, int> homes, ILookup<int, int> kin)
    {
        var (reached, next) = (new HashSet<int> { start }, new Queue<int>([start]));
        while (next.TryDequeue(out var person))
        {
            foreach (var other in kin[person].Where(other => homes.GetValueOrDefault(other, -1) == homes[start] && reached.Add(other)))
            {
                next.Enqueue(other);
            }
        }

        return reached;
    }

    private static IEnumerable<(int Start, int End)> Pairs(GraphSnapshot graph, string type)
    {
        var group = graph.RelationshipsOf(type)!;
        return Enumerable.Range(group.First, group.Count).Select(relationship => (graph.StartOf(relationship), graph.EndOf(relationship)));
    }
}
