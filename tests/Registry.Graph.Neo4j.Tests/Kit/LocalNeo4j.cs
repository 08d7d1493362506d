using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Registry.Graph.Neo4j.Tests.Kit;

/// <summary>
/// A server of our own from the bundle beside the repository, on free ports of the loopback interface. It ends when it is
/// disposed, and also when the test process dies: a watcher outside it sees to that.
/// </summary>
public sealed class LocalNeo4j : IAsyncDisposable
{
    private readonly string[] _arguments;

    private LocalNeo4j(JsonElement started, string[] arguments)
    {
        _arguments = arguments;
        Uri = new Uri(started.GetProperty("http").GetString()!);
        Bolt = new Uri(started.GetProperty("bolt").GetString()!);
        Home = started.GetProperty("home").GetString()!;
        ProcessId = started.GetProperty("pid").GetInt32();
    }

    /// <summary>Gets why no server can be started here, or null.</summary>
    public static string? WhyNot =>
        !File.Exists(Script("start")) ? "There is no Neo4j beside the repository (../shared/neo4j)."
        : FindJava() is null ? "Neo4j needs Java 17, and there is none."
        : null;

    public Uri Uri { get; }

    public Uri Bolt { get; }

    public string Home { get; }

    public int ProcessId { get; }

    public static async Task<LocalNeo4j> StartAsync(params string[] arguments)
    {
        Assert.SkipWhen(WhyNot is not null, WhyNot ?? "");
        var output = await RunAsync("start", ".", arguments);
        using var started = JsonDocument.Parse(output);
        var server = new LocalNeo4j(started.RootElement, arguments);
        server.Watch();
        return server;
    }

    /// <summary>Runs one of the bundle's scripts in a folder and gives what it wrote.</summary>
    public static async Task<string> RunAsync(string script, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script(script), arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {await errors}");
    }

    public ServerAddress Address(string? user = null, string? password = null) => new(Uri, "neo4j", user, password);

    /// <summary>Ends the process at once, as a crash does; its home stays.</summary>
    public void Kill()
    {
        using var process = Process.GetProcessById(ProcessId);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Starts a server that was killed, with its data, at the same address.</summary>
    public Task<LocalNeo4j> StartAgainAsync() =>
        StartAsync([.. _arguments, "--home", Home, "--http", Uri.Port.ToString()]);

    public Task StopAsync() => RunAsync("stop", ".", "--home", Home);

    public async ValueTask DisposeAsync() => await StopAsync();

    private static string Script(string name) => Path.Combine(Root(), "..", "shared", "neo4j", name);

    private static string Root() => Path.GetFullPath(typeof(LocalNeo4j).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!);

    private static string? FindJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Append(Path.Combine(Environment.GetEnvironmentVariable("JAVA_HOME") ?? "", "bin"))
            .Select(folder => Path.Combine(folder, "java"))
            .FirstOrDefault(File.Exists);

    private void Watch()
    {
        const string Script = """while kill -0 "$1" 2>/dev/null; do sleep 1; done; exec "$2" --home "$3" """;
        using var watcher = Process.Start(new ProcessStartInfo(
            "setsid", ["bash", "-c", Script, "watch", Environment.ProcessId.ToString(), LocalNeo4j.Script("stop"), Home])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        });
    }
}
