using System.Text.Json;
using Registry.Cli.Hosting;
using Status = Registry.Functions.Worker.Tests.Protocol.StatusResult.Types.Status;

namespace Registry.Functions.Worker.Tests;

/// <summary>The built worker under a host of our own, over real queues and blobs.</summary>
public sealed class WorkerTests(WorkerStage stage) : IClassFixture<WorkerStage>
{
    private const string Timer = """{"ScheduleStatus":null,"IsPastDue":false}""";

    [Fact]
    public void Worker_ListsEveryFunctionOfTheLibrary()
    {
        stage.SkipWithoutParts();

        Assert.Equal(
            FunctionEntry.Find(typeof(Registry.Functions.Hosting).Assembly).Select(f => f.Name).Order(StringComparer.Ordinal),
            stage.Host.Functions.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Delivery_ThroughBlobsAndQueues_EndsInCasesAndInbox()
    {
        stage.SkipWithoutParts();

        Assert.Equal(["ImportDelivery", "EvaluateRules", "DeliverAlerts"], stage.Steps.Distinct());
        var (status, body) = await stage.Ask("ListCases", HttpMethod.Get, "cases", "demo-analyst", "control");
        Assert.Equal(200, status);
        Assert.True(Total(body) > 0, body);
        var (_, inbox) = await stage.Ask("ListInbox", HttpMethod.Get, "inbox", "demo-social", "case_work");
        using var document = JsonDocument.Parse(inbox);
        Assert.NotEmpty(document.RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task QueueFunction_MessageRedelivered_ChangesNothing()
    {
        stage.SkipWithoutParts();
        var before = await stage.Ask("ListCases", HttpMethod.Get, "cases", "demo-analyst", "control");

        var again = await stage.Host.Invoke("ImportDelivery", "message", WorkerStage.Text(stage.DeliveryMessage));

        Assert.Equal(Status.Success, again.Status);
        Assert.Equal(0, (await stage.Queue("evaluations").GetPropertiesAsync()).Value.ApproximateMessagesCount);
        Assert.Equal(before, await stage.Ask("ListCases", HttpMethod.Get, "cases", "demo-analyst", "control"));
    }

    [Theory]
    [InlineData("ImportDelivery")]
    [InlineData("EvaluateRules")]
    [InlineData("DeliverAlerts")]
    public async Task QueueFunction_BrokenMessage_FailsForTheHostToRetry(string function)
    {
        stage.SkipWithoutParts();

        var result = await stage.Host.Invoke(function, "message", WorkerStage.Text("no json"));

        Assert.Equal(Status.Failure, result.Status);
        Assert.Equal(Status.Success, (await stage.Host.Invoke("PurgeExpired", "timer", new() { Json = Timer })).Status);
    }

    [Theory]
    [InlineData("PurgeExpired")]
    [InlineData("EvaluateNightly")]
    public async Task TimerFunction_Fired_Succeeds(string function)
    {
        stage.SkipWithoutParts();

        var result = await stage.Host.Invoke(function, "timer", new() { Json = Timer });

        Assert.True(result.Status == Status.Success, $"{result.Exception}");
    }

    private static int Total(string body)
    {
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("total").GetInt32();
    }
}
