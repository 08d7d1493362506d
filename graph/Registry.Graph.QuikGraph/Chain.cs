namespace Registry.Graph.QuikGraph;

/// <summary>A chain of relationships to a node.</summary>
/// <param name="Target">The node it leads to.</param>
/// <param name="Edges">The relationships, from the first to the last.</param>
public sealed record Chain(int Target, IReadOnlyList<RelationshipEdge> Edges);
