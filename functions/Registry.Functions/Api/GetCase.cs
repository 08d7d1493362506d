using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;

namespace Registry.Functions.Api;

/// <summary>GET cases/{id}: one case with its findings; here, under audit, a person's name is shown.</summary>
public sealed class GetCase(Endpoint endpoint, CaseReader reader)
{
    public const string Route = "cases/{id}";

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(GetCase))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var id = call.Route("id") ?? string.Empty;
        var found = reader.Read(call.Caller, id);
        var shown = found is null
            ? []
            : found.Findings.SelectMany(f => f.Related).Append(found.Subject).Select(s => $"{s.Type}:{s.Key}").Distinct();
        await call.Record("case", id, shown);
        return found is null ? Answers.NotFound() : Answers.Ok(found);
    }
}
