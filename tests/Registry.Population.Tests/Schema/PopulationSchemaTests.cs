using Registry.Graph;
using Registry.Population.Schema;

namespace Registry.Population.Tests.Schema;

public sealed class PopulationSchemaTests
{
    // One fact of every kind, with every value filled in somewhere.
    private const string Everything = """
        delivery population 2026-06-30
        person P1 kind=SNR level=sannolik dormant=N linked=P2 given=ANNA middle=B surname=EXEMPEL code=AV on=2026-07-01
        person P2
        dwelling D1 address=0880|STORGATAN|1|B|1001@39230 property=LÅNGA~3 rooms=3 area=70 owner=C1 from=1968-01-01 to=2030-01-01
        resident P1 D1 2020-01-01 to=2021-01-01 careof=C/O~BERG reported=2020-01-05
        resident P1 - 2022-01-01 kind=PA_KOMMUNEN_SKRIVEN
        resident P2 D1 2020-01-01
        related P1 P2 M from=2010-01-01 to=2030-01-01
        contact P1 +46701740605 from=2025-01-01 to=2030-01-01
        lease K1 C1 D1 object=1 start=2015-01-01 end=2030-01-01 notice=2026-01-01 reason=FLYTT rent=8000 transfer=ny
        party K1 P1 from=2015-01-01 to=2030-01-01
        sublet K1 P2 2025-09-01 2026-08-31 rent=8000
        decision B1 H1 2026-05 P1 stated=D1 adults=1 children=1 shared=2 norm=8000 cost=7000 landlord=C1 lease=K1
        payment U1 B1 P1 2026-05-27 account=A1
        company C1 dwelling=D1 careof=C/O~BERG sni=88101 registered=2010-01-01 deregistered=2026-01-01 reason=konkurs ongoing=KK-AVOMFO employer=J ftax=J permit=2020-01-01 permitto=2030-01-01
        role P1 C1 ledamot from=2020-01-01 to=2030-01-01
        supplier F1 C1 2026-02-10 period=2026-01 account=A1
        association C2 2026 amount=95000 members=3 hashes=A|B board=P1|P2
        care P1 C1 hemtjanst 2025-01-01 to=2030-01-01
        employee P1 2018-01-01 to=2030-01-01 mayapprove=J sidejob=C1
        exemption dwelling:D1 X11
        """;

    [Fact]
    public void Labels_AndTypes_AreUniqueAndExplained()
    {
        Assert.Distinct(PopulationSchema.Labels.Select(label => label.Name).Concat(PopulationSchema.Types.Select(type => type.Name)));
        foreach (var (name, partitions, properties) in Declared())
        {
            Assert.Distinct(properties.Select(property => property.Name));
            Assert.NotEmpty(partitions);
            Assert.Subset(Partition.All.ToHashSet(), partitions.ToHashSet());
            Assert.All(properties, property => Assert.True(property.TitleSv.Length > 0 && property.TitleEn.Length > 0, name));
        }

        Assert.All(PopulationSchema.Labels, label => Assert.Equal(label.Key, label.Properties[0].Name));
        Assert.All(
            PopulationSchema.Types.SelectMany(type => type.Ends),
            ends => Assert.All([ends.From, ends.To], end => Assert.True(end == "*" || PopulationSchema.Label(end).Name == end)));
    }

    [Fact]
    public void Graph_OfEveryFact_HasExactlyWhatTheSchemaDeclares()
    {
        using var snapshot = GraphReading.Snapshot(Everything);
        var graph = snapshot.Graph;

        Assert.Equal(PopulationSchema.BuiltLabels.Select(label => label.Name), graph.NodeGroups.SelectMany(group => group.Labels));
        Assert.Equal(PopulationSchema.BuiltTypes.Select(type => type.Name), graph.RelationshipGroups.Select(group => group.Type));
        Assert.All(graph.NodeGroups, group =>
            AssertColumns(group.Labels[0], PopulationSchema.Label(group.Labels[0]).Properties, group.Columns));
        Assert.All(graph.RelationshipGroups, group =>
            AssertColumns(group.Type, PopulationSchema.Type(group.Type).Properties, group.Columns));
        Assert.All(graph.NodeGroups, group => Assert.True(group.Count > 0, group.Labels[0]));
        Assert.All(graph.RelationshipGroups, group => Assert.True(group.Count > 0, group.Type));
    }

    [Fact]
    public void Graph_OfEveryFact_JoinsOnlyTheEndsThatTheSchemaDeclares()
    {
        using var snapshot = GraphReading.Snapshot(Everything + RandomFacts.Table(7));
        foreach (var group in snapshot.Graph.RelationshipGroups)
        {
            for (var relationship = group.First; relationship < group.First + group.Count; relationship++)
            {
                var from = snapshot.Graph.LabelsOf(snapshot.Graph.StartOf(relationship))[0];
                var to = snapshot.Graph.LabelsOf(snapshot.Graph.EndOf(relationship))[0];
                Assert.Contains(PopulationSchema.Type(group.Type).Ends, ends => ends.From == from && (ends.To == to || ends.To == "*"));
            }
        }
    }

    private static void AssertColumns(
        string name, IReadOnlyList<PropertySchema> properties, IReadOnlyDictionary<string, Column> columns)
    {
        Assert.Equal(properties.Select(property => property.Name).Order(), columns.Keys.Order());
        foreach (var property in properties)
        {
            var expected = property.Kind switch
            {
                PropertyKind.Text => ColumnType.Text,
                PropertyKind.Integer => ColumnType.Int64,
                PropertyKind.Float => ColumnType.Double,
                PropertyKind.Boolean => ColumnType.Boolean,
                _ => ColumnType.Date,
            };
            Assert.True(columns[property.Name].Type == expected, $"{name}.{property.Name}");
        }
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Partitions, IReadOnlyList<PropertySchema> Properties)> Declared()
        => PopulationSchema.Labels.Select(label => (label.Name, label.Partitions, label.Properties))
            .Concat(PopulationSchema.Types.Select(type => (type.Name, type.Partitions, type.Properties)));
}
