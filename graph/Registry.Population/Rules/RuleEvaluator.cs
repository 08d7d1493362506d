using System.Collections.Concurrent;
using System.Diagnostics;
using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Population.Building;

namespace Registry.Population.Rules;

/// <summary>Runs the rules over a population graph. The same graph and rules give the same findings and cases.</summary>
public static class RuleEvaluator
{
    /// <summary>Evaluates every rule of a catalogue over the snapshot of a day.</summary>
    /// <param name="snapshot">The population graph as of its day.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="principle">When findings open a case; by default as in rules.md section 2.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>Findings, muted rules and cases.</returns>
    public static Evaluation Evaluate(
        PopulationSnapshot snapshot,
        RuleCatalog rules,
        AlertingPrinciple? principle = null,
        CancellationToken cancellation = default) =>
        Evaluate(snapshot.Graph, snapshot.Day, snapshot.Sources, rules, principle, cancellation);

    /// <summary>Evaluates every rule of a catalogue over a graph in memory.</summary>
    /// <param name="graph">The population graph as of the day.</param>
    /// <param name="day">The evaluation day.</param>
    /// <param name="sources">What the graph rests on, for muting.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="principle">When findings open a case; by default as in rules.md section 2.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>Findings, muted rules and cases.</returns>
    public static Evaluation Evaluate(
        GraphSnapshot graph,
        DateOnly day,
        IReadOnlyList<SourceStatus> sources,
        RuleCatalog rules,
        AlertingPrinciple? principle = null,
        CancellationToken cancellation = default) =>
        Evaluate(new QueryEngine(graph), day, sources, rules, principle, cancellation).GetAwaiter().GetResult();

    /// <summary>Evaluates every rule of a catalogue on whichever engine holds the graph.</summary>
    /// <param name="engine">Answers the rules' queries; the findings are written from its snapshot.</param>
    /// <param name="day">The evaluation day.</param>
    /// <param name="sources">What the graph rests on, for muting.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="principle">When findings open a case; by default as in rules.md section 2.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>Findings, muted rules and cases.</returns>
    public static async Task<Evaluation> Evaluate(
        IGraphEngine engine,
        DateOnly day,
        IReadOnlyList<SourceStatus> sources,
        RuleCatalog rules,
        AlertingPrinciple? principle = null,
        CancellationToken cancellation = default)
    {
        var muted = new List<MutedRule>();
        var running = new List<Rule>();
        foreach (var rule in rules.Rules)
        {
            if (Freshness.Muted(rule, sources, day) is { } reason)
            {
                muted.Add(new(rule.Id, reason));
            }
            else
            {
                running.Add(rule);
            }
        }

        var (results, timings) = await Run(engine, day, running, cancellation);
        muted.AddRange(results.Select(r => r.Failed).OfType<MutedRule>());
        muted.Sort((left, right) => string.CompareOrdinal(left.RuleId, right.RuleId));
        var findings = Conditional.Apply(results.SelectMany(r => r.Findings), rules)
            .OrderBy(f => f.RuleId, StringComparer.Ordinal).ThenBy(f => f.Subject).ToList();
        var silenced = results.SelectMany(r => r.Muted)
            .OrderBy(m => m.RuleId, StringComparer.Ordinal).ThenBy(m => m.Subject).ToList();
        var cases = CaseBuilder.Build(findings, day, rules, principle ?? new());
        return new(day, findings, muted, silenced, cases, timings);
    }

    private static async Task<(List<RuleResult> Results, SortedDictionary<string, TimeSpan> Timings)> Run(
        IGraphEngine engine, DateOnly day, List<Rule> rules, CancellationToken cancellation)
    {
        var factory = new FindingFactory(engine.Graph, day);
        var options = new QueryOptions { Batch = new() };
        var results = new ConcurrentDictionary<string, RuleResult>(StringComparer.Ordinal);
        var timings = new ConcurrentDictionary<string, TimeSpan>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(rules, cancellation, async (rule, stop) =>
        {
            var start = Stopwatch.GetTimestamp();
            results[rule.Id] = await Run(engine, factory, rule, day, options, stop);
            timings[rule.Id] = Stopwatch.GetElapsedTime(start);
        });
        return ([.. rules.Select(rule => results[rule.Id])], new(timings, StringComparer.Ordinal));
    }

    private static async Task<RuleResult> Run(
        IGraphEngine engine, FindingFactory factory, Rule rule, DateOnly day, QueryOptions options, CancellationToken cancellation)
    {
        try
        {
            var silenced = new List<MutedSubject>();
            return new(factory.Make(rule, await RuleHits.Run(engine, rule, day, options, cancellation), silenced), silenced, null);
        }
        catch (QueryException problem) when (!cancellation.IsCancellationRequested)
        {
            // A rule that a municipality added must not take the others with it; its problem is shown where rules are muted.
            return new([], [], new(rule.Id, new($"frågan kunde inte köras: {problem.Message}", $"the query could not run: {problem.Message}")));
        }
    }

    private sealed record RuleResult(List<Finding> Findings, List<MutedSubject> Muted, MutedRule? Failed);
}
