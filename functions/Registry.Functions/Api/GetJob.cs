using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Functions.Api;

/// <summary>GET jobs/{id}: how far a delivery has come.</summary>
public sealed class GetJob(Endpoint endpoint, JobStore jobs)
{
    public const string Route = "jobs/{id}";

    [Function(nameof(GetJob))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Open(Role.Administrator), Handle);

    private IResult Handle(Call call) => jobs.Find(call.Route("id") ?? string.Empty) is { } job
        ? Answers.Ok(new JobResponse(job.State, job.Message))
        : Answers.NotFound();
}

public sealed record JobResponse(string State, string Message);
