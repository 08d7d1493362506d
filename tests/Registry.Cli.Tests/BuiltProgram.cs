using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace Registry.Cli.Tests;

/// <summary>The built program `registry`, run as a process of its own in a temporary folder.</summary>
public sealed class BuiltProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public string Folder { get; } = Directory.CreateTempSubdirectory("registry-cli-").FullName;

    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        Metadata("RepositoryRoot"), "artifacts", "bin", "Registry.Cli", Metadata("BuildConfiguration"), "registry.dll"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public Process Launch(params string[] arguments)
    {
        // A shell without job control starts its background jobs with Ctrl+C ignored, and their children inherit that.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet", Path] : ["dotnet", Path];
        var start = new ProcessStartInfo(command[0], [.. command[1..], .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        return Process.Start(start)!;
    }

    public async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = Launch(arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Waits for the line that tells where the program serves.</summary>
    public static async Task<Uri> Address(Process server)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (await server.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.Split(' ').FirstOrDefault(w => w.StartsWith("http://", StringComparison.Ordinal)) is { } address)
            {
                return new(address);
            }
        }

        throw new InvalidOperationException("The program ended before it served: " + await server.StandardError.ReadToEndAsync(limit.Token));
    }

    /// <summary>Sends the signal of Ctrl+C and waits for the end.</summary>
    public static async Task<int> Interrupt(Process process)
    {
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            await kill.WaitForExitAsync();
        }

        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        return process.ExitCode;
    }

    private static string Metadata(string key) => typeof(BuiltProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == key).Value!;
}
