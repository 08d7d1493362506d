using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;

namespace Registry.Functions.Api;

/// <summary>GET health: whether the program can answer; the only function without a key.</summary>
public sealed class GetHealth(DeliveryDesk desk, EvaluationStore evaluations, CallerDirectory callers)
{
    public const string Route = "health";

    [Function(nameof(GetHealth))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request)
    {
        var latest = evaluations.Latest();
        return Answers.Ok(new HealthResponse(
            ProgramVersion.Text, desk.Environment, latest is not null, latest?.Day, callers.IsDemo));
    }
}

public sealed record HealthResponse(string Version, string Environment, bool Ready, string? Day, bool Demo);
