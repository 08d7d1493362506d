using Registry.Graph.QuikGraph;
using Registry.Population.Schema;

namespace Registry.Functions.Register;

/// <summary>
/// How a case's picture hangs together: the chain from its subject to each thing that its findings name, in words, and
/// the things that tie most of it together. All of it is told from what the picture shows, so it tells nothing more.
/// </summary>
public static class CaseConnections
{
    private const int MaxChains = 40;
    private const int MaxRanks = 8;

    public static CaseGraphResponse Of(RegisterWindow window, CasePicture picture)
    {
        var part = picture.Picture.ToPart(CasePicture.MaxNodes);
        var (nodes, edges) = picture.Picture.ToResponse(CasePicture.MaxNodes);
        var chains = Chains.Between(part, picture.Focus, picture.Related).Take(MaxChains);
        var ranks = Ranking.Of(part).Where(r => r.Between > 0).Take(MaxRanks);
        return new(
            nodes,
            edges,
            [.. chains.Select(c => Chain(window, c))],
            [.. ranks.Select(r => new NodeRankResponse(ValueJson.NodeId(r.Node), Share(r.Between), Share(r.PageRank), r.Degree))]);
    }

    private static ChainResponse Chain(RegisterWindow window, Chain chain) => new(
        ValueJson.NodeId(chain.Target),
        [.. chain.Edges.Select(e => ValueJson.RelationshipId(e.Number))],
        string.Join("; ", chain.Edges.Select(e => Step(window, e, t => t.TitleSv, l => l.TitleSv))),
        string.Join("; ", chain.Edges.Select(e => Step(window, e, t => t.TitleEn, l => l.TitleEn))));

    /// <summary>One relationship as it points: `Anna Ek har roll i Ek Bygg AB (ordinarie_ledamot)`.</summary>
    private static string Step(
        RegisterWindow window, RelationshipEdge edge, Func<TypeSchema, string> type, Func<LabelSchema, string> label)
    {
        var text = $"{Name(window, edge.Source, label)} {type(PopulationSchema.Type(window.Graph.Type(edge.Number)))} "
            + Name(window, edge.Target, label);
        var role = window.Graph.RelationshipProperties(edge.Number).FirstOrDefault(p => p.Name == "role").Value;
        return role.IsNull ? text : $"{text} ({ValueText.Of(role)})";
    }

    private static string Name(RegisterWindow window, int node, Func<LabelSchema, string> label)
    {
        var (name, title) = (window.Graph.Labels(node)[0], Titles.Of(window, node).Title);
        return name switch
        {
            "Person" or "Dwelling" or "Address" or "Company" or "Municipality" => title,

            // Its key says nothing to people.
            "FamilyUnit" => label(PopulationSchema.Label(name)).ToLowerInvariant(),
            _ => $"{label(PopulationSchema.Label(name)).ToLowerInvariant()} {title}",
        };
    }

    private static double Share(double share) => Math.Round(share, 4);
}

/// <summary>A case's picture and how it hangs together.</summary>
public sealed record CaseGraphResponse(
    IReadOnlyList<GraphNode> Nodes,
    IReadOnlyList<GraphEdge> Edges,
    IReadOnlyList<ChainResponse> Chains,
    IReadOnlyList<NodeRankResponse> Ranks);

/// <summary>The shortest chain from the subject to a node: the ids of its edges, and the same in words.</summary>
public sealed record ChainResponse(string To, IReadOnlyList<string> Edges, string TextSv, string TextEn);

/// <summary>How much a node ties the picture together.</summary>
public sealed record NodeRankResponse(string Id, double Between, double PageRank, int Degree);
