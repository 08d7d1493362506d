using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Registry.Functions.Access;
using Registry.Functions.State;

namespace Registry.Functions.Cases;

/// <summary>Reads and moves cases. Every method takes the caller: a case of another recipient or company does not exist.</summary>
public sealed class CaseStore(RegistryDatabase database, TimeProvider clock)
{
    private const string Columns = """
        id AS Id, subject_type AS SubjectType, subject_key AS SubjectKey, title AS Title, recipient AS Recipient,
        company AS Company, state AS State, points AS Points, opened_on AS OpenedOn, assignee AS Assignee, deadline AS Deadline
        """;

    /// <summary>Lists the caller's cases with their rules, most points first.</summary>
    public IReadOnlyList<CaseSummary> List(Caller caller)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<CaseSummary>(
                """
                SELECT c.id AS Id, c.subject_type AS SubjectType, c.subject_key AS SubjectKey, c.title AS Title,
                  c.points AS Points, c.state AS State, c.opened_on AS OpenedOn, group_concat(DISTINCT f.rule_id) AS RuleList,
                  EXISTS (SELECT 1 FROM alert a WHERE a.case_id = c.id AND a.read_at IS NULL) AS IsNew
                FROM cases c
                JOIN case_finding cf ON cf.case_id = c.id
                JOIN finding f ON f.id = cf.finding_id AND f.rule_hash = cf.rule_hash
                WHERE c.recipient = @Recipient AND c.company = @CompanyKey
                GROUP BY c.id ORDER BY c.points DESC, c.subject_type, c.subject_key, c.id
                """,
                new { caller.Recipient, caller.CompanyKey }),
        ];
    }

    public CaseRow? Find(Caller caller, string id)
    {
        using var connection = database.Open();
        return Find(connection, null, caller, id);
    }

    public IReadOnlyList<CaseFinding> Findings(string caseId)
    {
        using var connection = database.Open();
        return Findings(connection, null, caseId);
    }

    /// <summary>Gets the strongest finding of each of some cases, for the list's headline.</summary>
    public IReadOnlyDictionary<string, StoredFinding> Headlines(IReadOnlyList<string> caseIds)
    {
        using var connection = database.Open();
        return connection.Query<(string Id, string Body)>(
                """
                SELECT cf.case_id, f.body FROM case_finding cf
                JOIN finding f ON f.id = cf.finding_id AND f.rule_hash = cf.rule_hash
                WHERE cf.case_id IN @caseIds ORDER BY f.points DESC, f.rule_id, f.id
                """,
                new { caseIds })
            .GroupBy(r => r.Id)
            .ToDictionary(g => g.Key, g => StoreJson.Read<StoredFinding>(g.First().Body));
    }

    public IReadOnlyList<CaseStep> History(string caseId)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<CaseStep>(
                """
                SELECT at AS At, by AS By, from_state AS "From", to_state AS "To", outcome AS Outcome, note AS Note
                FROM case_history WHERE case_id = @caseId ORDER BY id
                """,
                new { caseId }),
        ];
    }

    /// <summary>Gets state and opening day of the newest round of every case, for the program's own output files.</summary>
    public IReadOnlyList<(string Id, string State, string OpenedOn)> Progress()
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<(string, string, string)>(
                """
                SELECT base_id, state, opened_on FROM cases c
                WHERE round = (SELECT max(round) FROM cases WHERE base_id = c.base_id)
                """),
        ];
    }

    /// <summary>Finds the caller's cases on a subject or with it among the related.</summary>
    public IReadOnlyList<string> About(Caller caller, Subject subject)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<string>(
                """
                SELECT id FROM cases WHERE recipient = @Recipient AND company = @CompanyKey
                  AND subject_type = @Type AND subject_key = @Key ORDER BY points DESC, id
                """,
                new { caller.Recipient, caller.CompanyKey, subject.Type, subject.Key }),
        ];
    }

    /// <summary>Moves a case; the reason why not, or null where it moved.</summary>
    public string? Move(Caller caller, string id, CaseMove move, int inDepthLimitDays) => database.Write((connection, transaction) =>
    {
        var found = Find(connection, transaction, caller, id);
        if (found is null || !CaseStates.Next(found.State).Contains(move.State))
        {
            return "state must be one of the next states of the case";
        }

        var open = Findings(connection, transaction, id).Select(f => f.Finding.Id).ToList();
        if (move.State == CaseStates.Closed && !open.All(f => move.Outcomes.ContainsKey(f)))
        {
            return "outcomes must name one outcome for each finding of the case";
        }

        Apply(connection, transaction, caller, found, move, inDepthLimitDays);
        return null;
    });

    private void Apply(
        SqliteConnection connection, SqliteTransaction transaction, Caller caller, CaseRow found, CaseMove move, int limitDays)
    {
        var now = clock.GetUtcNow();
        var at = now.ToString("O", CultureInfo.InvariantCulture);
        var deadline = move.State == CaseStates.InDepthReview
            ? DateOnly.FromDateTime(now.UtcDateTime).AddDays(limitDays).ToString("O", CultureInfo.InvariantCulture)
            : null;
        connection.Execute(
            "UPDATE cases SET state = @State, assignee = @Name, deadline = @deadline, changed_at = @at WHERE id = @Id",
            new { move.State, caller.Name, deadline, at, found.Id },
            transaction);
        foreach (var (finding, outcome) in move.State == CaseStates.Closed ? move.Outcomes : new Dictionary<string, string>())
        {
            connection.Execute(
                "UPDATE case_finding SET outcome = @outcome, decided_at = @at WHERE case_id = @Id AND finding_id = @finding",
                new { outcome, at, found.Id, finding },
                transaction);
        }

        var outcomes = move.State == CaseStates.Closed ? string.Join(' ', move.Outcomes.Values.Distinct().Order()) : null;
        connection.Execute(
            """
            INSERT INTO case_history (case_id, at, by, from_state, to_state, outcome, note)
            VALUES (@Id, @at, @Name, @from, @to, @outcomes, @Note)
            """,
            new { found.Id, at, caller.Name, from = found.State, to = move.State, outcomes, move.Note },
            transaction);
    }

    private static CaseRow? Find(SqliteConnection connection, SqliteTransaction? transaction, Caller caller, string id) =>
        connection.QueryFirstOrDefault<CaseRow>(
            $"SELECT {Columns} FROM cases WHERE id = @id AND recipient = @Recipient AND company = @CompanyKey",
            new { id, caller.Recipient, caller.CompanyKey },
            transaction);

    private static List<CaseFinding> Findings(SqliteConnection connection, SqliteTransaction? transaction, string caseId) =>
    [
        .. connection.Query<(string Body, string? Outcome)>(
                """
                SELECT f.body, cf.outcome FROM case_finding cf
                JOIN finding f ON f.id = cf.finding_id AND f.rule_hash = cf.rule_hash
                WHERE cf.case_id = @caseId ORDER BY f.points DESC, f.rule_id, f.id
                """,
                new { caseId },
                transaction)
            .Select(r => new CaseFinding(StoreJson.Read<StoredFinding>(r.Body), r.Outcome)),
    ];
}
