using System.Data;
using Dapper;

namespace Registry.Functions.Retention;

/// <summary>Deletes findings with all that hangs on them; a case that loses its last finding goes too.</summary>
public static class Findings
{
    public static int Delete(IDbConnection connection, IDbTransaction transaction, string select, object? parameters = null)
    {
        var ids = connection.Query<string>(select, parameters, transaction).Distinct().ToList();
        foreach (var id in ids)
        {
            connection.Execute(
                """
                DELETE FROM case_finding WHERE finding_id = @id;
                DELETE FROM finding_subject WHERE finding_id = @id;
                DELETE FROM finding WHERE id = @id;
                """,
                new { id },
                transaction);
        }

        if (ids.Count > 0)
        {
            connection.Execute(
                """
                DELETE FROM cases WHERE NOT EXISTS (SELECT 1 FROM case_finding WHERE case_id = cases.id);
                UPDATE cases SET points = (
                  SELECT sum(f.points) FROM case_finding c JOIN finding f ON f.id = c.finding_id AND f.rule_hash = c.rule_hash
                  WHERE c.case_id = cases.id);
                """,
                transaction: transaction);
        }

        return ids.Count;
    }
}
