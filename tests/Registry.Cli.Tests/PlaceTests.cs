namespace Registry.Cli.Tests;

/// <summary>Where the verbs read and write: a mistyped place is told and makes nothing, a good one is the owner's alone.</summary>
public sealed class PlaceTests(EvaluatedTown stage) : IClassFixture<EvaluatedTown>
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private BuiltProgram Program => stage.Program;

    [Fact]
    public async Task Evaluate_OutIsAFile_IsRefusedBeforeTheWork()
    {
        var (code, _, errors) = await Program.Run("evaluate", "--data", "data", "--out", "truth.csv");

        Assert.Equal((1, "--out must be a folder, but truth.csv is a file."), (code, errors.Trim()));
    }

    [Fact]
    public async Task Evaluate_OverFilesThatAllMayRead_LeavesThemToTheOwner()
    {
        const UnixFileMode Shared = Owner | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        var folder = Directory.CreateDirectory(Path.Combine(Program.Folder, "old-out")).FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, Shared);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "findings.csv"), "old", TestContext.Current.CancellationToken);

        var (code, _, errors) = await Program.Run("evaluate", "--data", "data", "--out", "old-out");

        Assert.True(code == 0, errors);
        var files = Directory.GetFiles(folder);
        Assert.Equal(3, files.Length);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var file in files)
            {
                Assert.Equal(Owner, File.GetUnixFileMode(file));
            }

            // A folder that is there keeps its rights; one that is made is the owner's.
            Assert.Equal(Shared, File.GetUnixFileMode(folder));
            Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(Program.Folder, "out")));
        }
    }

    [Theory]
    [InlineData("query", "RETURN 1")]
    [InlineData("export", "--all", "--out", "none.graphml")]
    [InlineData("load", "--neo4j", "http://127.0.0.1:9")]
    [InlineData("rejects", "--purpose", "correction")]
    [InlineData("evaluate", "--out", "none")]
    public async Task Verb_OnADataFolderThatIsNotThere_SaysSoAndMakesNothing(params string[] arguments)
    {
        var (code, _, errors) = await Program.Run([.. arguments, "--data", "twon"]);

        Assert.Equal((1, "There is no data folder twon: import a delivery first, or correct --data."), (code, errors.Trim()));
        Assert.False(Path.Exists(Path.Combine(Program.Folder, "twon")) || Path.Exists(Path.Combine(Program.Folder, "none")));
    }
}
