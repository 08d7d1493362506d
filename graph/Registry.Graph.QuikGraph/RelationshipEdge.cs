using QuikGraph;

namespace Registry.Graph.QuikGraph;

/// <summary>A relationship as QuikGraph sees it.</summary>
/// <param name="Number">The number of the relationship.</param>
/// <param name="Source">The node it starts from.</param>
/// <param name="Target">The node it ends at.</param>
public readonly record struct RelationshipEdge(int Number, int Source, int Target) : IEdge<int>;
