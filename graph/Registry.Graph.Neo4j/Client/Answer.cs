namespace Registry.Graph.Neo4j;

/// <summary>
/// The answer to a statement. Nodes and relationships in its values are numbers, as everywhere in the engine: they count
/// the entries of <see cref="Nodes"/> and <see cref="Relationships"/> of this answer, each of which is there once.
/// </summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows, a value for each column.</param>
/// <param name="Nodes">The nodes that the values mention.</param>
/// <param name="Relationships">The relationships that the values mention.</param>
/// <param name="Truncated">Whether rows were dropped at <see cref="Statement.MaxRows"/>.</param>
public sealed record Answer(
    IReadOnlyList<string> Columns,
    IReadOnlyList<Value[]> Rows,
    IReadOnlyList<ServerNode> Nodes,
    IReadOnlyList<ServerRelationship> Relationships,
    bool Truncated)
{
    /// <summary>Gets the plan, for EXPLAIN and PROFILE.</summary>
    public ServerPlan? Plan { get; init; }

    /// <summary>Gets the only value of an answer of one row and one column.</summary>
    public Value Single => Rows is [[var value]]
        ? value
        : throw new InvalidOperationException("The answer must have one row and one column.");
}

/// <summary>A node as a server shows it.</summary>
/// <param name="ElementId">The server's own name for it; it has no meaning and may change with a reload.</param>
/// <param name="Labels">The labels.</param>
/// <param name="Properties">The properties.</param>
public sealed record ServerNode(
    string ElementId, IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties);

/// <summary>A relationship as a server shows it.</summary>
/// <param name="ElementId">The server's own name for it.</param>
/// <param name="Start">The server's name of the node it starts from.</param>
/// <param name="End">The server's name of the node it ends at.</param>
/// <param name="Type">The type.</param>
/// <param name="Properties">The properties.</param>
public sealed record ServerRelationship(
    string ElementId, string Start, string End, string Type, IReadOnlyDictionary<string, Value> Properties);
