using Registry.Functions.Cases;
using Registry.Population.Rules;

namespace Registry.Functions.Register;

/// <summary>The part of the graph round a case, through the caller's window: its subject and what its findings name.</summary>
public sealed record CasePicture(Picture Picture, int Focus, IReadOnlyList<int> Related)
{
    private const int MostPerType = 12;
    public const int MaxNodes = 80;

    /// <summary>Collects the picture; null where the subject does not exist for the caller.</summary>
    public static CasePicture? Of(RegisterWindow window, Subject subject, IEnumerable<Subject> related)
    {
        if (RegisterLookup.Find(window, subject) is not { } focus)
        {
            return null;
        }

        var picture = new Picture(window, [focus]);
        var named = related.Select(r => RegisterLookup.Find(window, r)).OfType<int>().Distinct().ToList();
        foreach (var (relationship, neighbour) in Facts(window, focus))
        {
            picture.Add(relationship, neighbour);
        }

        // What the findings name is shown with what ties it to the rest, also where that is two steps away.
        foreach (var node in named)
        {
            picture.AddNode(node);
            foreach (var (relationship, neighbour) in Facts(window, node))
            {
                picture.Add(relationship, neighbour);
            }
        }

        return new(picture, focus, named);
    }

    /// <summary>The case itself tells of its findings; the picture shows what they rest on.</summary>
    private static IEnumerable<(int Relationship, int Neighbour)> Facts(RegisterWindow window, int node) =>
        window.Graph.Around(node, MostPerType).Where(r => window.Graph.Type(r.Relationship) != FindingGraph.Type);
}
