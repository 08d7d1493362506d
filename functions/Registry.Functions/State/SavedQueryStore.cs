using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;

namespace Registry.Functions.State;

/// <summary>The queries that callers keep, each for itself.</summary>
public sealed partial class SavedQueryStore(RegistryDatabase database, TimeProvider clock)
{
    public const int MaxNameLength = 80;
    private const int MaxPerCaller = 200;

    public IReadOnlyList<SavedQuery> List(string caller)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<SavedQuery>(
                "SELECT name AS Name, query AS Query, changed_at AS ChangedAt FROM saved_query WHERE caller = @caller",
                new { caller }).OrderBy(q => q.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    public SavedQuery? Find(string caller, string name) => List(caller).FirstOrDefault(q => q.Name == name);

    /// <summary>Keeps a query, in place of an earlier one of that name; tells what is wrong with it, or null.</summary>
    public string? Save(string caller, string name, string query)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > MaxNameLength)
        {
            return $"name must have from 1 to {MaxNameLength} characters";
        }

        // What is kept for long and read by its name alone must not say whom it was asked about.
        if (PersonNumber().IsMatch(query))
        {
            return "a saved query must not hold a person's number: write a parameter such as $person";
        }

        var now = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        return database.Write((connection, transaction) =>
        {
            connection.Execute(
                """
                INSERT INTO saved_query VALUES (@caller, @name, @query, @now)
                ON CONFLICT (caller, name) DO UPDATE SET query = @query, changed_at = @now
                """,
                new { caller, name, query, now },
                transaction);
            var count = connection.ExecuteScalar<int>(
                "SELECT count(*) FROM saved_query WHERE caller = @caller", new { caller }, transaction);
            if (count <= MaxPerCaller)
            {
                return null;
            }

            connection.Execute(
                "DELETE FROM saved_query WHERE caller = @caller AND name = @name", new { caller, name }, transaction);
            return $"a caller must not keep more than {MaxPerCaller} queries";
        });
    }

    public bool Delete(string caller, string name)
    {
        using var connection = database.Open();
        return connection.Execute(
            "DELETE FROM saved_query WHERE caller = @caller AND name = @name", new { caller, name }) > 0;
    }

    [GeneratedRegex(@"(?<!\d)(\d{2})?\d{6}[-+]?\d{4}(?!\d)")]
    private static partial Regex PersonNumber();
}
