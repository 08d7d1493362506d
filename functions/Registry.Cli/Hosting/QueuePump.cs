using Microsoft.Azure.Functions.Worker;
using Registry.Functions;
using Registry.Functions.Queues;

namespace Registry.Cli.Hosting;

/// <summary>
/// Calls the queue functions over the embedded queue: at least once, again after a failure, and after five failures the
/// message goes to the poison queue. A long run keeps its claim alive; a killed process lets it lapse.
/// </summary>
public sealed class QueuePump(
    IReadOnlyList<FunctionEntry> functions, SqliteQueue queue, FunctionInvoker invoker, ILogger<QueuePump> logger) : BackgroundService
{
    private const int MaxAttempts = 5;
    private static readonly TimeSpan Visibility = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Idle = TimeSpan.FromMilliseconds(250);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        functions.Where(f => f.Trigger is QueueTriggerAttribute)
            .Select(f => Task.Run(() => Pump(f, ((QueueTriggerAttribute)f.Trigger).QueueName, stoppingToken), stoppingToken)));

    /// <summary>Works off one queue, one message at a time.</summary>
    public async Task Pump(FunctionEntry function, string name, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            if (queue.Claim(name, Visibility) is { } message)
            {
                await Handle(function, name, message, stopping);
            }
            else
            {
                await Task.Delay(Idle, stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Handle(FunctionEntry function, string name, ClaimedMessage message, CancellationToken stopping)
    {
        using var renewing = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var renewal = Renew(message, renewing.Token);
        try
        {
            await invoker.Invoke(function, message.Body, stopping);
            queue.Complete(message);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops: the message is shown again at once, for the next start.
            queue.Extend(message, TimeSpan.Zero);
        }
        catch (Exception e)
        {
            Log.FunctionFailed(logger, function.Name, (int)message.DequeueCount, e.GetType().Name, e.StackTrace ?? string.Empty);
            GiveBack(name, message);
        }
        finally
        {
            await renewing.CancelAsync();
            await renewal;
        }
    }

    private void GiveBack(string name, ClaimedMessage message)
    {
        if (message.DequeueCount < MaxAttempts)
        {
            queue.Extend(message, TimeSpan.FromSeconds(message.DequeueCount));
            return;
        }

        queue.Poison(name, message);
        Log.MessagePoisoned(logger, name, (int)message.DequeueCount);
    }

    private async Task Renew(ClaimedMessage message, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await Task.Delay(Visibility / 3, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!cancellation.IsCancellationRequested)
            {
                queue.Extend(message, Visibility);
            }
        }
    }
}
