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
    private const string PersonOrTrader = "('person', 'company')";

    public static int Purge(IDbConnection connection, IDbTransaction transaction, PopulationSnapshot snapshot)
    {
        // Where a file is too old to be used, absence means nothing.
        bool IsUsed(string file) => snapshot.Sources.Any(s => s.FileName == file && !s.Blocked);
        if (!IsUsed("personer.csv"))
        {
            return 0;
        }

        var types = IsUsed("foretag.csv") ? PersonOrTrader : "('person')";
        var missing = connection
            .Query<string>($"SELECT DISTINCT key FROM finding_subject WHERE type IN {types} AND length(key) = 12", transaction: transaction)
            .Where(key => !snapshot.Graph.TryFindNode("Person", key, out _) && !snapshot.Graph.TryFindNode("Company", key, out _))
            .ToList();
        Purge(connection, transaction, missing);
        return missing.Count;
    }

    /// <summary>Removes findings and cases that name some persons, also as sole traders: their company is their number.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="transaction">Its transaction.</param>
    /// <param name="persons">The keys of the persons.</param>
    public static void Purge(IDbConnection connection, IDbTransaction transaction, IEnumerable<string> persons)
    {
        foreach (var key in persons)
        {
            Findings.Delete(
                connection, transaction, $"SELECT finding_id FROM finding_subject WHERE type IN {PersonOrTrader} AND key = @key", new { key });
            connection.Execute($"DELETE FROM cases WHERE subject_type IN {PersonOrTrader} AND subject_key = @key", new { key }, transaction);
        }
    }
}
