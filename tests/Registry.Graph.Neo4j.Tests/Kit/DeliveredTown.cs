using System.Reflection;
using Registry.Import;
using Registry.Population.Building;
using Registry.Towns;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>A town that was imported from its files and built into a graph.</summary>
internal sealed class DeliveredTown : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("registry-town-");

    private DeliveredTown(string environment, Func<string, string> files)
    {
        var data = Directory.CreateDirectory(Path.Combine(_folder.FullName, "data")).FullName;
        var store = new DeliveryStore(data);
        store.Import(files(Path.Combine(_folder.FullName, "town")), new() { Environment = environment, Today = new(2026, 11, 1) });
        var deliveries = store.Load();
        Snapshot = PopulationBuilder.Build(deliveries, deliveries.Max(d => d.Manifest.ExtractDate));
    }

    public PopulationSnapshot Snapshot { get; }

    public static DeliveredTown Generated(long seed, int people)
    {
        var options = new TownOptions { People = people, Seed = seed };
        return new(options.Environment, folder =>
        {
            TownGenerator.Write(options, folder, null);
            return folder;
        });
    }

    /// <summary>A town that lies beside the repository.</summary>
    public static DeliveredTown Shared(string name) => new("test", _ => FolderOf(name));

    /// <summary>Gets where a town lies beside the repository; without it the test is skipped.</summary>
    public static string FolderOf(string name)
    {
        var root = typeof(DeliveredTown).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;
        var folder = Path.GetFullPath(Path.Combine(root, "..", "shared", "towns", name));
        Assert.SkipUnless(Directory.Exists(folder), $"There is no town beside the repository (../shared/towns/{name}).");
        return folder;
    }

    public void Dispose()
    {
        Snapshot.Dispose();
        _folder.Delete(recursive: true);
    }
}
