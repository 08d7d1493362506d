using System.Globalization;
using Microsoft.Azure.Functions.Worker;

namespace Registry.Functions.Evaluation;

/// <summary>Evaluates the rules every night: days pass, so stays and deadlines change without a delivery.</summary>
public sealed class EvaluateNightly(Evaluator evaluator, TimeProvider clock)
{
    [Function(nameof(EvaluateNightly))]
    public async Task Run([TimerTrigger("0 0 3 * * *")] TimerInfo timer, CancellationToken cancellation)
    {
        try
        {
            // One evaluation a night: a timer that fires twice after a restart finds the id done.
            var night = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            await evaluator.Run($"night-{night}", day: null, cancellation);
        }
        catch (NoDeliveriesException)
        {
            // An installation without deliveries has quiet nights.
        }
    }
}
