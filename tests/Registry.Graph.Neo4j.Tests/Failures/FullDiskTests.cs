using System.Diagnostics;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Failures;

/// <summary>A server whose disk is full, and has room again.</summary>
public sealed class FullDiskTests
{
    // The probe of a server that does not answer takes two silences more.
    private static readonly LoadOptions Options = new() { BatchSize = 500, Silence = TimeSpan.FromSeconds(4) };

    [Fact]
    public async Task LoadAsync_TheDiskIsFull_SaysSoSoonAndGoesOnWhenThereIsRoom()
    {
        using var disk = SmallDisk.Make();
        var town = SampleTowns.Small;
        var local = await LocalNeo4j.StartAsync(
            "--home", Path.Combine(disk.Folder, "home"), "--heap", "512m", "--pagecache", "64m");
        try
        {
            await using var server = new QueryApi(local.Address());
            disk.Fill(left: 1);
            var clock = Stopwatch.StartNew();

            var exception = await Assert.ThrowsAsync<Neo4jException>(
                () => new SnapshotLoader(server, Options).LoadAsync(town.Graph, town.Day));

            Assert.Contains("disk", exception.Message, StringComparison.Ordinal);
            Assert.Contains("run this again", exception.Message, StringComparison.Ordinal);
            Assert.True(clock.Elapsed < TimeSpan.FromMinutes(1), "A full disk must be told soon.");
            local.Kill();
            disk.MakeRoom();
            local = await local.StartAgainAsync();
            await new SnapshotLoader(server, Options).LoadAsync(town.Graph, town.Day);
            await Equality.Demand(server, town.Graph, town.Day);
        }
        finally
        {
            local.Kill();
            await local.DisposeAsync();
        }
    }
}
