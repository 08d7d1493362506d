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
    public async Task Append_Entries_ChainAndAreReadBySubject()
    {
        await Append("person:1");
        await Append("person:2");
        await Append("person:1");

        Assert.Null(Log.FirstBroken());
        Assert.Equal(3, Log.Count());
        Assert.Equal([3L, 1L], Log.Read(0, 10, "person:1").Select(r => r.Seq));
        Assert.Equal(Log.Read(0, 10)[1].Hash, Log.Read(0, 10)[0].PreviousHash);
    }

    [Theory]
    [InlineData("UPDATE lookup SET caller = 'x' WHERE seq = 1")]
    [InlineData("DELETE FROM lookup WHERE seq = 1")]
    public async Task Log_Change_IsRefusedByTheDatabase(string sql)
    {
        await Append("person:1");
        using var connection = _stage.Get<RegistryDatabase>().Open();

        Assert.Throws<SqliteException>(() => connection.Execute(sql));
    }

    [Fact]
    public async Task FirstBroken_EntryForgedPastTheTriggers_IsFound()
    {
        await Append("person:1");
        await Append("person:2");
        await Append("person:3");
        using var connection = _stage.Get<RegistryDatabase>().Open();
        connection.Execute("DROP TRIGGER lookup_is_append_only_update; UPDATE lookup SET purpose = 'other' WHERE seq = 2");

        Assert.Equal(2, Log.FirstBroken());
    }

    [Fact]
    public async Task Append_ManyAtOnce_KeepsTheChain()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => Append($"person:{i}"))));

        Assert.Equal(40, Log.Count());
        Assert.Null(Log.FirstBroken());
        Assert.Equal(
            Enumerable.Range(0, 40).Select(i => $"[\"person:{i}\"]").Order(), Log.Read(0, 100).Select(r => r.Subjects).Order());
    }

    [Fact]
    public async Task Append_WhileNothingCanBeWritten_FailsForEachAndKeepsNone()
    {
        await Append("person:1");
        using var connection = _stage.Get<RegistryDatabase>().Open();
        connection.Execute("CREATE TRIGGER full_log BEFORE INSERT ON lookup BEGIN SELECT RAISE(ABORT, 'full'); END");

        var tried = Enumerable.Range(0, 20).Select(i => Task.Run(() => Append($"person:{i}"))).ToList();
        foreach (var one in tried)
        {
            await Assert.ThrowsAsync<SqliteException>(() => one);
        }

        connection.Execute("DROP TRIGGER full_log");
        await Append("person:2");
        Assert.Equal([2L, 1L], Log.Read(0, 10).Select(r => r.Seq));
        Assert.Null(Log.FirstBroken());
    }

    private Task Append(string subject) => Log.Append(new("anna", "analyst", "", "control", "", "search", "text", [subject]));
}
