using FsCheck.Xunit;
using Registry.Graph;
using Registry.Population.Building;
using Registry.Population.Rules;

namespace Registry.Population.Tests.Rules;

public sealed class FindingGraphTests
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Load();

    [Property(MaxTest = 20)]
    public void Extend_OfAnyEvaluation_HoldsEveryFindingWithWhatItConcerns(int seed)
    {
        var (snapshot, evaluation) = Evaluated(RandomFacts.Table(seed));
        AssertHeld(evaluation, FindingGraph.Extend(snapshot, evaluation).Graph);
    }

    [Fact]
    public void Extend_OfTheSameFindings_GivesTheSameBytes()
    {
        var (snapshot, evaluation) = Evaluated(Crowded);
        Assert.NotEmpty(evaluation.Findings);
        AssertHeld(evaluation, FindingGraph.Extend(snapshot, evaluation).Graph);

        Assert.Equal(
            FindingGraph.Extend(snapshot, evaluation).Bytes(),
            FindingGraph.Extend(snapshot, Evaluated(Crowded).Evaluation).Bytes());
    }

    private static void AssertHeld(Evaluation evaluation, GraphSnapshot graph)
    {
        Assert.Equal(evaluation.Findings.Count, graph.GroupsWith("Finding").Sum(group => group.Count));
        foreach (var finding in evaluation.Findings)
        {
            Assert.True(graph.TryFindNode("Finding", finding.Id, out var node));
            Assert.Equal(Value.From(finding.RuleId), graph.NodeProperty(node, "rule"));
            Assert.Equal(Value.From(finding.ExplanationSv), graph.NodeProperty(node, "explanationSv"));
            Assert.Equal(Value.From(string.Join('|', finding.Recipients)), graph.NodeProperty(node, "recipients"));
            var concerned = graph.RelationshipsOf("CONCERNS")!.Outgoing.Neighbours(node).ToArray();
            Assert.Equal(finding.Nodes, concerned);
            Assert.Equal(finding.SubjectKey, KeyOf(graph, concerned[0]));
            Assert.Equal(finding.Related.Select(r => r.Key).Order(), concerned[1..].Select(n => KeyOf(graph, n)).Order());
        }
    }

    // Six adults without kin in two rooms: overcrowded by rule A02 or A03 on paper.
    private static string Crowded { get; } = string.Join(
        '\n',
        Enumerable.Range(1, 6).Select(i => $"person P{i}")
            .Append("dwelling D1 address=0880|STORGATAN|1||1001@39230 rooms=1 area=30 owner=C1")
            .Concat(Enumerable.Range(1, 6).Select(i => $"resident P{i} D1 2026-0{i}-01")));

    private static (PopulationSnapshot Snapshot, Evaluation Evaluation) Evaluated(string table)
    {
        var snapshot = GraphReading.Snapshot(RuleRun.AllFiles + table);
        return (snapshot, RuleEvaluator.Evaluate(snapshot, Catalog, cancellation: TestContext.Current.CancellationToken));
    }

    private static string KeyOf(GraphSnapshot graph, int node) => graph.LabelsOf(node)[0] == "Contact"
        ? graph.NodeProperty(node, "value").AsText
        : graph.NodeProperty(node, graph.NodeGroups[graph.GroupOf(node)].KeyProperty!).AsText;
}
