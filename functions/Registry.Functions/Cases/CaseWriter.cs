using System.Data;
using System.Globalization;
using Dapper;
using Registry.Functions.State;

namespace Registry.Functions.Cases;

/// <summary>
/// Writes what an evaluation found, inside the caller's transaction. The same evaluation twice changes nothing:
/// findings and cases have stable ids, and a finding made by another version of its rule is kept beside the old one.
/// </summary>
public sealed class CaseWriter(IDbConnection connection, IDbTransaction transaction, DateOnly day, DateTimeOffset at)
{
    private readonly string _day = day.ToString("O", CultureInfo.InvariantCulture);
    private readonly string _at = at.ToString("O", CultureInfo.InvariantCulture);

    public void Save(StoredFinding finding)
    {
        connection.Execute(
            """
            INSERT INTO finding VALUES (@Id, @RuleHash, @RuleId, @RuleVersion, @day, @day, @Points, @body)
            ON CONFLICT (id, rule_hash) DO UPDATE SET last_day = @day, points = @Points, body = @body
            WHERE @day >= last_day
            """,
            new
            {
                finding.Id,
                finding.RuleHash,
                finding.RuleId,
                finding.RuleVersion,
                day = _day,
                finding.Points,
                body = StoreJson.Write(finding),
            },
            transaction);
        foreach (var subject in finding.Related.Append(finding.Subject))
        {
            connection.Execute(
                "INSERT OR IGNORE INTO finding_subject VALUES (@Id, @Type, @Key)",
                new { finding.Id, subject.Type, subject.Key },
                transaction);
        }
    }

    /// <summary>Opens or updates a case; true where a case was opened. A closed case stays closed for the findings it closed
    /// with; something new on its subject opens the next round.</summary>
    public bool Save(NewCase found, string title, IReadOnlyDictionary<string, StoredFinding> findings)
    {
        var last = connection.QueryFirstOrDefault<(string Id, long Round, string State)?>(
            "SELECT id, round, state FROM cases WHERE base_id = @Id ORDER BY round DESC LIMIT 1", new { found.Id }, transaction);
        if (last is null)
        {
            Open(found, found.Id, round: 1, title, found.FindingIds, findings);
            return true;
        }

        if (last.Value.State != CaseStates.Closed)
        {
            Update(found, last.Value.Id, title, findings);
            return false;
        }

        var known = connection.Query<string>(
            "SELECT finding_id FROM case_finding JOIN cases ON cases.id = case_id WHERE base_id = @Id",
            new { found.Id },
            transaction).ToHashSet();
        var fresh = found.FindingIds.Where(f => !known.Contains(f)).ToList();
        if (fresh.Count == 0)
        {
            return false;
        }

        Open(found, $"{found.Id}.{last.Value.Round + 1}", last.Value.Round + 1, title, fresh, findings);
        return true;
    }

    private void Open(
        NewCase found,
        string id,
        long round,
        string title,
        IReadOnlyList<string> ids,
        IReadOnlyDictionary<string, StoredFinding> findings)
    {
        connection.Execute(
            """
            INSERT INTO cases VALUES (@id, @baseId, @round, @Type, @Key, @title, @Recipient, @Company, @state, @points,
              @day, @at, @at, @day, NULL, NULL)
            """,
            new
            {
                id,
                baseId = found.Id,
                round,
                found.Subject.Type,
                found.Subject.Key,
                title,
                found.Recipient,
                found.Company,
                state = CaseStates.Hit,
                points = ids.Sum(f => findings[f].Points),
                day = _day,
                at = _at,
            },
            transaction);
        Attach(id, ids, findings);
        connection.Execute(
            "INSERT INTO case_history (case_id, at, by, from_state, to_state) VALUES (@id, @at, 'evaluation', '', @state)",
            new { id, at = _at, state = CaseStates.Hit },
            transaction);
    }

    private void Update(NewCase found, string id, string title, IReadOnlyDictionary<string, StoredFinding> findings)
    {
        Attach(id, found.FindingIds, findings);
        connection.Execute(
            "UPDATE cases SET title = @title, seen_on = max(seen_on, @day), points = " + Points + " WHERE id = @id",
            new { id, title, day = _day },
            transaction);
    }

    /// <summary>A finding keeps the version of its rule that it came into the case with.</summary>
    private void Attach(string id, IReadOnlyList<string> ids, IReadOnlyDictionary<string, StoredFinding> findings)
    {
        foreach (var finding in ids)
        {
            connection.Execute(
                "INSERT OR IGNORE INTO case_finding (case_id, finding_id, rule_hash) VALUES (@id, @finding, @RuleHash)",
                new { id, finding, findings[finding].RuleHash },
                transaction);
        }
    }

    private const string Points = """
        (SELECT sum(f.points) FROM case_finding c JOIN finding f ON f.id = c.finding_id AND f.rule_hash = c.rule_hash
         WHERE c.case_id = cases.id)
        """;
}
