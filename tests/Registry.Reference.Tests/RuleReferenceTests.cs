using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Import;
using Registry.Population.Building;
using Registry.Population.Rules;
using Registry.Reference.Tests.Reference;
using Registry.Towns;

namespace Registry.Reference.Tests;

/// <summary>The rule texts over a small town with every planted scheme: the engine's rows are those of the reference.</summary>
public sealed class RuleReferenceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("registry-reference-");

    [Fact]
    public void Run_EveryRule_GivesTheRowsOfTheReference()
    {
        var options = new TownOptions { People = 500, Seed = 7 };
        using var town = Build(options);
        var graph = new ReferenceGraph(town.Graph);
        var engine = new QueryEngine(town.Graph);
        var (rules, found) = (RuleCatalog.Load().Rules, 0);
        foreach (var rule in rules)
        {
            var parameters = rule.Parameters.ToDictionary(p => p.Name, p => ToValue(p.Value));
            parameters["day"] = Value.From(options.TownDay);

            var answer = EngineAnswer.Of(engine.Run(rule.Query, parameters), graph, anyListOrder: true);
            var (columns, rows) = Evaluator.Run(
                rule.Query, graph, parameters.ToDictionary(p => p.Key, p => ReferenceGraph.Plain(p.Value)));

            Assert.Equal(
                EngineAnswer.Of(columns, rows, anyListOrder: true).Order(StringComparer.Ordinal),
                answer.Order(StringComparer.Ordinal));
            found += answer.Count > 0 ? 1 : 0;
        }

        Assert.Equal(rules.Count, found);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private PopulationSnapshot Build(TownOptions options)
    {
        var files = Path.Combine(_folder.FullName, "town");
        TownGenerator.Write(options, files, null);
        var store = new DeliveryStore(Path.Combine(_folder.FullName, "data"));
        Assert.True(store.Import(files, new() { Environment = options.Environment, Today = new(2026, 11, 1) }).Accepted);
        return PopulationBuilder.Build(store.Load(), options.TownDay);
    }

    private static Value ToValue(RuleParameterValue value) =>
        value.Tokens is { } tokens ? Value.From((IReadOnlyList<Value>)[.. tokens.Select(Value.From)])
        : value.Whole is { } whole ? Value.From(whole)
        : Value.From(value.Fraction!.Value);
}
