using System.Text.Json;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Queues;
using Registry.Functions.State;
using Registry.Graph.Cypher;

namespace Registry.Functions.Tests.Api;

/// <summary>The path from delivery to case, and that doing any step twice changes nothing.</summary>
public sealed class FlowTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Evaluate_SameIdAgain_ChangesNothing()
    {
        var before = Counts();

        Assert.Null(await town.Stage.Get<Evaluator>().Run("first", day: null, TestContext.Current.CancellationToken));
        Assert.Equal(before, Counts());
    }

    [Fact]
    public async Task Evaluate_SameDeliveriesAgain_OpensNoCase()
    {
        var before = Counts();

        var again = await town.Stage.Get<Evaluator>().Run(Guid.NewGuid().ToString(), day: null, TestContext.Current.CancellationToken);

        Assert.Equal(0, again!.NewCases);
        Assert.Equal(before, Counts());
    }

    [Fact]
    public async Task Evaluate_DayOfAnotherCentury_IsRefusedAndChangesNothing()
    {
        var before = Counts();
        var evaluator = town.Stage.Get<Evaluator>();

        var refused = await Assert.ThrowsAsync<FarDayException>(
            () => evaluator.Run(Guid.NewGuid().ToString(), new(2126, 6, 30), TestContext.Current.CancellationToken));

        Assert.Contains("(2026-06-30)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, Counts());
    }

    [Fact]
    public async Task ImportJob_MessageTwice_AsksForOneEvaluation()
    {
        var jobs = town.Stage.Get<JobStore>();
        var job = jobs.Create("import");
        var incoming = Path.Combine(town.Stage.Options.Data, "incoming");
        Directory.CreateDirectory(incoming);
        if (!Directory.Exists(Path.Combine(incoming, "town")))
        {
            Directory.Move(Path.Combine(town.Stage.Folder, "town"), Path.Combine(incoming, "town"));
        }

        var before = town.Stage.Get<SqliteQueue>().Count(QueueNames.Evaluations);
        var message = new DeliveryMessage(job, "town", null, null);
        await town.Stage.Get<DeliveryJob>().Run(message, TestContext.Current.CancellationToken);
        await town.Stage.Get<DeliveryJob>().Run(message, TestContext.Current.CancellationToken);

        Assert.Equal(JobStates.Done, jobs.Find(job)!.State);
        Assert.Equal(before + 1, town.Stage.Get<SqliteQueue>().Count(QueueNames.Evaluations));
    }

    [Fact]
    public async Task StartDelivery_PathOutsideIncoming_IsRefused()
    {
        var (status, _) = await new ApiClient(town.Stage.Services).Call("POST", "deliveries", "demo-admin", null, """{"path":"/etc"}""");

        Assert.Equal(400, status);
    }

    [Fact]
    public async Task Case_OfTheAnalyst_ExplainsEveryFinding()
    {
        var id = town.FirstCase(Role.Analyst);
        var (status, answer) = await new ApiClient(town.Stage.Services).Call("GET", $"cases/{id}", "demo-analyst");

        Assert.Equal(200, status);
        using var document = JsonDocument.Parse(answer);
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.NotEmpty(findings);
        Assert.All(findings, f =>
        {
            Assert.NotEqual(string.Empty, f.GetProperty("explanationSv").GetString());
            Assert.NotEmpty(f.GetProperty("rows").EnumerateArray());
        });
        Assert.Equal("initial_review", document.RootElement.GetProperty("allowed")[0].GetString());
    }

    [Fact]
    public async Task CaseGraph_OfTheAnalyst_HasTheSubjectInFocus()
    {
        var id = town.FirstCase(Role.Analyst);
        var (status, answer) = await new ApiClient(town.Stage.Services).Call("GET", $"cases/{id}/graph", "demo-analyst");

        Assert.Equal(200, status);
        using var document = JsonDocument.Parse(answer);
        Assert.Single(document.RootElement.GetProperty("nodes").EnumerateArray(), n => n.GetProperty("focus").GetBoolean());
        Assert.NotEmpty(document.RootElement.GetProperty("edges").EnumerateArray());
    }

    [Fact]
    public async Task Examples_OfTheSchema_RunAsTheyStand()
    {
        var api = new ApiClient(town.Stage.Services);
        using var schema = JsonDocument.Parse((await api.Call("GET", "schema", "demo-analyst")).Body);
        var examples = schema.RootElement.GetProperty("examples").EnumerateArray().Select(e => e.GetProperty("query").GetString()).ToList();

        Assert.NotEmpty(examples);
        foreach (var query in examples)
        {
            var (status, answer) = await api.Call("POST", "query", "demo-analyst", "control", JsonSerializer.Serialize(new { query }));
            Assert.True(status == 200, answer);
        }
    }

    /// <summary>The completion of the page knows a function from here alone.</summary>
    [Fact]
    public async Task Schema_TellsEveryFunctionAndProcedureThatAQueryMayCall()
    {
        var answer = await new ApiClient(town.Stage.Services).Call("GET", "schema", "demo-analyst");
        using var schema = JsonDocument.Parse(answer.Body);
        string[] Names(string of) =>
            [.. schema.RootElement.GetProperty(of).EnumerateArray().Select(e => e.GetProperty("name").GetString()!)];

        Assert.Equal(QueryLanguage.Functions.Select(f => f.Name), Names("functions"));
        Assert.Superset(
            new HashSet<string> { "coalesce", "count", "date.truncate", "percentileCont", "swedishOrder" }, Names("functions").ToHashSet());
        Assert.Equal(["db.labels", "db.relationshipTypes", "db.propertyKeys"], Names("procedures"));
    }

    [Fact]
    public async Task Query_Wrong_PointsAtThePlace()
    {
        var (status, answer) = await new ApiClient(town.Stage.Services).Call(
            "POST", "query", "demo-analyst", "control", """{"query":"MATCH (p:Person) RETRUN p"}""");

        Assert.Equal(400, status);
        Assert.Contains("\"line\":1", answer, StringComparison.Ordinal);
        Assert.Contains("^", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EXPLAIN", "^Scan d:Dwelling\\n")]
    [InlineData("PROFILE", @"^Scan d:Dwelling  \[real [1-9][0-9]*\]\n")]
    public async Task Query_AskedForItsPlan_ShowsTheSteps(string how, string firstStep)
    {
        var (status, answer) = await new ApiClient(town.Stage.Services).Call(
            "POST", "query", "demo-analyst", "control", JsonSerializer.Serialize(new { query = $"{how} MATCH (d:Dwelling) RETURN count(d)" }));

        Assert.True(status == 200, answer);
        using var body = JsonDocument.Parse(answer);
        Assert.Matches(firstStep, body.RootElement.GetProperty("plan").GetString());
    }

    private (int Analyst, int Social, int Findings) Counts()
    {
        var cases = town.Stage.Get<CaseStore>();
        using var connection = town.Stage.Get<RegistryDatabase>().Open();
        return (
            cases.List(new("x", Role.Analyst)).Count,
            cases.List(new("x", Role.SocialServices)).Count,
            Dapper.SqlMapper.ExecuteScalar<int>(connection, "SELECT count(*) FROM finding"));
    }
}
