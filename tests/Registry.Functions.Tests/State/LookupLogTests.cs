using Dapper;
using Microsoft.Data.Sqlite;
using Registry.Functions.State;

namespace Registry.Functions.Tests.State;

public sealed class LookupLogTests : IDisposable
{
    private readonly Stage _stage = new();

    private LookupLog Log => _stage.Get<LookupLog>();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Append_Entries_ChainAndAreReadBySubject()
    {
        Append("person:1");
        Append("person:2");
        Append("person:1");

        Assert.Null(Log.FirstBroken());
        Assert.Equal(3, Log.Count());
        Assert.Equal([3L, 1L], Log.Read(0, 10, "person:1").Select(r => r.Seq));
        Assert.Equal(Log.Read(0, 10)[1].Hash, Log.Read(0, 10)[0].PreviousHash);
    }

    [Theory]
    [InlineData("UPDATE lookup SET caller = 'x' WHERE seq = 1")]
    [InlineData("DELETE FROM lookup WHERE seq = 1")]
    public void Log_Change_IsRefusedByTheDatabase(string sql)
    {
        Append("person:1");
        using var connection = _stage.Get<RegistryDatabase>().Open();

        Assert.Throws<SqliteException>(() => connection.Execute(sql));
    }

    [Fact]
    public void FirstBroken_EntryForgedPastTheTriggers_IsFound()
    {
        Append("person:1");
        Append("person:2");
        Append("person:3");
        using var connection = _stage.Get<RegistryDatabase>().Open();
        connection.Execute("DROP TRIGGER lookup_is_append_only_update; UPDATE lookup SET purpose = 'other' WHERE seq = 2");

        Assert.Equal(2, Log.FirstBroken());
    }

    [Fact]
    public void Append_FromManyThreads_KeepsTheChain()
    {
        Parallel.For(0, 40, _ => Append("person:1"));

        Assert.Equal(40, Log.Count());
        Assert.Null(Log.FirstBroken());
    }

    private void Append(string subject) => Log.Append(new("anna", "analyst", "", "control", "", "search", "text", [subject]));
}
