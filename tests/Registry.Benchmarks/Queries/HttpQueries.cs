using System.Net.Http.Json;
using Registry.Graph.Cypher;
using Registry.Population.Building;

namespace Registry.Benchmarks.Queries;

/// <summary>Eight analysts at once ask the built program two hops round many people, over HTTP.</summary>
internal static class HttpQueries
{
    private const int Clients = 8;
    private const int AskingsEach = 400;

    // Until the run-time has compiled for good what is asked often, its compiler shares the processors with the askers.
    private const int WarmUps = 250;

    public static void Run(string data, PopulationSnapshot snapshot, BenchmarkTable table)
    {
        if (BuiltProgram.Path is not { } program)
        {
            table.Add("Two hops over HTTP", "not measured: build functions/Registry.Cli with -c Release first");
            return;
        }

        BuiltProgram.Execute(program, ["evaluate", "--data", data]);
        using var server = BuiltProgram.Serve(program, data);
        server.WaitForFirstPage();
        var people = SharedThings.PeopleOf(new QueryEngine(snapshot.Graph), Clients * (AskingsEach + WarmUps));
        var times = Task.WhenAll(Enumerable.Range(0, Clients)
            .Select(client => Ask(server.Address, [.. people.Where((_, i) => i % Clients == client)])))
            .GetAwaiter().GetResult().SelectMany(t => t).ToList();
        table.Add($"Two hops over HTTP, {Clients} clients at once",
            $"p50 {Timing.Percentile(times, 0.5).TotalMilliseconds:0.00} ms, p99 {Timing.Percentile(times, 0.99).TotalMilliseconds:0.00} ms, {times.Count} requests",
            "p50 3 ms");
    }

    private static async Task<List<TimeSpan>> Ask(Uri address, List<string> people)
    {
        using var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Api-Key", BuiltProgram.Key);
        client.DefaultRequestHeaders.Add("X-Purpose", "control");
        var times = new List<TimeSpan>();
        foreach (var person in people)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            using var response = await client.PostAsJsonAsync(
                new Uri("api/query", UriKind.Relative),
                new { query = SharedThings.AnalystText, parameters = new { id = person } });
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
            times.Add(System.Diagnostics.Stopwatch.GetElapsedTime(start));
        }

        return times[Math.Min(WarmUps, times.Count / 2)..];
    }
}
