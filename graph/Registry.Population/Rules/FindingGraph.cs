using Registry.Graph;
using Registry.Population.Building;

namespace Registry.Population.Rules;

/// <summary>
/// Puts findings into the graph they were found in, as `Finding` nodes that `CONCERNS` what they rest on, so that an
/// analyst can ask what is known of a dwelling, and which findings share a person.
/// </summary>
public static class FindingGraph
{
    /// <summary>The label of a finding.</summary>
    public const string Label = "Finding";

    /// <summary>The type of its relationships.</summary>
    public const string Type = "CONCERNS";

    /// <summary>Parts the roles in the property `recipients`.</summary>
    public const char Separator = '|';

    /// <summary>Extends a snapshot; its nodes and relationships keep their numbers.</summary>
    /// <param name="snapshot">The graph the rules ran over.</param>
    /// <param name="evaluation">What they found.</param>
    /// <returns>The graph with the findings; the same findings give the same graph.</returns>
    public static PopulationSnapshot Extend(PopulationSnapshot snapshot, Evaluation evaluation)
    {
        var builder = GraphBuilder.Extending(snapshot.Graph);
        var findings = builder.Nodes(Label).WithKey("id");
        var concerns = builder.Relationships(Type);
        foreach (var finding in evaluation.Findings)
        {
            var node = Add(findings, finding);
            foreach (var (place, concerned) in finding.Nodes.Index())
            {
                var row = concerns.Add(node, builder.Existing(concerned));
                concerns.Text("role").Set(row, place == 0 ? "subject" : "related");
            }
        }

        return PopulationSnapshot.From(builder.Build());
    }

    private static NodeRef Add(NodeGroupBuilder findings, Finding finding)
    {
        var node = findings.Add(finding.Id);
        findings.Text("rule").Set(node.Row, finding.RuleId);
        findings.Text("ruleVersion").Set(node.Row, finding.RuleVersion);
        findings.Date("day").Set(node.Row, finding.Day);
        findings.Int64("points").Set(node.Row, finding.Points);
        findings.Text("recipients").Set(node.Row, string.Join(Separator, finding.Recipients));
        findings.Boolean("pilot").Set(node.Row, finding.Pilot);
        findings.Text("explanationSv").Set(node.Row, finding.ExplanationSv);
        findings.Text("explanationEn").Set(node.Row, finding.ExplanationEn);
        return node;
    }
}
