using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Alerts;

namespace Registry.Functions.Api;

/// <summary>POST inbox/{id}/read: the caller has seen an alert.</summary>
public sealed class MarkAlertRead(Endpoint endpoint, Inbox inbox)
{
    public const string Route = "inbox/{id}/read";

    [Function(nameof(MarkAlertRead))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate.Open([.. Roles.CaseWorkers]), Handle);

    private IResult Handle(Call call) => inbox.MarkRead(call.Caller, call.Route("id") ?? string.Empty)
        ? Answers.Ok(new ReadResponse(true))
        : Answers.NotFound();
}

public sealed record ReadResponse(bool Read);
