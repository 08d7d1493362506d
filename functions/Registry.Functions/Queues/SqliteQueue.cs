using Dapper;
using Registry.Functions.State;

namespace Registry.Functions.Queues;

/// <summary>
/// The embedded durable queue: a claimed message is invisible for a while and comes back unless it is completed, so a
/// killed process loses nothing.
/// </summary>
public sealed class SqliteQueue(RegistryDatabase database, TimeProvider clock) : IJobQueue
{
    public Task Send(string queue, string body, CancellationToken cancellation)
    {
        using var connection = database.Open();
        connection.Execute(
            "INSERT INTO queue_message (queue, body, visible_at) VALUES (@queue, @body, @now)",
            new { queue, body, now = Now() });
        return Task.CompletedTask;
    }

    /// <summary>Claims the oldest visible message for a time; null where none waits.</summary>
    public ClaimedMessage? Claim(string queue, TimeSpan visibility)
    {
        using var connection = database.Open();
        return connection.QueryFirstOrDefault<ClaimedMessage>(
            """
            UPDATE queue_message SET visible_at = @until, receipt = @receipt, dequeue_count = dequeue_count + 1
            WHERE id = (SELECT id FROM queue_message WHERE queue = @queue AND visible_at <= @now ORDER BY id LIMIT 1)
            RETURNING id AS Id, body AS Body, receipt AS Receipt, dequeue_count AS DequeueCount
            """,
            new { queue, now = Now(), until = Now() + (long)visibility.TotalMilliseconds, receipt = Guid.NewGuid().ToString("N") });
    }

    /// <summary>Keeps a claimed message invisible for longer, or with zero shows it again.</summary>
    public void Extend(ClaimedMessage message, TimeSpan visibility) =>
        Touch("UPDATE queue_message SET visible_at = @until WHERE id = @Id AND receipt = @Receipt", message, visibility);

    public void Complete(ClaimedMessage message) =>
        Touch("DELETE FROM queue_message WHERE id = @Id AND receipt = @Receipt", message, TimeSpan.Zero);

    /// <summary>Moves a claimed message to the poison queue, where people look at it.</summary>
    public void Poison(string queue, ClaimedMessage message) => Touch(
        "UPDATE queue_message SET queue = @poison, receipt = NULL WHERE id = @Id AND receipt = @Receipt",
        message,
        TimeSpan.Zero,
        queue + QueueNames.PoisonSuffix);

    public int Count(string queue)
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<int>("SELECT count(*) FROM queue_message WHERE queue = @queue", new { queue });
    }

    private void Touch(string sql, ClaimedMessage message, TimeSpan visibility, string? poison = null)
    {
        using var connection = database.Open();
        connection.Execute(
            sql, new { message.Id, message.Receipt, poison, until = Now() + (long)visibility.TotalMilliseconds });
    }

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
