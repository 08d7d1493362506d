using Dapper;
using Registry.Functions.Settings;
using Registry.Functions.State;

namespace Registry.Functions.Retention;

/// <summary>
/// Takes back what was shown of persons who became protected: their findings and cases, and the graph that still holds them.
/// Nothing is served until the next evaluation, which the program asks for after every import of its own.
/// </summary>
public sealed class ProtectionWithdrawal(RegistryDatabase database, DataFolder folder)
{
    /// <summary>Withdraws; doing it twice is nothing.</summary>
    /// <param name="persons">Their numbers of twelve digits.</param>
    public void Withdraw(IReadOnlyCollection<string> persons)
    {
        database.Write((connection, transaction) =>
        {
            MissingPersons.Purge(connection, transaction, persons);

            // A row without a snapshot tells that the evaluation was, but is never the newest that is shown.
            return connection.Execute("UPDATE evaluation SET snapshot = ''", transaction: transaction);
        });
        database.Settle();

        // Where a process still maps one of them it reads on unseen: it asks for the newest evaluation before each answer.
        foreach (var file in Directory.EnumerateFiles(folder.Snapshots))
        {
            File.Delete(file);
        }
    }
}
