using System.Collections.Concurrent;
using Azure.Storage.Queues;

namespace Registry.Functions.Queues;

/// <summary>Queues of Azure Storage; text is sent as it is (host.json: messageEncoding none).</summary>
public sealed class AzureQueue(string connectionString) : IJobQueue
{
    private readonly QueueServiceClient _service = new(
        connectionString, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.None });

    private readonly ConcurrentDictionary<string, QueueClient> _known = [];

    public async Task Send(string queue, string body, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(queue, out var client))
        {
            client = _service.GetQueueClient(queue);
            await client.CreateIfNotExistsAsync(cancellationToken: cancellation);
            _known[queue] = client;
        }

        await client.SendMessageAsync(body, cancellation);
    }
}
