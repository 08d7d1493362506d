using Registry.Import;
using Registry.Population.Building;
using Registry.Towns;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>Graphs of small towns, built as the program builds them.</summary>
internal static class SampleTowns
{
    private static readonly Lazy<PopulationSnapshot> First = new(() => Build(1));

    public static PopulationSnapshot Small => First.Value;

    private static PopulationSnapshot Build(long seed)
    {
        var folder = Directory.CreateTempSubdirectory("registry-town-");
        try
        {
            var options = new TownOptions { People = 600, Seed = seed };
            var (town, data) = (Path.Combine(folder.FullName, "town"), Path.Combine(folder.FullName, "data"));
            TownGenerator.Write(options, town, null);
            var store = new DeliveryStore(Directory.CreateDirectory(data).FullName);
            store.Import(town, new() { Environment = options.Environment, Today = options.TownDay });
            return PopulationBuilder.Build(store.Load(), options.TownDay);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
