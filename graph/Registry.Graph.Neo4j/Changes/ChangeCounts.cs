namespace Registry.Graph.Neo4j;

/// <summary>How much a load changes.</summary>
/// <param name="NodesCreated">Nodes that the database did not have.</param>
/// <param name="NodesChanged">Nodes whose properties differ.</param>
/// <param name="NodesDeleted">Nodes that the graph no longer has.</param>
/// <param name="RelationshipsCreated">Relationships that the database did not have.</param>
/// <param name="RelationshipsChanged">Relationships between the same nodes whose properties differ.</param>
/// <param name="RelationshipsDeleted">Relationships that the graph no longer has.</param>
public sealed record ChangeCounts(
    long NodesCreated,
    long NodesChanged,
    long NodesDeleted,
    long RelationshipsCreated,
    long RelationshipsChanged,
    long RelationshipsDeleted)
{
    /// <summary>Gets how many nodes and relationships differ.</summary>
    public long Total => NodesCreated + NodesChanged + NodesDeleted
        + RelationshipsCreated + RelationshipsChanged + RelationshipsDeleted;
}
