using System.Text.Json;
using Registry.Functions.Deliveries;
using Registry.Functions.State;

namespace Registry.Functions.Tests.Api;

/// <summary>What the page tells of an import that was refused: the file, the column and the rule, in both languages.</summary>
public sealed class ImportReportTests
{
    private const string Manifest =
        """
        {"source":"Navet","partition":"population","controller":"Kommunstyrelsen","extractDate":"2026-06-30","mode":"full",
        "environment":"test","files":[{"name":"personer.csv"},{"name":"folkbokforing.csv"}]}
        """;

    [Fact]
    public async Task LatestImport_Refused_TellsWhatIsWrongInWords()
    {
        using var stage = new Stage();
        await Deliver(stage, ("manifest.json", Manifest), ("personer.csv", "person_id;fornamn\n198001019999;Anna\n"));

        using var answer = JsonDocument.Parse((await new ApiClient(stage.Services).Call("GET", "imports/latest", "demo-admin")).Body);
        var reasons = answer.RootElement.GetProperty("deliveries")[0].GetProperty("reasons").EnumerateArray()
            .Select(r => $"{r.GetProperty("file")} {r.GetProperty("column")} {r.GetProperty("code")}").ToList();

        Assert.Contains("folkbokforing.csv  file_must_be_present", reasons);
        Assert.Contains(reasons, r => r.StartsWith("personer.csv ", StringComparison.Ordinal));
        Assert.All(reasons, r => Assert.NotEmpty(
            answer.RootElement.GetProperty("texts").GetProperty(r.Split(' ')[^1]).GetProperty("sv").GetString()!));
        Assert.DoesNotContain("198001019999", answer.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_OfAnEmptyFolder_TellsSo()
    {
        using var stage = new Stage();
        var job = await Deliver(stage);

        var (_, body) = await new ApiClient(stage.Services).Call("GET", $"jobs/{job}", "demo-admin");

        using var answer = JsonDocument.Parse(body);
        Assert.Equal("refused", answer.RootElement.GetProperty("state").GetString());
        Assert.Contains("leverans", answer.RootElement.GetProperty("messageSv").GetString(), StringComparison.Ordinal);
        Assert.Contains("delivery", answer.RootElement.GetProperty("messageEn").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> Deliver(Stage stage, params (string Name, string Text)[] files)
    {
        var folder = Path.Combine(stage.Options.Data, "incoming", "leverans");
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in files)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), text, TestContext.Current.CancellationToken);
        }

        var job = stage.Get<JobStore>().Create("import");
        await stage.Get<DeliveryJob>().Run(new(job, "leverans", null, null), TestContext.Current.CancellationToken);
        return job;
    }
}
