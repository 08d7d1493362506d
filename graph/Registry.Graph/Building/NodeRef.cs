namespace Registry.Graph;

/// <summary>A node while the graph is built.</summary>
/// <param name="Group">The index of its group in the builder.</param>
/// <param name="Row">Its row within the group.</param>
public readonly record struct NodeRef(int Group, int Row);
