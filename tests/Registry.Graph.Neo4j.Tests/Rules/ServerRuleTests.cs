using Registry.Graph.Cypher;
using Registry.Graph.Neo4j.Tests.Kit;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Graph.Neo4j.Tests.Rules;

/// <summary>Every rule's text, unchanged, finds the same on a server as in memory.</summary>
public sealed class ServerRuleTests(SharedServer servers)
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    [Fact]
    public async Task Evaluate_AGeneratedTown_FindsTheSameByEveryRule()
    {
        using var town = DeliveredTown.Generated(seed: 3, people: 5000);

        var found = await Compare(town.Snapshot);

        // A rule that is silent in the town would prove nothing.
        Assert.Equal(Catalog.Rules.Select(r => r.Id).Order(), found.Findings.Select(f => f.RuleId).Distinct().Order());
    }

    [Theory]
    [InlineData("alpha")]
    [InlineData("beta")]
    public async Task Evaluate_ASharedTown_FindsTheSame(string name)
    {
        using var town = DeliveredTown.Shared(name);

        Assert.NotEmpty((await Compare(town.Snapshot)).Findings);
    }

    private async Task<Evaluation> Compare(PopulationSnapshot snapshot)
    {
        using var turn = await servers.TakeAsync();
        var stop = TestContext.Current.CancellationToken;
        await new SnapshotLoader(turn.Server).LoadAsync(snapshot.Graph, snapshot.Day, cancellation: stop);
        var server = new Neo4jEngine(turn.Server, snapshot.Graph);

        var expected = RuleEvaluator.Evaluate(snapshot, Catalog, cancellation: stop);
        var found = await RuleEvaluator.Evaluate(server, snapshot.Day, snapshot.Sources, Catalog, cancellation: stop);

        Assert.Equal(Text(expected, snapshot), Text(found, snapshot));
        Assert.Equal(expected.Muted, found.Muted);
        Assert.Equal(expected.MutedSubjects, found.MutedSubjects);
        Assert.Equal(await SameAs(new QueryEngine(snapshot.Graph)), await SameAs(server));
        return found;
    }

    private static string Text(Evaluation evaluation, PopulationSnapshot snapshot)
    {
        using var stream = new MemoryStream();
        FindingsCsv.Write(stream, evaluation.Findings);
        CasesCsv.Write(stream, evaluation.Cases, _ => null);
        SameAsCsv.Write(stream, snapshot.Graph);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<IEnumerable<string>> SameAs(IGraphEngine engine)
    {
        var pairs = await engine.Ask("MATCH (a:Person)-[s:SAME_AS]->(b:Person) RETURN a.id + b.id + toString(s.weight)");
        return pairs.Rows.Select(row => row[0].AsText).Order(StringComparer.Ordinal);
    }
}
