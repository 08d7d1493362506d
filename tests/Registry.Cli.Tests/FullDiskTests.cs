using System.Diagnostics;

namespace Registry.Cli.Tests;

/// <summary>A data folder without room: the program says so in a line, and the last accepted state stays.</summary>
public sealed class FullDiskTests(EvaluatedTown stage) : IClassFixture<EvaluatedTown>
{
    private const string Advice = "must be writable and have room; the last accepted state stays";

    // The limit of file sizes would also hold for the memory file in which the runtime keeps its code twice.
    private const string Runtime = "export DOTNET_EnableWriteXorExecute=0";

    private BuiltProgram Program => stage.Program;

    [Theory]
    [InlineData("16k")]
    [InlineData("100k")]
    public async Task Import_IntoAFullFileSystem_IsRefusedInWords(string size)
    {
        await SkipWithoutSmallFileSystems();

        var (code, output, errors) = await InSmallFolder(size, Registry("import town --data small/data --environment test"));

        Assert.True(code == 2, output + errors);
        Assert.Contains("data", output + errors, StringComparison.Ordinal);
        Assert.Contains(Advice, output + errors, StringComparison.Ordinal);
        Assert.DoesNotContain("  :0", output, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpectedly", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_InAFullFileSystem_IsToldInWords()
    {
        await SkipWithoutSmallFileSystems();

        // Room for the deliveries, then none for anything else.
        var script = "cp -r data small/data; rm -r small/data/snapshots/* small/data/registry.db*; "
            + $"head -c 100M /dev/zero > small/filled 2>&-; {Registry("evaluate --data small/data")}";
        var (code, _, errors) = await InSmallFolder("4m", script);

        Assert.True(code == 1, errors);
        Assert.Contains(Advice, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpectedly", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(64)]
    [InlineData(512)]
    public async Task Import_BeyondTheLimitOfFileSizes_IsRefusedInWords(int kibibytes)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The file size limit of a process is set by a POSIX shell.");
        }

        // The limit is in blocks of 1024 bytes in this shell.
        var script = $"{Runtime}; ulimit -f {kibibytes}; {Registry($"import big --data limited-{kibibytes} --environment test")}";
        await MakeBigTown();
        var (code, output, errors) = await Shell(script);

        Assert.True(code == 2, $"{code} {output}{errors}");
        Assert.Contains(Advice, output + errors, StringComparison.Ordinal);
        Assert.DoesNotContain("unexpectedly", errors, StringComparison.Ordinal);
    }

    private static string Registry(string arguments) => $"exec dotnet '{BuiltProgram.Path}' {arguments}";

    private async Task MakeBigTown()
    {
        if (!Directory.Exists(Path.Combine(Program.Folder, "big")))
        {
            Assert.Equal(0, (await Program.Run("sample", "--people", "20000", "--seed", "5", "--out", "big")).Code);
        }
    }

    // In a name space of its own, which takes its file systems with it when it ends.
    private Task<(int Code, string Output, string Errors)> InSmallFolder(string size, string script) =>
        Shell($"mkdir -p small; exec unshare --map-root-user --mount bash -c \"mount -t tmpfs -o size={size} none small && {script}\"");

    private async Task SkipWithoutSmallFileSystems()
    {
        if (!OperatingSystem.IsLinux() || (await InSmallFolder("16k", "true")).Code != 0)
        {
            Assert.Skip("Only a Linux that lets its users mount has small file systems.");
        }
    }

    private async Task<(int Code, string Output, string Errors)> Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/bash", ["-c", script])
        {
            WorkingDirectory = Program.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (shell.StandardOutput.ReadToEndAsync(), shell.StandardError.ReadToEndAsync());
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (shell.ExitCode, await output, await errors);
    }
}
