using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Registry.Functions.State;

/// <summary>
/// Who looked at what, when and why: append-only, each entry holds the hash of the one before, so that a removed or
/// changed entry shows. Kept for ever; retention does not touch it.
/// </summary>
public sealed class LookupLog(RegistryDatabase database, TimeProvider clock) : IDisposable
{
    private static readonly string NoHash = new('0', 64);

    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Writes an entry; done when it is kept. Entries that come while others are written share the next
    /// transaction, so that many callers at once do not wait for one another.</summary>
    /// <exception cref="SqliteException">The database cannot be written; then none of the entries of that transaction is kept.</exception>
    public async Task Append(LookupEntry entry)
    {
        var mine = new Waiting(entry);
        _waiting.Enqueue(mine);
        await _turn.WaitAsync();
        try
        {
            // Whoever had the turn before may have written this one too.
            if (!mine.Kept.Task.IsCompleted)
            {
                WriteWaiting();
            }
        }
        finally
        {
            _turn.Release();
        }

        await mine.Kept.Task;
    }

    public void Dispose() => _turn.Dispose();

    private void WriteWaiting()
    {
        var group = new List<Waiting>();
        while (_waiting.TryDequeue(out var one))
        {
            group.Add(one);
        }

        try
        {
            Write([.. group.Select(w => w.Entry)]);
            group.ForEach(w => w.Kept.SetResult());
        }
        catch (Exception e)
        {
            // Each of them tells its own caller: no answer leaves whose entry was not kept.
            group.ForEach(w => w.Kept.SetException(e));
        }
    }

    private void Write(IReadOnlyList<LookupEntry> entries) => database.Write((connection, transaction) =>
    {
        var last = connection.QueryFirstOrDefault<(long Seq, string Hash)?>(
            "SELECT seq, hash FROM lookup ORDER BY seq DESC LIMIT 1", transaction: transaction);
        var (seq, previous) = (last?.Seq ?? 0, last?.Hash ?? NoHash);
        var at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        var rows = new List<LookupRow>(entries.Count);
        foreach (var entry in entries)
        {
            var row = new LookupRow(++seq, at, entry.Caller, entry.Role, entry.Company, entry.Purpose, entry.CaseReference,
                entry.Action, entry.Text, JsonSerializer.Serialize(entry.Subjects), previous, string.Empty);
            previous = HashOf(row);
            rows.Add(row with { Hash = previous });
        }

        return connection.Execute(
            """
            INSERT INTO lookup VALUES (@Seq, @At, @Caller, @Role, @Company, @Purpose, @CaseReference, @Action, @Text,
              @Subjects, @PreviousHash, @Hash)
            """,
            rows,
            transaction);
    });

    /// <summary>Reads entries, newest first; of one subject also those that were about everything (`*`).</summary>
    public IReadOnlyList<LookupRow> Read(int skip, int take, string? subject = null)
    {
        using var connection = database.Open();
        return
        [
            .. connection.Query<LookupRow>(
                $"""
                {Select} WHERE @subject IS NULL OR EXISTS (SELECT 1 FROM json_each(subjects) WHERE value IN (@subject, '*'))
                ORDER BY seq DESC LIMIT @take OFFSET @skip
                """,
                new { skip, take, subject }),
        ];
    }

    public int Count()
    {
        using var connection = database.Open();
        return connection.ExecuteScalar<int>("SELECT count(*) FROM lookup");
    }

    /// <summary>Walks the chain; the number of the first entry that does not fit, or null where all do.</summary>
    public long? FirstBroken()
    {
        using var connection = database.Open();
        var (previous, expected) = (NoHash, 1L);
        foreach (var row in connection.Query<LookupRow>($"{Select} ORDER BY seq", buffered: false))
        {
            if (row.Seq != expected || row.PreviousHash != previous || row.Hash != HashOf(row))
            {
                return row.Seq;
            }

            (previous, expected) = (row.Hash, expected + 1);
        }

        return null;
    }

    private const string Select = """
        SELECT seq AS Seq, at AS At, caller AS Caller, role AS Role, company AS Company, purpose AS Purpose,
          case_reference AS CaseReference, action AS Action, text AS Text, subjects AS Subjects,
          previous_hash AS PreviousHash, hash AS Hash FROM lookup
        """;

    private static string HashOf(LookupRow row)
    {
        // JSON keeps the fields apart: no two entries have the same bytes.
        var bytes = JsonSerializer.SerializeToUtf8Bytes(row with { Hash = string.Empty });
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private sealed record Waiting(LookupEntry Entry)
    {
        public TaskCompletionSource Kept { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
