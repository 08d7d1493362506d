using System.Globalization;
using Registry.Benchmarks.Queries;
using Registry.Population.Building;

namespace Registry.Benchmarks;

/// <summary>One run: the way of a town from its files to findings, the peer, and the start of the program.</summary>
internal static class BenchmarkRun
{
    private const int WarmUpPeople = 2_000;
    private const int StartPeople = 20_000;
    private const int LoadPeople = 100_000;

    public static void Run(BenchmarkOptions options, TextWriter output, Action<string>? progress = null)
    {
        Directory.CreateDirectory(options.Folder);
        var table = new BenchmarkTable(progress);
        if (options.OnlyLoads)
        {
            CompareLoads(options, table);
        }
        else if (options.OnlyQueries)
        {
            using var snapshot = PopulationSnapshot.Open(
                PipelineBenchmark.GraphOf(PipelineBenchmark.DataOf(options.Folder, options.People)));
            Ask(snapshot, options, table);
        }
        else
        {
            WholeWay(options, table);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors, .NET {Environment.Version}\n"));
        table.Write(output);
    }

    private static void WholeWay(BenchmarkOptions options, BenchmarkTable table)
    {
        var (town, making) = Measurement.Of(() => BenchmarkTown.Get(options.Folder, options.People));
        town.Touch();

        // The code is compiled on a small town first: the figures are about work, not about the first call.
        PipelineBenchmark.Run(BenchmarkTown.Get(options.Folder, WarmUpPeople), options.Folder, new());
        DuckDbPeer.Load(BenchmarkTown.Get(options.Folder, WarmUpPeople).Files);

        table.Add("Make the town, or reuse it", making, $"{options.People} people, {town.Bytes >> 20} MiB in {town.Files.Count} files");
        var (rows, import) = PipelineBenchmark.Run(town, options.Folder, table, snapshot =>
        {
            // Before the peers, which live in the same process.
            table.Add("Peak resident memory", $"{Measurement.PeakResidentMiB} MiB", "4 096 MiB");
            Ask(snapshot, options, table);
        });
        AddPeer(town, rows, import, table);
        if (options.WithStart)
        {
            ColdStart.Run(BenchmarkTown.Get(options.Folder, StartPeople), options.Folder, table);
            CompareLoads(options, table);
        }
    }

    /// <summary>On a smaller town: the plain load of a million people takes a quarter of an hour.</summary>
    private static void CompareLoads(BenchmarkOptions options, BenchmarkTable table) => PipelineBenchmark.Run(
        BenchmarkTown.Get(options.Folder, LoadPeople), options.Folder, new(), snapshot => Neo4jPeer.CompareLoads(snapshot, table));

    private static void Ask(PopulationSnapshot snapshot, BenchmarkOptions options, BenchmarkTable table)
    {
        QueryBenchmark.Run(snapshot, options.WithStart, table);
        if (options.WithStart)
        {
            HttpQueries.Run(PipelineBenchmark.DataOf(options.Folder, options.People), snapshot, table);
        }
    }

    private static void AddPeer(BenchmarkTown town, long rows, Measurement import, BenchmarkTable table)
    {
        var (loaded, peer) = Measurement.Of(() => DuckDbPeer.Load(town.Files));
        table.Add("DuckDB typed load of the same files", peer, peer.RateOf(loaded));
        table.Add("Import against DuckDB",
            $"{import.Seconds / peer.Seconds:0.00} times its time, {import.Processor / peer.Processor:0.00} times its processor time, "
            + $"{rows} of {loaded} rows", "its level");
    }
}
