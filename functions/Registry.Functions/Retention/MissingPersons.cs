using System.Data;
using Dapper;
using Registry.Population.Building;

namespace Registry.Functions.Retention;

/// <summary>
/// Removes findings and cases that name a person who is no longer in the graph: deleted, or protected since the last
/// delivery (law.md, section 3: the same day). The look-up log stays.
/// </summary>
public static class MissingPersons
{
    public static int Purge(IDbConnection connection, IDbTransaction transaction, PopulationSnapshot snapshot)
    {
        // Where the persons' file itself is too old to be used, their absence means nothing.
        if (!snapshot.Sources.Any(s => s.FileName == "personer.csv" && !s.Blocked))
        {
            return 0;
        }

        var missing = connection.Query<string>("SELECT DISTINCT key FROM finding_subject WHERE type = 'person'", transaction: transaction)
            .Where(key => !snapshot.Graph.TryFindNode("Person", key, out _))
            .ToList();
        Purge(connection, transaction, missing);
        return missing.Count;
    }

    /// <summary>Removes findings and cases that name some persons.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="transaction">Its transaction.</param>
    /// <param name="persons">The keys of the persons.</param>
    public static void Purge(IDbConnection connection, IDbTransaction transaction, IEnumerable<string> persons)
    {
        foreach (var key in persons)
        {
            Findings.Delete(
                connection, transaction, "SELECT finding_id FROM finding_subject WHERE type = 'person' AND key = @key", new { key });
            connection.Execute("DELETE FROM cases WHERE subject_type = 'person' AND subject_key = @key", new { key }, transaction);
        }
    }
}
