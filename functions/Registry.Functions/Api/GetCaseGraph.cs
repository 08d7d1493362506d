using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;

namespace Registry.Functions.Api;

/// <summary>GET cases/{id}/graph: the case's part of the graph through the caller's view, and how it hangs together.</summary>
public sealed class GetCaseGraph(Endpoint endpoint, CaseStore cases, CurrentGraph graph)
{
    public const string Route = "cases/{id}/graph";

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(GetCaseGraph))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var id = call.Route("id") ?? string.Empty;
        if (cases.Find(call.Caller, id) is not { } found)
        {
            await call.Record("case_graph", id, []);
            return Answers.NotFound();
        }

        if (graph.For(call.Caller) is not { } window)
        {
            return Answers.NotReady();
        }

        var related = cases.Findings(id).SelectMany(f => CaseReader.Related(call.Caller, window, f.Finding));
        var picture = CasePicture.Of(window, found.Subject, related);
        await call.Record("case_graph", id, picture?.Picture.Subjects() ?? []);
        return Answers.Ok(picture is null ? new([], [], [], []) : CaseConnections.Of(window, picture));
    }
}
