namespace Registry.Functions.State;

/// <summary>The database's versions: script n takes a database of version n-1 to n. A script that was released never changes.</summary>
public static class Migrations
{
    public static IReadOnlyList<string> All { get; } = [First, SavedQueries, LawInBothLanguages];

    private const string First = """
        CREATE TABLE evaluation (
          id INTEGER PRIMARY KEY, day TEXT NOT NULL, at TEXT NOT NULL, snapshot TEXT NOT NULL, inputs TEXT NOT NULL,
          muted TEXT NOT NULL, sources TEXT NOT NULL);

        CREATE TABLE import_run (
          id INTEGER PRIMARY KEY, at TEXT NOT NULL, accepted INTEGER NOT NULL, report TEXT NOT NULL);

        CREATE TABLE finding (
          id TEXT NOT NULL, rule_hash TEXT NOT NULL, rule_id TEXT NOT NULL, rule_version TEXT NOT NULL,
          first_day TEXT NOT NULL, last_day TEXT NOT NULL, points INTEGER NOT NULL, body TEXT NOT NULL,
          PRIMARY KEY (id, rule_hash)) WITHOUT ROWID;

        CREATE TABLE finding_subject (
          finding_id TEXT NOT NULL, type TEXT NOT NULL, key TEXT NOT NULL,
          PRIMARY KEY (type, key, finding_id)) WITHOUT ROWID;
        CREATE INDEX finding_subject_finding ON finding_subject (finding_id);

        CREATE TABLE cases (
          id TEXT PRIMARY KEY, base_id TEXT NOT NULL, round INTEGER NOT NULL, subject_type TEXT NOT NULL,
          subject_key TEXT NOT NULL, title TEXT NOT NULL, recipient TEXT NOT NULL, company TEXT NOT NULL,
          state TEXT NOT NULL, points INTEGER NOT NULL, opened_on TEXT NOT NULL, opened_at TEXT NOT NULL, changed_at TEXT NOT NULL,
          seen_on TEXT NOT NULL, assignee TEXT, deadline TEXT) WITHOUT ROWID;
        CREATE INDEX cases_recipient ON cases (recipient, company, points);
        CREATE INDEX cases_base ON cases (base_id, round);
        CREATE INDEX cases_subject ON cases (subject_type, subject_key);

        CREATE TABLE case_finding (
          case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, finding_id TEXT NOT NULL, rule_hash TEXT NOT NULL,
          outcome TEXT, decided_at TEXT,
          PRIMARY KEY (case_id, finding_id)) WITHOUT ROWID;
        CREATE INDEX case_finding_finding ON case_finding (finding_id);

        CREATE TABLE case_history (
          id INTEGER PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, at TEXT NOT NULL,
          by TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, outcome TEXT, note TEXT);
        CREATE INDEX case_history_case ON case_history (case_id);

        -- What is left of a case after its time: no subject, no person, no day finer than the month.
        CREATE TABLE anonymous_outcome (
          id INTEGER PRIMARY KEY, rule_id TEXT NOT NULL, rule_version TEXT NOT NULL, outcome TEXT NOT NULL,
          hours REAL NOT NULL, month TEXT NOT NULL);

        CREATE TABLE rule_suspension (
          rule_id TEXT NOT NULL, rule_version TEXT NOT NULL, at TEXT NOT NULL, outcomes INTEGER NOT NULL,
          confirmed INTEGER NOT NULL, PRIMARY KEY (rule_id, rule_version)) WITHOUT ROWID;

        CREATE TABLE alert (
          id TEXT PRIMARY KEY, case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE, recipient TEXT NOT NULL,
          company TEXT NOT NULL, at TEXT NOT NULL, read_at TEXT, webhook_at TEXT) WITHOUT ROWID;
        CREATE INDEX alert_recipient ON alert (recipient, company);
        CREATE INDEX alert_case ON alert (case_id);

        CREATE TABLE job (
          id TEXT PRIMARY KEY, kind TEXT NOT NULL, state TEXT NOT NULL, message TEXT NOT NULL, created_at TEXT NOT NULL,
          changed_at TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE queue_message (
          id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, body TEXT NOT NULL, visible_at INTEGER NOT NULL,
          receipt TEXT, dequeue_count INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX queue_message_visible ON queue_message (queue, visible_at);

        CREATE TABLE lookup (
          seq INTEGER PRIMARY KEY, at TEXT NOT NULL, caller TEXT NOT NULL, role TEXT NOT NULL, company TEXT NOT NULL,
          purpose TEXT NOT NULL, case_reference TEXT NOT NULL, action TEXT NOT NULL, text TEXT NOT NULL,
          subjects TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
        CREATE TRIGGER lookup_is_append_only_update BEFORE UPDATE ON lookup
          BEGIN SELECT RAISE(ABORT, 'the look-up log is append-only'); END;
        CREATE TRIGGER lookup_is_append_only_delete BEFORE DELETE ON lookup
          BEGIN SELECT RAISE(ABORT, 'the look-up log is append-only'); END;
        """;

    private const string SavedQueries = """
        CREATE TABLE saved_query (
          caller TEXT NOT NULL, name TEXT NOT NULL, query TEXT NOT NULL, changed_at TEXT NOT NULL,
          PRIMARY KEY (caller, name)) WITHOUT ROWID;
        """;

    /// <summary>Before, a finding had its law in Swedish only; the next evaluation writes both.</summary>
    private const string LawInBothLanguages = """
        UPDATE finding SET body = json_set(body, '$.law', json_object('sv', body ->> '$.law', 'en', body ->> '$.law'))
          WHERE json_type(body, '$.law') = 'text';
        """;
}
