using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Registry.Functions.Access;
using Registry.Functions.Alerts;

namespace Registry.Functions.Api;

/// <summary>GET inbox: the alerts of the caller's recipient, newest first.</summary>
public sealed class ListInbox(Endpoint endpoint, Inbox inbox)
{
    public const string Route = "inbox";

    public static Gate Gate { get; } = Gate.Lookup([.. Roles.CaseWorkers]);

    [Function(nameof(ListInbox))]
    public Task<IResult> Run([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = Route)] HttpRequest request) =>
        endpoint.Run(request, Gate, Handle);

    private async Task<IResult> Handle(Call call)
    {
        var alerts = inbox.List(call.Caller);
        await call.Record("inbox", string.Empty, alerts.Select(a => $"case:{a.CaseId}"));
        return Answers.Ok(new InboxResponse(alerts.Count(a => a.ReadAt is null), alerts));
    }
}

public sealed record InboxResponse(int Unread, IReadOnlyList<InboxAlert> Items);
