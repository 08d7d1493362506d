using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Registry.Graph.Cypher;
using Registry.Graph.Neo4j;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Benchmarks.Queries;

/// <summary>
/// A Neo4j server of the bundle beside the repository that holds the same graph: how fast it is filled, and how fast it
/// answers over its Query API.
/// </summary>
internal static class Neo4jPeer
{
    private const string Heap = "4g";
    private const int Findings = 1_000;

    private static string WhyNot =>
        !File.Exists(Script("start")) ? "no server beside the repository" : !HasJava ? "no Java 17" : string.Empty;

    /// <summary>Gets the time of each query on a warm server; null where there is none, and why.</summary>
    public static List<TimeSpan>? Measure(
        PopulationSnapshot snapshot, IReadOnlyList<WholeGraphQuery> queries, BenchmarkTable table, out string whyNot)
    {
        whyNot = WhyNot;
        if (whyNot.Length > 0)
        {
            return null;
        }

        var home = Directory.CreateTempSubdirectory("registry-neo4j-").FullName;
        try
        {
            var folder = Path.Combine(home, "bulk");
            Import(snapshot, home, folder, table);
            using var started = JsonDocument.Parse(Execute(home, "start", "--home", home, "--heap", Heap, "--pagecache", "1g"));
            try
            {
                var address = ServerAddress.Parse(started.RootElement.GetProperty("http").GetString()!);
                return Ask(address, snapshot, queries, folder, table).GetAwaiter().GetResult();
            }
            finally
            {
                Execute(home, "stop", "--home", home);
            }
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    /// <summary>Fills an empty server by the Query API alone.</summary>
    public static void LoadWhole(PopulationSnapshot snapshot, BenchmarkTable table)
    {
        var (entities, loading) = Fill(snapshot, OurLoad);
        table.Add("Full load by the Query API", loading, RateOf(entities, loading), "60 thousand entities/s");
    }

    /// <summary>Fills an empty server by our load, and another one by the plain load that the budget was set against.</summary>
    public static void CompareLoads(PopulationSnapshot snapshot, BenchmarkTable table)
    {
        if (WhyNot.Length > 0)
        {
            table.Add("Our load against the plain one", WhyNot);
            return;
        }

        var (entities, plain) = Fill(snapshot, (server, of) => new PlainLoad(server, of.Graph).Run());
        var (_, ours) = Fill(snapshot, OurLoad);
        table.Add("Load of a smaller town by the Query API", ours, RateOf(entities, ours));
        table.Add("- one request at a time, 5 000 maps each", plain, RateOf(entities, plain));
        table.Add("Our load against the plain one", Ratio(plain, ours), "1.46 times (60 to 41 thousand/s)");
    }

    private static async Task<long> OurLoad(QueryApi server, PopulationSnapshot snapshot)
    {
        var report = await new SnapshotLoader(server).LoadAsync(snapshot.Graph, snapshot.Day);
        return report.Nodes + report.Relationships;
    }

    private static (long Entities, Measurement Time) Fill(
        PopulationSnapshot snapshot, Func<QueryApi, PopulationSnapshot, Task<long>> load)
    {
        var home = Directory.CreateTempSubdirectory("registry-neo4j-").FullName;
        try
        {
            using var started = JsonDocument.Parse(Execute(home, "start", "--home", home, "--heap", Heap, "--pagecache", "1g"));
            try
            {
                var server = new QueryApi(ServerAddress.Parse(started.RootElement.GetProperty("http").GetString()!));
                var filled = Measurement.Of(() => load(server, snapshot).GetAwaiter().GetResult());
                server.DisposeAsync().AsTask().GetAwaiter().GetResult();
                return filled;
            }
            finally
            {
                Execute(home, "stop", "--home", home);
            }
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static void Import(PopulationSnapshot snapshot, string home, string folder, BenchmarkTable table)
    {
        var entities = (long)snapshot.Graph.NodeCount + snapshot.Graph.RelationshipCount;
        var (_, writing) = Measurement.Of(() => BulkExport.Write(snapshot.Graph, snapshot.Day, folder));
        table.Add("Bulk files for Neo4j", writing, RateOf(entities, writing), "the importer's rate");
        var (_, importing) = Measurement.Of(() => Execute(
            folder, "admin", "--home", home, "--heap", Heap, "database", "import", "full", "neo4j", "@import.args"));
        table.Add("- read by Neo4j's importer", $"{importing.Seconds:0.0} s, {RateOf(entities, importing)}");
    }

    private static async Task<List<TimeSpan>> Ask(
        ServerAddress address,
        PopulationSnapshot snapshot,
        IReadOnlyList<WholeGraphQuery> queries,
        string folder,
        BenchmarkTable table)
    {
        await using var server = new QueryApi(address);
        foreach (var constraint in await File.ReadAllLinesAsync(Path.Combine(folder, "schema.cypher")))
        {
            await server.RunAsync(Statement.Writing(constraint.TrimEnd(';')));
        }

        await server.RunAsync(Statement.Writing("CALL db.awaitIndexes(300)"));
        List<TimeSpan> times = [.. queries.Select(query => Timing.Of(() =>
            server.RunAsync(new(query.Text, query.Parameters)).GetAwaiter().GetResult()))];
        await Load(server, snapshot, table);
        return times;
    }

    /// <summary>What an evaluation does on a server that holds the graph: the findings come beside it.</summary>
    private static async Task Load(QueryApi server, PopulationSnapshot snapshot, BenchmarkTable table)
    {
        var found = await RuleEvaluator.Evaluate(
            new QueryEngine(snapshot.Graph), snapshot.Day, snapshot.Sources, RuleCatalog.Load());
        var next = FindingGraph.Extend(snapshot, found with { Findings = [.. found.Findings.Take(Findings)] });
        var loader = new SnapshotLoader(server);
        var (same, nothing) = Measurement.Of(() =>
            loader.LoadAsync(snapshot.Graph, snapshot.Day, _ => snapshot.Graph).GetAwaiter().GetResult());
        table.Add("Load of a graph that Neo4j holds", nothing, $"nothing differs; {PartsOf(same.Times)}");
        var (report, adding) = Measurement.Of(() =>
            loader.LoadAsync(next.Graph, next.Day, _ => snapshot.Graph).GetAwaiter().GetResult());
        table.Add(
            "Load of what differs by the Query API",
            adding,
            string.Create(CultureInfo.InvariantCulture, $"{Findings} findings among {report.Nodes + report.Relationships} entities; {PartsOf(report.Times)}"),
            "5 s");
    }

    private static string Ratio(Measurement plain, Measurement ours) => string.Create(
        CultureInfo.InvariantCulture, $"{plain.Seconds / ours.Seconds:0.00} times as fast");

    private static string RateOf(long entities, Measurement time) => string.Create(
        CultureInfo.InvariantCulture, $"{entities / time.Seconds / 1000:0} thousand entities/s");

    private static string PartsOf(LoadTimes times) => string.Create(
        CultureInfo.InvariantCulture,
        $"looked {times.Looking.TotalSeconds:0.0} s, compared {times.Comparing.TotalSeconds:0.0} s, "
        + $"sent {times.Sending.TotalSeconds:0.0} s, proved {times.Proving.TotalSeconds:0.0} s");

    private static bool HasJava =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Append(Path.Combine(Environment.GetEnvironmentVariable("JAVA_HOME") ?? string.Empty, "bin"))
            .Any(folder => File.Exists(Path.Combine(folder, "java")));

    private static string Execute(string folder, string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Script(script), arguments)
        {
            WorkingDirectory = folder,
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
