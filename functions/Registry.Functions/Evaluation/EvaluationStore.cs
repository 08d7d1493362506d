using Dapper;
using Registry.Functions.State;

namespace Registry.Functions.Evaluation;

/// <summary>The evaluations that were run; the newest names the snapshot that everybody sees.</summary>
public sealed class EvaluationStore(RegistryDatabase database)
{
    private const string Columns =
        "id AS Id, day AS Day, at AS At, snapshot AS Snapshot, inputs AS Inputs, muted AS Muted, sources AS Sources";

    /// <summary>Gets the newest whose graph may be shown; null where there is none, also after a withdrawal.</summary>
    public EvaluationRow? Latest()
    {
        using var connection = database.Open();
        return connection.QueryFirstOrDefault<EvaluationRow>($"SELECT {Columns} FROM evaluation WHERE snapshot <> '' ORDER BY id DESC LIMIT 1");
    }

    /// <summary>Tells whether there were evaluations, but the graph was taken back since the last.</summary>
    public bool IsWithdrawn()
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM evaluation) AND NOT EXISTS (SELECT 1 FROM evaluation WHERE snapshot <> '')");
    }
}
