using System.Net;
using Registry.Functions.Access;
using Registry.Functions.Alerts;
using Registry.Functions.Settings;

namespace Registry.Functions.Tests.Alerts;

public sealed class AlertDeskTests
{
    private static readonly Caller Analyst = new("anna", Role.Analyst);
    private static readonly RegistryOptions WithWebhook = new()
    {
        Webhook = new() { Url = "https://example.test/hook", Secret = "0123456789abcdef", Attempts = 1 },
    };

    [Fact]
    public async Task Deliver_SameMessageTwice_AlertsAndCallsOnce()
    {
        using var receiver = new Receiver(HttpStatusCode.OK);
        using var stage = new Stage(WithWebhook, receiver);
        Findings.Save(stage, "c1", Findings.Make("f1"));

        await stage.Get<AlertDesk>().Deliver(new(["c1"]), TestContext.Current.CancellationToken);
        await stage.Get<AlertDesk>().Deliver(new(["c1"]), TestContext.Current.CancellationToken);

        Assert.Equal("c1", Assert.Single(stage.Get<Inbox>().List(Analyst)).CaseId);
        Assert.Single(receiver.Calls);
    }

    [Fact]
    public async Task Deliver_Webhook_IsSignedAndNamesNobody()
    {
        using var receiver = new Receiver(HttpStatusCode.NoContent);
        using var stage = new Stage(WithWebhook, receiver);
        Findings.Save(stage, "c1", Findings.Make("f1", person: "190001010000"));

        await stage.Get<AlertDesk>().Deliver(new(["c1"]), TestContext.Current.CancellationToken);

        var (body, signature) = Assert.Single(receiver.Calls);
        Assert.DoesNotContain("190001010000", body, StringComparison.Ordinal);
        Assert.DoesNotContain("title", body, StringComparison.Ordinal);
        var time = signature.Split(',')[0][2..];
        Assert.Equal(Webhook.Sign("0123456789abcdef", time, body), signature);
    }

    [Fact]
    public async Task Deliver_WebhookRefuses_ThrowsForTheQueueAndKeepsTheInbox()
    {
        using var receiver = new Receiver(HttpStatusCode.InternalServerError);
        using var stage = new Stage(WithWebhook, receiver);
        Findings.Save(stage, "c1", Findings.Make("f1"));

        await Assert.ThrowsAsync<HttpRequestException>(
            () => stage.Get<AlertDesk>().Deliver(new(["c1"]), TestContext.Current.CancellationToken));

        receiver.Status = HttpStatusCode.OK;
        await stage.Get<AlertDesk>().Deliver(new(["c1"]), TestContext.Current.CancellationToken);
        Assert.Equal(2, receiver.Calls.Count);
        Assert.Single(stage.Get<Inbox>().List(Analyst));
    }

    [Fact]
    public async Task Deliver_CaseThatWasPurged_IsNothing()
    {
        using var stage = new Stage();

        await stage.Get<AlertDesk>().Deliver(new(["gone"]), TestContext.Current.CancellationToken);

        Assert.Empty(stage.Get<Inbox>().List(Analyst));
    }

    private sealed class Receiver(HttpStatusCode status) : HttpMessageHandler
    {
        public HttpStatusCode Status { get; set; } = status;

        public List<(string Body, string Signature)> Calls { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls.Add((
                await request.Content!.ReadAsStringAsync(cancellationToken), request.Headers.GetValues(Webhook.SignatureHeader).Single()));
            return new(Status);
        }
    }
}
