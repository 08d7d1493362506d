namespace Registry.Functions.Alerts;

/// <summary>An alert as DeliverAlerts works on it.</summary>
public sealed record StoredAlert(
    string Id, string CaseId, string Recipient, string? WebhookAt, long Points, string OpenedOn, string SubjectType);

/// <summary>An alert as its reader sees it.</summary>
public sealed record InboxAlert(string Id, string CaseId, string Title, long Points, string State, string At, string? ReadAt)
{
    public string TitleSv => $"Nytt ärende: {Title} ({Points} poäng)";

    public string TitleEn => $"New case: {Title} ({Points} points)";

    public bool Read => ReadAt is not null;
}
