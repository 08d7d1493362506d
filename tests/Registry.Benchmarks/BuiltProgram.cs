using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Registry.Benchmarks;

/// <summary>The built program <c>registry</c>: its verbs, and its server while this lives.</summary>
internal sealed class BuiltProgram : IDisposable
{
    /// <summary>Opens the program to an analyst.</summary>
    public const string Key = "benchmark";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _client;
    private readonly long _start = Stopwatch.GetTimestamp();

    private BuiltProgram(string program, string data)
    {
        var port = FreePort();
        Address = new($"http://localhost:{port}/");
        _client = new() { BaseAddress = Address };
        _process = Start(program, ["serve", "--data", data, "--port", port.ToString(CultureInfo.InvariantCulture)]);
    }

    /// <summary>Gets where the program lies; null where it is not built.</summary>
    public static string? Path
    {
        get
        {
            var root = typeof(BuiltProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(a => a.Key == "RepositoryRoot").Value!;
            var path = System.IO.Path.GetFullPath(
                System.IO.Path.Combine(root, "artifacts", "bin", "Registry.Cli", "release", "registry.dll"));
            return File.Exists(path) ? path : null;
        }
    }

    public Uri Address { get; }

    public static BuiltProgram Serve(string program, string data) => new(program, data);

    public static void Execute(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The verb {arguments[0]} ended with {process.ExitCode}.");
        }
    }

    /// <summary>Waits until the page is there and the program says that its data are; tells how long that took.</summary>
    public TimeSpan WaitForFirstPage()
    {
        while (!Answers())
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(_start) > Patience)
            {
                throw new InvalidOperationException("The program did not show its first page.");
            }

            Thread.Sleep(5);
        }

        return Stopwatch.GetElapsedTime(_start);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
    }

    private bool Answers()
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, string.Empty);
            using var page = _client.Send(request);
            if (!page.IsSuccessStatusCode)
            {
                return false;
            }

            using var question = new HttpRequestMessage(HttpMethod.Get, "api/health");
            using var health = _client.Send(question);
            using var reader = new StreamReader(health.Content.ReadAsStream());
            return reader.ReadToEnd().Contains("\"ready\":true", StringComparison.Ordinal);
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A caller of our own: the demo keys open no simulation.
        start.Environment["Registry__Callers__0__Name"] = "benchmark";
        start.Environment["Registry__Callers__0__Role"] = "analyst";
        start.Environment["Registry__Callers__0__KeySha256"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key)));
        var process = Process.Start(start)!;
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
