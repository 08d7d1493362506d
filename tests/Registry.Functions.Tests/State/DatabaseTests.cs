using Dapper;
using Registry.Functions.Cases;
using Registry.Functions.State;

namespace Registry.Functions.Tests.State;

public sealed class DatabaseTests : IDisposable
{
    private readonly Stage _stage = new();

    public void Dispose() => _stage.Dispose();

    [Fact]
    public void Open_NewFile_IsMigratedAndInWriteAheadMode()
    {
        using var connection = _stage.Get<RegistryDatabase>().Open();

        Assert.Equal(Migrations.All.Count, connection.ExecuteScalar<long>("PRAGMA user_version"));
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void Open_FileOfANewerProgram_IsRefused()
    {
        using (var connection = _stage.Get<RegistryDatabase>().Open())
        {
            connection.Execute("PRAGMA user_version = 999");
        }

        Assert.Throws<InvalidDataException>(() => new RegistryDatabase(new(_stage.Options.Data)).Open());
    }

    [Fact]
    public void Open_DamagedFile_SaysWhatToDo()
    {
        File.WriteAllBytes(Path.Combine(_stage.Options.Data, "registry.db"), [.. Enumerable.Range(0, 200).Select(i => (byte)(i % 251))]);

        var error = Assert.Throws<InvalidDataException>(() => new RegistryDatabase(new(_stage.Options.Data)).Open());

        Assert.Contains("registry.db is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FindingWithItsLawInOneLanguage_HasItInBoth()
    {
        Findings.Save(_stage, "c1", Findings.Make("f1"));
        using (var connection = _stage.Get<RegistryDatabase>().Open())
        {
            connection.Execute("UPDATE finding SET body = json_set(body, '$.law', 'JB 12:39')");
            connection.Execute("PRAGMA user_version = 2");
        }

        using var again = new RegistryDatabase(new(_stage.Options.Data)).Open();
        var read = StoreJson.Read<StoredFinding>(again.ExecuteScalar<string>("SELECT body FROM finding")!);

        Assert.Equal(("JB 12:39", "JB 12:39"), (read.Law.Sv, read.Law.En));
    }

    [Fact]
    public void DataFolder_IsForItsOwnerOnly()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix file modes.");
        }
        else
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var connection = _stage.Get<RegistryDatabase>().Open();

            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(_stage.Options.Data));
            foreach (var file in Directory.GetFiles(_stage.Options.Data, "registry.db*"))
            {
                Assert.Equal(Owner, File.GetUnixFileMode(file));
            }
        }
    }
}
