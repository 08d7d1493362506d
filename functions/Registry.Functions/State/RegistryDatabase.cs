using Dapper;
using Microsoft.Data.Sqlite;
using Registry.Functions.Settings;

namespace Registry.Functions.State;

/// <summary>One SQLite file in write-ahead mode: cases, outcomes, alerts, jobs, queue and look-up log.</summary>
public sealed class RegistryDatabase
{
    private readonly string _connectionString;
    private readonly Lock _migration = new();
    private bool _isMigrated;

    public RegistryDatabase(DataFolder folder)
    {
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ToString();
    }

    public SqliteConnection Open()
    {
        Migrate();
        return OpenRaw();
    }

    /// <summary>Runs one unit of work in a transaction that takes the write lock at once, so that it never has to be retried.</summary>
    public T Write<T>(Func<SqliteConnection, SqliteTransaction, T> work)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var result = work(connection, transaction);
        transaction.Commit();
        return result;
    }

    private SqliteConnection OpenRaw()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }

    private void Migrate()
    {
        lock (_migration)
        {
            if (_isMigrated)
            {
                return;
            }

            using var connection = OpenRaw();
            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
            using var transaction = connection.BeginTransaction(deferred: false);
            var version = connection.ExecuteScalar<long>("PRAGMA user_version", transaction: transaction);
            if (version > Migrations.All.Count)
            {
                throw new InvalidDataException("registry.db was written by a newer version of the program.");
            }

            foreach (var script in Migrations.All.Skip((int)version))
            {
                connection.Execute(script, transaction: transaction);
            }

            connection.Execute($"PRAGMA user_version = {Migrations.All.Count}", transaction: transaction);
            transaction.Commit();
            _isMigrated = true;
        }
    }
}
