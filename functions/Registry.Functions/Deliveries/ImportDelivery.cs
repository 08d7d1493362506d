using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Queues;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Deliveries;

/// <summary>Imports the delivery that a message names, then asks for an evaluation.</summary>
public sealed class ImportDelivery(DeliveryJob job)
{
    [Function(nameof(ImportDelivery))]
    public Task Run(
        [QueueTrigger(QueueNames.Deliveries, Connection = AzureStorage.Connection)] string message, CancellationToken cancellation) =>
        job.Run(StoreJson.Read<DeliveryMessage>(message), cancellation);
}
