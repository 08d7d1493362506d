using System.Diagnostics;
using Registry.Cli.Tests;
using Registry.Graph.Neo4j.Tests.Kit;

namespace Registry.Graph.Neo4j.Tests.Program;

/// <summary>The built program and a real server, as two processes.</summary>
public sealed class ServerProgramTests(SharedServer shared) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly BuiltProgram _program = new();

    [Theory]
    [InlineData("alpha")]
    [InlineData("beta")]
    [InlineData("generated")]
    public async Task Evaluate_OnTheServer_WritesTheSameBytes(string town)
    {
        using var turn = await shared.TakeAsync();
        var files = town == "generated" ? await SampleAsync(people: 2_000) : DeliveredTown.FolderOf(town);

        await ImportAndEvaluateAsync(files, "embedded");
        await ImportAndEvaluateAsync(files, "neo4j", "--neo4j", shared.Uri);

        var names = Directory.GetFiles(Place("embedded-out")).Select(Path.GetFileName).ToList();
        Assert.Equal(["cases.csv", "findings.csv", "same_as.csv"], names.Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.Equal(
            File.ReadAllBytes(Place("embedded-out", name!)), File.ReadAllBytes(Place("neo4j-out", name!))));
        Assert.True(new FileInfo(Place("neo4j-out", "findings.csv")).Length > 1_000, "A town without findings proves nothing.");
    }

    [Fact]
    public async Task Load_KilledMidway_GoesOnToEqualChecksums()
    {
        using var turn = await shared.TakeAsync();
        await ImportAndEvaluateAsync(await SampleAsync(people: 10_000), "embedded");
        string[] load = ["load", "--check", "--neo4j", shared.Uri, "--data", "embedded-data"];

        using (var loading = _program.Launch(load))
        {
            await WaitForBatchesAsync(turn.Server, loading);
            loading.Kill();
            await loading.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await Assert.ThrowsAsync<Neo4jException>(() => LoadMarker.DemandWholeAsync(turn.Server));
        Assert.Contains("was gone on with", await DemandAsync(load), StringComparison.Ordinal);
        await LoadMarker.DemandWholeAsync(turn.Server);
    }

    [Fact]
    public async Task Load_AfterAnEmbeddedEvaluation_ComparesWithWhatTheServerHolds()
    {
        using var turn = await shared.TakeAsync();
        await ImportAndEvaluateAsync(await SampleAsync(people: 800), "embedded");
        string[] load = ["load", "--check", "--neo4j", shared.Uri, "--data", "embedded-data"];
        string[] evaluate = ["evaluate", "--data", "embedded-data", "--day"];
        Assert.Contains("It was empty before.\n", await DemandAsync(load), StringComparison.Ordinal);
        Assert.Contains("It held this graph already.", await DemandAsync(load), StringComparison.Ordinal);

        await DemandAsync([.. evaluate, "2026-07-01"]);
        await DemandAsync([.. evaluate, "2026-07-02"]);
        Assert.Contains("which the database said to hold", await DemandAsync(load), StringComparison.Ordinal);
        string[] query = ["query", "MATCH (p:Person) RETURN count(p) > 700", "--data", "embedded-data", "--format", "csv", "--as"];
        string[] here = ["--engine", "neo4j", "--neo4j", shared.Uri];
        Assert.Contains("true", await DemandAsync([.. query, "analyst", .. here]), StringComparison.Ordinal);

        // The registers are too old by then, so that the persons are gone; no file may be kept that names them.
        await DemandAsync([.. evaluate, "2026-09-20"]);
        Assert.Contains("all that the database held was read", await DemandAsync(load), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_WhereSomethingElseWrote_SaysSoAndMendsItTheNextTime()
    {
        using var turn = await shared.TakeAsync();
        await ImportAndEvaluateAsync(await SampleAsync(people: 600), "embedded");
        string[] load = ["load", "--check", "--neo4j", shared.Uri, "--data", "embedded-data"];
        await DemandAsync(load);
        await turn.Server.RunAsync(Statement.Writing("MATCH (d:Dwelling) WITH d ORDER BY d.key LIMIT 1 SET d.rooms = 99"));

        var (code, _, errors) = await _program.Run(load);

        Assert.Equal(1, code);
        Assert.Contains("differs in Dwelling (at least 1 of ", errors, StringComparison.Ordinal);
        Assert.Contains(" with other content); something else writes to it. Run this again", errors, StringComparison.Ordinal);
        await turn.Server.RunAsync(Statement.Writing("MATCH (d:Dwelling) WITH d ORDER BY d.key LIMIT 2 SET d:Watched"));
        var output = await DemandAsync(load);
        Assert.Contains("The label Watched was taken off 2 nodes; something else had put it there.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_WhereSomethingElseWrote_SaysSoAndMendsItTheNextTime()
    {
        using var turn = await shared.TakeAsync();
        var files = await SampleAsync(people: 800);
        await ImportAndEvaluateAsync(files, "embedded");
        await ImportAndEvaluateAsync(files, "neo4j", "--neo4j", shared.Uri);
        await turn.Server.RunAsync(Statement.Writing("MATCH (d:Dwelling) WHERE d.familyUnits > 4 REMOVE d.residents"));
        string[] nextDay = ["evaluate", "--day", "2026-07-01", "--data"];
        string[] there = [.. nextDay, "neo4j-data", "--out", "neo4j-next", "--engine", "neo4j", "--neo4j", shared.Uri];

        var (code, _, errors) = await _program.Run(there);

        Assert.Equal(1, code);
        Assert.Contains("differs in Dwelling (at least ", errors, StringComparison.Ordinal);
        Assert.Contains("something else writes to it. Run this again", errors, StringComparison.Ordinal);
        await DemandAsync(there);
        await DemandAsync([.. nextDay, "embedded-data", "--out", "embedded-next"]);
        Assert.Equal(File.ReadAllBytes(Place("embedded-next", "findings.csv")), File.ReadAllBytes(Place("neo4j-next", "findings.csv")));
    }

    public void Dispose() => _program.Dispose();

    private static async Task WaitForBatchesAsync(IGraphServer server, Process loading)
    {
        var statement = new Statement($"MATCH (b:{LoadMarker.BatchLabel}) RETURN count(b)");
        var clock = Stopwatch.StartNew();
        while ((await server.RunAsync(statement)).Single.AsInt64 < 3)
        {
            Assert.False(loading.HasExited);
            Assert.True(clock.Elapsed < Patience);
            await Task.Delay(10);
        }
    }

    private async Task<string> SampleAsync(int people)
    {
        await DemandAsync("sample", "--people", $"{people}", "--seed", "9", "--out", "town");
        return "town";
    }

    private async Task ImportAndEvaluateAsync(string town, string engine, params string[] more)
    {
        await DemandAsync("import", town, "--data", $"{engine}-data", "--environment", "test");
        await DemandAsync(["evaluate", "--data", $"{engine}-data", "--out", $"{engine}-out", "--engine", engine, .. more]);
    }

    private async Task<string> DemandAsync(params string[] arguments)
    {
        var (code, output, errors) = await _program.Run(arguments);
        Assert.True(code == 0, errors);
        return output;
    }

    private string Place(params string[] parts) => Path.Combine([_program.Folder, .. parts]);
}
