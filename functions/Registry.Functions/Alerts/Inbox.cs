using System.Globalization;
using Dapper;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Functions.Alerts;

/// <summary>The alerts of each recipient. One alert a case; the same message twice makes none.</summary>
public sealed class Inbox(RegistryDatabase database, TimeProvider clock)
{
    private const int MaxListed = 200;

    /// <summary>Puts the alert of a case into its recipient's inbox; null where the case no longer exists.</summary>
    public StoredAlert? Deliver(string caseId) => database.Write((connection, transaction) =>
    {
        connection.Execute(
            """
            INSERT OR IGNORE INTO alert (id, case_id, recipient, company, at)
            SELECT 'alert-' || id, id, recipient, company, @at FROM cases WHERE id = @caseId
            """,
            new { caseId, at = Now() },
            transaction);
        return connection.QueryFirstOrDefault<StoredAlert>(
            """
            SELECT a.id AS Id, a.case_id AS CaseId, a.recipient AS Recipient, a.webhook_at AS WebhookAt, c.points AS Points,
              c.opened_on AS OpenedOn, c.subject_type AS SubjectType
            FROM alert a JOIN cases c ON c.id = a.case_id WHERE a.case_id = @caseId
            """,
            new { caseId },
            transaction);
    });

    public void MarkCalled(string alertId)
    {
        using var connection = database.Open();
        connection.Execute("UPDATE alert SET webhook_at = @at WHERE id = @alertId", new { alertId, at = Now() });
    }

    public IReadOnlyList<InboxAlert> List(Caller caller)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<InboxAlert>(
                """
                SELECT a.id AS Id, a.case_id AS CaseId, c.title AS Title, c.points AS Points, c.state AS State, a.at AS At,
                  a.read_at AS ReadAt
                FROM alert a JOIN cases c ON c.id = a.case_id
                WHERE a.recipient = @Recipient AND a.company = @CompanyKey
                ORDER BY a.at DESC, c.points DESC, a.id LIMIT @MaxListed
                """,
                new { caller.Recipient, caller.CompanyKey, MaxListed }),
        ];
    }

    public bool MarkRead(Caller caller, string id)
    {
        using var connection = database.Open();
        return connection.Execute(
            """
            UPDATE alert SET read_at = coalesce(read_at, @at)
            WHERE id = @id AND recipient = @Recipient AND company = @CompanyKey
            """,
            new { id, caller.Recipient, caller.CompanyKey, at = Now() }) == 1;
    }

    private string Now() => clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
}
