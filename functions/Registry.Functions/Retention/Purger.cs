using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Registry.Functions.Cases;
using Registry.Functions.Register;
using Registry.Functions.Settings;
using Registry.Functions.State;
using Registry.Import;

namespace Registry.Functions.Retention;

/// <summary>Deletes what has outlived its time (rules.md, section 11). The look-up log is never touched.</summary>
public sealed class Purger(
    RegistryDatabase database,
    RegistryOptions options,
    DataFolder folder,
    CurrentGraph graph,
    TimeProvider clock,
    ILogger<Purger> logger)
{
    public PurgeResult Run()
    {
        RemoveForgottenCopies();
        new DeliveryStore(folder.Root).ForgetRejectedRows(
            clock.GetUtcNow().UtcDateTime.AddDays(-options.Retention.RejectedRowDays));
        var result = database.Write((connection, transaction) =>
        {
            if (graph.Open() is { } open)
            {
                MissingPersons.Purge(connection, transaction, open.Snapshot);
            }

            var cases = Untouched(connection, transaction) + Closed(connection, transaction);
            var findings = Findings.Delete(
                connection,
                transaction,
                """
                SELECT id FROM finding WHERE last_day < (SELECT date(max(last_day), @days) FROM finding)
                  AND NOT EXISTS (SELECT 1 FROM case_finding WHERE finding_id = finding.id)
                """,
                new { days = $"-{options.Retention.UntouchedDays} days" });
            var jobs = connection.Execute(
                "DELETE FROM job WHERE state NOT IN ('queued', 'running') AND changed_at < @before",
                new { before = Before(t => t.AddDays(-options.Retention.JobDays)) },
                transaction);
            return new PurgeResult(cases, findings, jobs);
        });
        Log.Purged(logger, result.Cases, result.Findings, result.Jobs);
        return result;
    }

    /// <summary>Copies of blobs that a killed import left behind hold personal data.</summary>
    private void RemoveForgottenCopies()
    {
        var copies = new DirectoryInfo(folder.Copies);
        foreach (var copy in copies.Exists ? copies.EnumerateDirectories() : [])
        {
            if (copy.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime.AddDays(-1))
            {
                copy.Delete(recursive: true);
            }
        }
    }

    private int Untouched(SqliteConnection connection, SqliteTransaction transaction) => DeleteCases(
        connection,
        transaction,
        "SELECT id FROM cases WHERE state = 'hit' AND opened_at < @before",
        new { before = Before(t => t.AddDays(-options.Retention.UntouchedDays)) });

    /// <summary>Closed without action: a year, then an anonymous outcome; social services and cases with action: five.</summary>
    private int Closed(SqliteConnection connection, SqliteTransaction transaction)
    {
        const string Expired = """
            SELECT id FROM cases WHERE state = 'closed' AND (changed_at < @records OR (changed_at < @closed
              AND recipient <> 'social_services' AND NOT EXISTS (
                SELECT 1 FROM case_finding WHERE case_id = cases.id AND outcome NOT IN @noAction)))
            """;
        var parameters = new
        {
            records = Before(t => t.AddYears(-options.Retention.RecordYears)),
            closed = Before(t => t.AddMonths(-options.Retention.ClosedMonths)),
            noAction = new[] { Outcomes.DataError, Outcomes.Lawful },
        };
        connection.Execute(
            $"""
            INSERT INTO anonymous_outcome (rule_id, rule_version, outcome, hours, month)
            SELECT f.rule_id, f.rule_version, cf.outcome, round(24 * (julianday(c.changed_at) - julianday(
                (SELECT min(at) FROM case_history h WHERE h.case_id = c.id AND h.to_state = 'initial_review'))), 1),
              substr(c.changed_at, 1, 7)
            FROM cases c JOIN case_finding cf ON cf.case_id = c.id
            JOIN finding f ON f.id = cf.finding_id AND f.rule_hash = cf.rule_hash
            WHERE cf.outcome IS NOT NULL AND c.id IN ({Expired})
            """,
            parameters,
            transaction);
        return DeleteCases(connection, transaction, Expired, parameters);
    }

    /// <summary>Deletes cases and those of their findings that no other case holds.</summary>
    private static int DeleteCases(SqliteConnection connection, SqliteTransaction transaction, string select, object parameters)
    {
        var ids = connection.Query<string>(select, parameters, transaction).ToList();
        foreach (var id in ids)
        {
            var findings = connection.Query<string>(
                "SELECT finding_id FROM case_finding WHERE case_id = @id", new { id }, transaction).ToList();
            connection.Execute("DELETE FROM cases WHERE id = @id", new { id }, transaction);
            Findings.Delete(
                connection,
                transaction,
                """
                SELECT id FROM finding WHERE id IN @findings
                  AND NOT EXISTS (SELECT 1 FROM case_finding WHERE finding_id = finding.id)
                """,
                new { findings });
        }

        return ids.Count;
    }

    private string Before(Func<DateTimeOffset, DateTimeOffset> shift) =>
        shift(clock.GetUtcNow()).ToString("O", CultureInfo.InvariantCulture);
}

/// <summary>How much a purge removed.</summary>
public sealed record PurgeResult(int Cases, int Findings, int Jobs);
