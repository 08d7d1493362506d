using System.Security.Cryptography;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Bulk;

public sealed class BulkExportTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 31);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("registry-bulk-");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Write_ImportedByTheRealImporter_IsEqualAndCanBeLoadedOn(bool isTown)
    {
        Assert.SkipWhen(LocalNeo4j.WhyNot is not null, LocalNeo4j.WhyNot ?? "");
        var graph = isTown ? SampleTowns.Small.Graph : RandomGraphs.Make(new Random(11), 60, hasMixedKinds: false);
        var (folder, home) = (Place("bulk"), Place("home"));

        var manifest = BulkExport.Write(graph, Day, folder, shardRows: 50);
        await LocalNeo4j.RunAsync(
            "admin", folder, "--home", home, "--heap", "512m", "database", "import", "full", "neo4j", "@import.args");
        await using var local = await LocalNeo4j.StartAsync("--home", home, "--heap", "512m", "--pagecache", "64m");
        await using var server = new QueryApi(local.Address());
        foreach (var line in await File.ReadAllLinesAsync(Path.Combine(folder, "schema.cypher")))
        {
            await server.RunAsync(Statement.Writing(line.TrimEnd(';')));
        }

        Assert.Equal((graph.NodeCount, graph.RelationshipCount), (manifest.Nodes, manifest.Relationships));
        await Equality.Demand(server, graph, Day);
        Assert.Empty(await LoadCheck.DifferencesAsync(server, graph));
        var next = RandomGraphs.Make(new Random(12), 20);
        Assert.Equal(LoadWay.UpToDate, (await new SnapshotLoader(server).LoadAsync(graph, Day)).Way);
        Assert.Equal(LoadWay.Difference, (await new SnapshotLoader(server).LoadAsync(next, Day, _ => graph)).Way);
        await Equality.Demand(server, next, Day);
    }

    [Fact]
    public void Write_AnyGraph_HasAManifestOfEveryFileAndIsForItsOwnerOnly()
    {
        var graph = RandomGraphs.Make(new Random(3), 20, hasMixedKinds: false);
        var folder = Place("bulk");

        var manifest = BulkExport.Write(graph, Day, folder, shardRows: 5);

        var names = Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal([.. manifest.Files.Select(file => file.Name).Append("manifest.json").Order(StringComparer.Ordinal)], names);
        foreach (var file in manifest.Files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(folder, file.Name));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.Sha256);
            Assert.InRange(file.Rows, 0, 5);
        }

        Assert.Equal(graph.NodeCount + graph.RelationshipCount + 1, manifest.Files.Sum(file => file.Rows));
        if (!OperatingSystem.IsWindows())
        {
            var others = UnixFileMode.GroupRead | UnixFileMode.OtherRead;
            foreach (var path in Directory.GetFiles(folder).Append(folder))
            {
                Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(path) & others);
            }
        }
    }

    [Fact]
    public void Write_TheSameGraphTwice_GivesTheSameBytes()
    {
        var graph = RandomGraphs.Make(new Random(4), 20, hasMixedKinds: false);

        var (first, second) = (BulkExport.Write(graph, Day, Place("a")), BulkExport.Write(graph, Day, Place("b")));

        Assert.Equal(first.Files, second.Files);
    }

    [Fact]
    public void Write_APropertyOfSeveralKinds_IsRefusedByNameAndLeavesNothing()
    {
        var exception = Assert.Throws<InvalidOperationException>(
            () => BulkExport.Write(RandomGraphs.Make(new Random(3), 20), Day, Place("bulk")));

        Assert.Contains("odd `name`", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Fact]
    public void Write_AFolderThatIsThere_IsRefused()
    {
        var exception = Assert.Throws<IOException>(
            () => BulkExport.Write(RandomGraphs.Make(new Random(3), 2), Day, _folder.FullName));

        Assert.Contains("must not be there", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Place(string name) => Path.Combine(_folder.FullName, name);
}
