using Microsoft.Azure.Functions.Worker;

namespace Registry.Functions.Retention;

/// <summary>Deletes every day what has outlived its time.</summary>
public sealed class PurgeExpired(Purger purger)
{
    [Function(nameof(PurgeExpired))]
    public void Run([TimerTrigger("0 30 2 * * *")] TimerInfo timer) => purger.Run();
}
