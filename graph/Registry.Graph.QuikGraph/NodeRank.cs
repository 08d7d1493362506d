namespace Registry.Graph.QuikGraph;

/// <summary>How much a node ties a part of the graph together.</summary>
/// <param name="Node">The node.</param>
/// <param name="Between">The share of all pairs of other nodes whose shortest chain runs over it, from 0 to 1.</param>
/// <param name="PageRank">Its share of the PageRank of the part; all shares add up to 1.</param>
/// <param name="Degree">The number of its neighbours.</param>
public sealed record NodeRank(int Node, double Between, double PageRank, int Degree);
