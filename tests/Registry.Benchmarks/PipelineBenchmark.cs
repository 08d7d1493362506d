using Registry.Import;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Benchmarks;

/// <summary>Files to findings, step by step: the same calls that the program makes.</summary>
internal static class PipelineBenchmark
{
    /// <summary>Measures every step and gives back the rows read and the time of the import.</summary>
    public static (long Rows, Measurement Import) Run(
        BenchmarkTown town, string parent, BenchmarkTable table, Action<PopulationSnapshot>? then = null)
    {
        var data = DataOf(parent, town.Options.People);
        if (Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        Directory.CreateDirectory(data);
        var store = new DeliveryStore(data);
        var (rows, import) = Measurement.Of(() => Import(store, town));
        table.Add("Import with all checks", import, import.RateOf(rows), "1 million rows/s");
        using var snapshot = Build(store, town, table);
        Evaluate(snapshot, table);
        SaveAndOpen(snapshot, GraphOf(data), table);
        then?.Invoke(snapshot);
        return (rows, import);
    }

    /// <summary>Gets where the data of a town are kept.</summary>
    public static string DataOf(string parent, int people) => Path.Combine(parent, $"data-{people}");

    /// <summary>Gets where its graph is kept.</summary>
    public static string GraphOf(string data) => Path.Combine(data, "benchmark.graph");

    private static long Import(DeliveryStore store, BenchmarkTown town)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var result = store.Import(town.Folder, new() { Environment = town.Options.Environment, Today = today });
        if (!result.Accepted || result.Issues.Count > 0)
        {
            throw new InvalidOperationException("The import of a town that is in order had something to say.");
        }

        return result.Deliveries.Sum(d => d.Files.Sum(f => (long)f.Rows));
    }

    private static PopulationSnapshot Build(DeliveryStore store, BenchmarkTown town, BenchmarkTable table)
    {
        var (deliveries, loading) = Measurement.Of(store.Load);
        table.Add("Read the accepted rows back", loading);
        var (snapshot, building) = Measurement.Of(() => PopulationBuilder.Build(deliveries, town.Options.TownDay));
        table.Add("Graph and derivations", building,
            $"{snapshot.Graph.NodeCount} nodes, {snapshot.Graph.RelationshipCount} relationships", "10 s");
        return snapshot;
    }

    private static void Evaluate(PopulationSnapshot snapshot, BenchmarkTable table)
    {
        var rules = RuleCatalog.Load();
        var (evaluation, time) = Measurement.Of(() => RuleEvaluator.Evaluate(snapshot.Graph, snapshot.Day, snapshot.Sources, rules));
        table.Add("The sixteen rules", time, $"{evaluation.Findings.Count} findings, {evaluation.Cases.Count} cases", "1.5 s");
        foreach (var (rule, clock) in evaluation.Timings)
        {
            table.Add($"- {rule}", $"{clock.TotalSeconds:0.00} s by the clock, two rules at a time");
        }
    }

    private static void SaveAndOpen(PopulationSnapshot snapshot, string path, BenchmarkTable table)
    {
        var (size, saving) = Measurement.Of(() =>
        {
            snapshot.Save(path);
            return new FileInfo(path).Length;
        });
        table.Add("Save the snapshot", saving, $"{size >> 20} MiB");
        var (nodes, opening) = Measurement.Of(() =>
        {
            using var opened = PopulationSnapshot.Open(path);
            return opened.Graph.NodeCount;
        });
        table.Add("Open the snapshot", opening, $"{nodes} nodes");
    }
}
