using System.Diagnostics;

namespace Registry.Functions.Worker.Tests;

/// <summary>The storage emulator on free ports, with its data in a temporary folder.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    // The emulator's published account; it opens nothing else.
    private const string Account = "devstoreaccount1";
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly SemaphoreSlim Installing = new(1);
    private readonly ChildProcess _process;
    private readonly string _folder;

    private Azurite(ChildProcess process, string folder, Uri blobs, Uri queues)
    {
        (_process, _folder) = (process, folder);
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={AccountKey};"
            + $"BlobEndpoint={blobs}{Account};QueueEndpoint={queues}{Account};";
    }

    public string ConnectionString { get; }

    /// <summary>Starts the emulator; the reason where it cannot be had here.</summary>
    public static async Task<(Azurite? Running, string? Missing)> Start()
    {
        if (await Install() is { } missing)
        {
            return (null, missing);
        }

        var folder = Directory.CreateTempSubdirectory("registry-azurite-").FullName;
        var process = new ChildProcess(
            "node",
            [
                Path.Combine(Places.Azurite, "node_modules", "azurite", "dist", "src", "azurite.js"), "--silent", "--location", folder,
                "--blobHost", "127.0.0.1", "--blobPort", "0", "--queueHost", "127.0.0.1", "--queuePort", "0",
                "--tableHost", "127.0.0.1", "--tablePort", "0", "--skipApiVersionCheck", "--disableTelemetry",
            ],
            folder);
        return (new(process, folder, await Address(process, "Blob"), await Address(process, "Queue")), null);
    }

    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string?> Install()
    {
        // Test classes start side by side; two installs into one folder would undo each other.
        await Installing.WaitAsync();
        try
        {
            // npm writes this file last, so a broken-off install is done again.
            if (File.Exists(Path.Combine(Places.Azurite, "node_modules", ".package-lock.json")))
            {
                return null;
            }

            await using var npm = new ChildProcess("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Places.Azurite);
            return await npm.Exit(Patience) == 0 ? null : "npm could not install azurite: " + npm.Output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "npm is not installed, so azurite cannot be started.";
        }
        finally
        {
            Installing.Release();
        }
    }

    /// <summary>Waits for the line in which a service tells its address: the port is one that the system found free.</summary>
    private static async Task<Uri> Address(ChildProcess process, string service)
    {
        var said = $"Azurite {service} service is successfully listening at ";
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100))
        {
            if (process.Lines.FirstOrDefault(l => l.StartsWith(said, StringComparison.Ordinal)) is { } line)
            {
                return new(line[said.Length..]);
            }

            Assert.False(process.HasExited, process.Output);
            Assert.True(waited.Elapsed < Patience, "azurite did not listen in time.");
        }
    }
}
