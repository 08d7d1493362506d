using Microsoft.Azure.Functions.Worker;
using NCrontab;
using Registry.Functions;

namespace Registry.Cli.Hosting;

/// <summary>Calls the timer functions at the times of their six-field expressions, in local time.</summary>
public sealed class TimerSchedule(
    IReadOnlyList<FunctionEntry> functions, FunctionInvoker invoker, TimeProvider clock, ILogger<TimerSchedule> logger)
    : BackgroundService
{
    // A longer delay than this is waited for in parts, so that a changed clock is noticed.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    public static CrontabSchedule Parse(string expression) =>
        CrontabSchedule.Parse(expression, new CrontabSchedule.ParseOptions { IncludingSeconds = true });

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        functions.Where(f => f.Trigger is TimerTriggerAttribute).Select(f => Run(f, stoppingToken)));

    private async Task Run(FunctionEntry function, CancellationToken stopping)
    {
        var schedule = Parse(((TimerTriggerAttribute)function.Trigger).Schedule);
        var next = schedule.GetNextOccurrence(clock.GetLocalNow().DateTime);
        while (!stopping.IsCancellationRequested)
        {
            var left = next - clock.GetLocalNow().DateTime;
            if (left > TimeSpan.Zero)
            {
                await Task.Delay(left < LongestWait ? left : LongestWait, clock, stopping)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            await Fire(function, stopping);
            next = schedule.GetNextOccurrence(clock.GetLocalNow().DateTime);
        }
    }

    private async Task Fire(FunctionEntry function, CancellationToken stopping)
    {
        try
        {
            await invoker.Invoke(function, new TimerInfo(), stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            // A failed night is tried again the next one; the schedule itself must go on.
            Log.FunctionFailed(logger, function.Name, 1, e.GetType().Name, e.StackTrace ?? string.Empty);
        }
    }
}
