using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Registry.Graph;
using Registry.Graph.Neo4j;

namespace Registry.Benchmarks.Queries;

/// <summary>A Neo4j server of the bundle beside the repository that holds the same graph, asked over its Query API.</summary>
internal static class Neo4jPeer
{
    private const string Heap = "4g";

    /// <summary>Gets the time of each query on a warm server; null where there is none, and why.</summary>
    public static List<TimeSpan>? Measure(GraphSnapshot graph, IReadOnlyList<WholeGraphQuery> queries, out string whyNot)
    {
        whyNot = !File.Exists(Script("start")) ? "no server beside the repository" : !HasJava ? "no Java 17" : string.Empty;
        if (whyNot.Length > 0)
        {
            return null;
        }

        var home = Directory.CreateTempSubdirectory("registry-neo4j-").FullName;
        try
        {
            Neo4jFiles.Write(graph, Path.Combine(home, "import"));
            Execute("admin", ["--home", home, "--heap", Heap, .. Neo4jFiles.Arguments(graph, Path.Combine(home, "import"))]);
            using var started = JsonDocument.Parse(Execute("start", ["--home", home, "--heap", Heap, "--pagecache", "1g"]));
            try
            {
                return Ask(started.RootElement.GetProperty("http").GetString()!, graph, queries).GetAwaiter().GetResult();
            }
            finally
            {
                Execute("stop", ["--home", home]);
            }
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static async Task<List<TimeSpan>> Ask(
        string address, GraphSnapshot graph, IReadOnlyList<WholeGraphQuery> queries)
    {
        await using var server = new QueryApi(ServerAddress.Parse(address));
        foreach (var constraint in Neo4jFiles.Constraints(graph))
        {
            await server.RunAsync(Statement.Writing(constraint));
        }

        await server.RunAsync(Statement.Writing("CALL db.awaitIndexes(300)"));
        return [.. queries.Select(query => Timing.Of(() =>
            server.RunAsync(new(query.Text, query.Parameters)).GetAwaiter().GetResult()))];
    }

    private static bool HasJava =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Append(Path.Combine(Environment.GetEnvironmentVariable("JAVA_HOME") ?? string.Empty, "bin"))
            .Any(folder => File.Exists(Path.Combine(folder, "java")));

    private static string Execute(string script, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script(script), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{script} ended with {process.ExitCode}: {errors.GetAwaiter().GetResult()}");
    }

    private static string Script(string name) => Path.GetFullPath(Path.Combine(
        typeof(Neo4jPeer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!,
        "..", "shared", "neo4j", name));
}
