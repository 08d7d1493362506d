using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Registry.Web.Tests;

/// <summary>The built program, serving a small invented municipality from a temporary folder on a free port.</summary>
internal sealed class RegistryProgram : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly string _folder = Directory.CreateTempSubdirectory("registry-web-").FullName;
    private Process? _server;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}/");

    public async Task Start()
    {
        var (town, data) = (Path.Combine(_folder, "town"), Path.Combine(_folder, "data"));
        await Run("sample", "--people", "3000", "--seed", "20260630", "--out", town);
        await Run("import", town, "--data", data, "--environment", "test");
        await Run("evaluate", "--data", data);
        _server = Launch("serve", "--data", data, "--port", $"{Address.Port}");
        using var client = new HttpClient { BaseAddress = Address };
        for (var waited = Stopwatch.StartNew(); !await IsReady(client); await Task.Delay(200))
        {
            Assert.False(_server.HasExited, "The program ended before it served.");
            Assert.True(waited.Elapsed < Patience, "The program did not get ready in time.");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<bool> IsReady(HttpClient client)
    {
        try
        {
            return (await client.GetStringAsync(new Uri("api/health", UriKind.Relative))).Contains("\"ready\":true", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            // Not listening yet.
            return false;
        }
    }

    private async Task Run(params string[] arguments)
    {
        using var process = Launch(arguments);
        using var limit = new CancellationTokenSource(Patience);
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"registry {arguments[0]} ended with {process.ExitCode}.");
    }

    private Process Launch(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Places.Program, .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;

        // Read away, so that a full pipe never stops the program.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
