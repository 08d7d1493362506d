using Dapper;
using Microsoft.Data.Sqlite;
using Registry.Functions.Settings;
using Registry.Graph.Storage;

namespace Registry.Functions.State;

/// <summary>One SQLite file in write-ahead mode: cases, outcomes, alerts, jobs, queue and look-up log.</summary>
public sealed class RegistryDatabase : IDisposable
{
    // The codes of SQLite for a file that it cannot read.
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    // And for one that it cannot write: the folder has no room or gives no right, or the file grows beyond a limit.
    private const int ReadOnly = 8;
    private const int WriteFailed = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;

    private const int BusyMilliseconds = 30_000;

    private readonly string _path;
    private readonly string _connectionString;
    private readonly Lock _migration = new();
    private readonly Lock _writing = new();
    private bool _isMigrated;

    public RegistryDatabase(DataFolder folder)
    {
        _path = folder.Database;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = folder.Database,
            ForeignKeys = true,
            DefaultTimeout = BusyMilliseconds / 1000,
        }.ToString();
    }

    /// <summary>Tells whether a failure says that the data folder cannot be written or has no room.</summary>
    public static bool IsUnwritable(Exception e) =>
        e is SqliteException { SqliteErrorCode: ReadOnly or WriteFailed or Full or CannotOpen };

    public SqliteConnection Open()
    {
        try
        {
            Migrate();
            return OpenRaw();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is NotADatabase or Corrupt)
        {
            throw new InvalidDataException(
                "registry.db is damaged or not a database of the program. Put back a copy, or take it away and run evaluate: "
                + "findings and cases are found again, but what was decided on cases and the log of look-ups are lost.",
                exception);
        }
    }

    /// <summary>Runs one unit of work in a transaction that takes the write lock at once, so that it never has to be retried.
    /// When it returns, the work is on the disk: SQLite's own level of safety, FULL, is kept for what is logged and decided.</summary>
    public T Write<T>(Func<SqliteConnection, SqliteTransaction, T> work)
    {
        using var connection = Open();

        // One after the other: whoever finds the write lock taken would look again only after a pause.
        lock (_writing)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = work(connection, transaction);
            transaction.Commit();
            return result;
        }
    }

    /// <summary>Writes what is still only in the log of writes into the file and empties the log, so that it keeps nothing
    /// that was deleted. Where others are reading, a later one does it.</summary>
    public void Settle()
    {
        using var connection = Open();
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Closes the connections that are kept for the next use, so that the file can be moved or deleted.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    // Where another process writes, SQLite itself waits, some milliseconds at a time; the library's own wait is 150 ms.
    // Whatever is deleted is overwritten: a file must not tell of persons whom no table names any more.
    private SqliteConnection OpenRaw()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        connection.Execute($"PRAGMA busy_timeout = {BusyMilliseconds}; PRAGMA secure_delete = ON");
        return connection;
    }

    // Its logs get the rights of the file.
    private void MakePrivate()
    {
        if (!File.Exists(_path))
        {
            new FileStream(_path, PrivateFile.Options(FileMode.OpenOrCreate)).Dispose();
        }
        else if (!OperatingSystem.IsWindows())
        {
            // By its path: to open and close it here would take away the locks that this process holds on it.
            File.SetUnixFileMode(_path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private void Migrate()
    {
        lock (_migration)
        {
            if (_isMigrated)
            {
                return;
            }

            MakePrivate();
            using var connection = OpenRaw();
            connection.Execute("PRAGMA journal_mode = WAL");
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
