using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Settings;
using Registry.Towns;

namespace Registry.Functions.Tests.Api;

/// <summary>A snapshot that the disk has damaged: the program says so, and the next evaluation mends it.</summary>
public sealed class DamagedGraphTests
{
    [Fact]
    public async Task Snapshot_Damaged_IsSaidUntilTheNextEvaluation()
    {
        using var stage = new Stage();
        var town = Path.Combine(stage.Folder, "town");
        TownGenerator.Write(new TownOptions { People = 600, Seed = 3 }, town, truthFile: null);
        stage.Get<DeliveryDesk>().Import(town, "test", progress: null, CancellationToken.None);
        await stage.Get<Evaluator>().Run("first", day: null, TestContext.Current.CancellationToken);
        Damage(Path.Combine(stage.Get<DataFolder>().Snapshots, stage.Get<EvaluationStore>().Latest()!.Snapshot));
        var api = new ApiClient(stage.Services);

        Assert.Contains("\"ready\":false", (await api.Call("GET", "health", key: null)).Body, StringComparison.Ordinal);
        var (status, body) = await api.Call("GET", "search?q=storgatan", "demo-analyst", "control");
        Assert.Equal(503, status);
        Assert.Contains("The stored graph cannot be read", body, StringComparison.Ordinal);
        Assert.Equal(200, (await api.Call("GET", "cases", "demo-analyst", "control")).Status);

        await stage.Get<Evaluator>().Run("second", day: null, TestContext.Current.CancellationToken);

        Assert.Contains("\"ready\":true", (await api.Call("GET", "health", key: null)).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await api.Call("GET", "search?q=storgatan", "demo-analyst", "control")).Status);
    }

    private static void Damage(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.SetLength(file.Length / 2);
    }
}
