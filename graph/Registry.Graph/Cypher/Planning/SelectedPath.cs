using Registry.Graph.Cypher.Execution;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A path of which only some are kept between each pair of ends: its parts from left to right, the nodes between them, and
/// the conditions that hold for a path before the choice is made.
/// </summary>
internal sealed record SelectedPath(PathSelector Selector, IReadOnlyList<SelectedPart> Parts, IReadOnlyList<InnerNode> Between)
{
    /// <summary>Gets the name of the path, if any.</summary>
    public string? Variable { get; init; }

    /// <summary>Gets where the path stands, if it is an error that both its ends are the same.</summary>
    public int? RefusesEqualEnds { get; init; }

    /// <summary>Gets the conditions that name something between the ends, with what they name of it.</summary>
    public required IReadOnlyList<(Expression Expression, IReadOnlySet<string> Inner)> Conditions { get; init; }

    /// <summary>Gets the range of the number of relationships.</summary>
    public HopRange Hops => new(
        (int)Math.Min(int.MaxValue, Parts.Sum(p => (long)p.Min * p.Part.Relationships.Length)),
        Parts.Any(p => p.Max == int.MaxValue)
            ? null
            : (int)Math.Min(int.MaxValue, Parts.Sum(p => (long)p.Max * p.Part.Relationships.Length)));
}

/// <summary>A repeated part, or one relationship of that name which comes once.</summary>
internal sealed record SelectedPart(QuantifiedPart Part, int Min, int Max, string? Relationship);

/// <summary>A node between two parts.</summary>
internal sealed record InnerNode(string Name, Slot Slot, NodeSet? Nodes);
