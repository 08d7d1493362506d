using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace Registry.Benchmarks;

/// <summary>From the start of the built program to its first page, on data that is imported and evaluated.</summary>
internal static class ColdStart
{
    private const int Runs = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void Run(BenchmarkTown town, string parent, BenchmarkTable table)
    {
        if (Program is not { } program)
        {
            table.Add("Start to first page", "not measured: build functions/Registry.Cli with -c Release first");
            return;
        }

        var data = Path.Combine(parent, "data-start");
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        Execute(program, ["import", town.Folder, "--data", data, "--environment", town.Options.Environment]);
        Execute(program, ["evaluate", "--data", data]);
        var times = Enumerable.Range(0, Runs).Select(_ => TimeToFirstPage(program, data)).Order().ToList();
        table.Add($"Start to first page, {town.Options.People} people",
            $"{times[0].TotalSeconds:0.00} s at best, {times[^1].TotalSeconds:0.00} s at worst of {Runs}", "3 s");
    }

    private static string? Program
    {
        get
        {
            var root = typeof(ColdStart).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(a => a.Key == "RepositoryRoot").Value!;
            var path = Path.GetFullPath(Path.Combine(root, "artifacts", "bin", "Registry.Cli", "release", "registry.dll"));
            return File.Exists(path) ? path : null;
        }
    }

    private static void Execute(string program, string[] arguments)
    {
        using var process = Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The verb {arguments[0]} ended with {process.ExitCode}.");
        }
    }

    private static TimeSpan TimeToFirstPage(string program, string data)
    {
        var port = FreePort();
        using var client = new HttpClient { BaseAddress = new($"http://localhost:{port}/") };
        var start = Stopwatch.GetTimestamp();
        using var process = Start(program, ["serve", "--data", data, "--port", port.ToString(CultureInfo.InvariantCulture)]);
        try
        {
            while (!Answers(client))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(start) > Patience)
                {
                    throw new InvalidOperationException("The program did not show its first page.");
                }

                Thread.Sleep(5);
            }

            return Stopwatch.GetElapsedTime(start);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
    }

    // The page is shown when it is there and the program says that its data are.
    private static bool Answers(HttpClient client)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, string.Empty);
            using var page = client.Send(request);
            if (!page.IsSuccessStatusCode)
            {
                return false;
            }

            using var question = new HttpRequestMessage(HttpMethod.Get, "api/health");
            using var health = client.Send(question);
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
