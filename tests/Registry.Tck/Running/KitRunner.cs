using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Tck.Graphs;
using Registry.Tck.Kit;
using Registry.Tck.Values;

namespace Registry.Tck.Running;

/// <summary>Runs scenarios on the engine.</summary>
internal sealed class KitRunner(string folder)
{
    private static readonly QueryOptions Options = new()
    {
        Deadline = TimeSpan.FromSeconds(20),
        MaxMemoryBytes = 1L << 30,
        Now = new DateTimeOffset(2026, 1, 31, 12, 34, 56, TimeSpan.Zero),
    };

    private readonly GraphSnapshot _empty = new GraphBuilder().Build();

    public IReadOnlyList<Outcome> RunAll() => [.. KitReader.ReadOnly(folder).Select(Run)];

    public Outcome Run(KitScenario scenario)
    {
        try
        {
            var cause = FindFault(scenario);
            return new(scenario, cause is null ? Verdict.Passed : Verdict.Failed, cause);
        }
        catch (Exception exception)
        {
            // Whatever the engine throws that is no QueryException is a failure of the scenario, not of the run.
            return new(scenario, Verdict.Failed, $"threw {exception.GetType().Name}: {exception.Message}");
        }
    }

    private string? FindFault(KitScenario scenario)
    {
        var graph = BuildGraph(scenario);
        var parameters = scenario.Parameters.ToDictionary(p => p.Key, p => GraphValues.Write(KitValueParser.Parse(p.Value)));
        var engine = new QueryEngine(graph) { Procedures = Procedures.Of(scenario.Procedures) };
        try
        {
            var result = engine.Run(scenario.Query, parameters, Options);
            return Expectations.FindFault(scenario.Expectation, result, graph);
        }
        catch (QueryException exception)
        {
            return Expectations.FindFault(scenario.Expectation, exception);
        }
    }

    private GraphSnapshot BuildGraph(KitScenario scenario)
    {
        if (scenario.Graph is null && scenario.Setup.Count == 0)
        {
            return _empty;
        }

        var draft = new DraftGraph();
        if (scenario.Graph is not null)
        {
            var file = Path.Combine(folder, "graphs", scenario.Graph, scenario.Graph + ".cypher");
            new SetupQuery(draft).Execute(File.ReadAllText(file));
        }

        foreach (var text in scenario.Setup)
        {
            new SetupQuery(draft).Execute(text);
        }

        return draft.Build();
    }
}
