using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Registry.Cli.Hosting;
using Registry.Functions.Queues;
using Registry.Functions.Settings;

namespace Registry.Cli.Tests;

/// <summary>The embedded host: functions by their attributes, the pump with its poison queue, the schedules.</summary>
public sealed class HostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("registry-host-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Find_EveryFunction_HasOneOfTheThreeTriggers()
    {
        var functions = FunctionEntry.Find(typeof(Functions.Hosting).Assembly);

        Assert.Equal(functions.Count, functions.Select(f => f.Name).Distinct().Count());
        Assert.Equal(3, functions.Count(f => f.Trigger is QueueTriggerAttribute));
        Assert.Equal(2, functions.Count(f => f.Trigger is TimerTriggerAttribute));
    }

    [Fact]
    public void Find_EveryTimer_HasAScheduleThatComes()
    {
        foreach (var timer in FunctionEntry.Find(typeof(Functions.Hosting).Assembly).Select(f => f.Trigger).OfType<TimerTriggerAttribute>())
        {
            var next = TimerSchedule.Parse(timer.Schedule).GetNextOccurrence(new(2026, 6, 30, 12, 0, 0));
            Assert.Equal(new DateTime(2026, 7, 1), next.Date);
        }
    }

    [Fact]
    public async Task Pump_MessageThatAlwaysFails_GoesToPoisonAfterFiveAttempts()
    {
        var options = new RegistryOptions { Data = Path.Combine(_folder, "data"), Port = 0 };
        await using var host = EmbeddedHost.Build(options, new ConfigurationBuilder().Build());
        await host.StartAsync(TestContext.Current.CancellationToken);
        var queue = host.Services.GetRequiredService<SqliteQueue>();
        await queue.Send(QueueNames.Deliveries, "no json", TestContext.Current.CancellationToken);

        for (var tries = 0; queue.Count(QueueNames.Deliveries + QueueNames.PoisonSuffix) == 0; tries++)
        {
            Assert.True(tries < 600, "The message did not reach the poison queue.");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, queue.Count(QueueNames.Deliveries));
        await host.StopAsync(TestContext.Current.CancellationToken);
    }
}
