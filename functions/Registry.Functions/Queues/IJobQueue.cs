namespace Registry.Functions.Queues;

/// <summary>Takes messages for the queue functions; delivered at least once.</summary>
public interface IJobQueue
{
    Task Send(string queue, string body, CancellationToken cancellation);
}
