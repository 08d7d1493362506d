using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.State;
using Registry.Import;

namespace Registry.Functions.Api;

/// <summary>GET jobs/{id}: how far a delivery has come.</summary>
public sealed class GetJob(Endpoint endpoint, JobStore jobs)
{
    public const string Route = "jobs/{id}";

    [Function(nameof(GetJob))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Open(Role.Administrator), Handle);

    private IResult Handle(Call call) => jobs.Find(call.Route("id") ?? string.Empty) is { } job
        ? Answers.Ok(Response(job))
        : Answers.NotFound();

    private static JobResponse Response(Job job)
    {
        var rule = ImportRules.Find(job.Message);
        return new(job.State, rule?.TextSv ?? job.Message, rule?.Text ?? job.Message);
    }
}

public sealed record JobResponse(string State, string MessageSv, string MessageEn);
