using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Queues;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Alerts;

/// <summary>Delivers the alerts of new cases.</summary>
public sealed class DeliverAlerts(AlertDesk desk)
{
    [Function(nameof(DeliverAlerts))]
    public Task Run(
        [QueueTrigger(QueueNames.Alerts, Connection = AzureStorage.Connection)] string message, CancellationToken cancellation) =>
        desk.Deliver(StoreJson.Read<AlertMessage>(message), cancellation);
}
