using System.Globalization;
using Dapper;

namespace Registry.Functions.State;

/// <summary>The state of long work, for whoever asked for it.</summary>
public sealed class JobStore(RegistryDatabase database, TimeProvider clock)
{
    public string Create(string kind)
    {
        var id = Guid.NewGuid().ToString("N");
        Set(id, kind, JobStates.Queued, string.Empty);
        return id;
    }

    /// <summary>Sets state and message; creates the job where a message came without one.</summary>
    public void Set(string id, string kind, string state, string message)
    {
        var now = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        using var connection = database.Open();
        connection.Execute(
            """
            INSERT INTO job VALUES (@id, @kind, @state, @message, @now, @now)
            ON CONFLICT (id) DO UPDATE SET state = @state, message = @message, changed_at = @now
            """,
            new { id, kind, state, message, now });
    }

    public Job? Find(string id)
    {
        using var connection = database.Open();
        return connection.QueryFirstOrDefault<Job>(
            "SELECT id AS Id, kind AS Kind, state AS State, message AS Message FROM job WHERE id = @id", new { id });
    }
}
