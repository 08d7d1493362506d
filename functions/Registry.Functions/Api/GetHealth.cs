using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Deliveries;
using Registry.Functions.Evaluation;
using Registry.Functions.Register;

namespace Registry.Functions.Api;

/// <summary>GET health: whether the program can answer; the only function without a key.</summary>
public sealed class GetHealth(DeliveryDesk desk, EvaluationStore evaluations, CurrentGraph graph, CallerDirectory callers)
{
    public const string Route = "health";

    [Function(nameof(GetHealth))]
    public IResult Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request)
    {
        return Answers.Ok(new HealthResponse(
            ProgramVersion.Text, desk.Environment, IsReady(), evaluations.Latest()?.Day, callers.IsDemo));
    }

    private bool IsReady()
    {
        try
        {
            return graph.Open() is not null;
        }
        catch (DamagedGraphException)
        {
            return false;
        }
    }
}

public sealed record HealthResponse(string Version, string Environment, bool Ready, string? Day, bool Demo);
