namespace Registry.Functions.Alerts;

/// <summary>Puts alerts into inboxes and tells the webhook once. A redelivered message finds everything done.</summary>
public sealed class AlertDesk(Inbox inbox, Webhook webhook)
{
    public async Task Deliver(AlertMessage message, CancellationToken cancellation)
    {
        var alerts = message.Cases.Select(inbox.Deliver).OfType<StoredAlert>().Where(a => a.WebhookAt is null).ToList();
        if (alerts.Count == 0 || !webhook.IsConfigured)
        {
            return;
        }

        await webhook.Call(alerts, cancellation);
        alerts.ForEach(a => inbox.MarkCalled(a.Id));
    }
}
