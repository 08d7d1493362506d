using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Queues;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>
/// POST deliveries: asks for the import of a folder below the incoming folder, or of the blobs under a prefix. The answer
/// comes at once; the job tells how it went.
/// </summary>
public sealed class StartDelivery(Endpoint endpoint, JobStore jobs, IJobQueue queue, DeliverySource source)
{
    public const string Route = "deliveries";

    public static Gate Gate { get; } = Gate.Open(Role.Administrator);

    [Function(nameof(StartDelivery))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var asked = await Body.Read<DeliveryRequest>(call);
        if (asked is not { Path.Length: > 0 } and not { Container.Length: > 0 })
        {
            return Answers.Invalid("path", "path or container must say where the delivery lies");
        }

        if (asked.Path is { Length: > 0 } path && !source.IsBelowIncoming(path))
        {
            return Answers.Invalid("path", "path must name a folder below the incoming folder");
        }

        var job = jobs.Create("import");
        var message = new DeliveryMessage(job, asked.Path, asked.Container, asked.Prefix);
        await queue.Send(QueueNames.Deliveries, StoreJson.Write(message), call.Aborted);
        return Answers.Accepted(new DeliveryResponse(job));
    }
}

public sealed record DeliveryRequest(string? Path, string? Container, string? Prefix);

public sealed record DeliveryResponse(string Job);
