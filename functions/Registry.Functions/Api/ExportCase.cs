using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Graph.QuikGraph.Exports;

namespace Registry.Functions.Api;

/// <summary>GET cases/{id}/export?format=: the case's part of the graph as a file, through the caller's view.</summary>
public sealed class ExportCase(Endpoint endpoint, CaseStore cases, CurrentGraph graph)
{
    public const string Route = "cases/{id}/export";

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(ExportCase))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        if (PartFormat.Find(call.Query("format") ?? "json") is not { } format)
        {
            return Answers.Invalid("format", $"format must be one of {string.Join(", ", PartFormat.All.Select(f => f.Name))}");
        }

        var id = call.Route("id") ?? string.Empty;
        if (cases.Find(call.Caller, id) is not { } found)
        {
            await call.Record("case_export", id, []);
            return Answers.NotFound();
        }

        if (graph.For(call.Caller) is not { } window)
        {
            return Answers.NotReady();
        }

        var export = GraphExport.OfCase(window, call.Caller, found, cases);
        await call.Record("case_export", $"{id} {format.Name}", export.Subjects());
        return Answers.File(export.ToBytes(format), format.MediaType, $"{id}{format.Extension}");
    }
}
