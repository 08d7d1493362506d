namespace Registry.Graph;

/// <summary>
/// What of a graph exists for one caller. What a view hides cannot be matched, counted, ordered by or seen in an error;
/// the query language enforces this in its binder, and there is no other way to the graph for a query.
/// </summary>
public sealed class GraphView
{
    /// <summary>Gets the view that hides nothing.</summary>
    public static GraphView Everything { get; } = new();

    /// <summary>
    /// Gets the visible labels, each with its visible properties (null: all of them); null: every label. A node is
    /// visible when one of its labels is, and has the properties that are visible for its visible labels.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>?>? Labels { get; init; }

    /// <summary>Gets the visible relationship types, each with its visible properties (null: all); null: every type.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>?>? Types { get; init; }

    /// <summary>
    /// Gets the entry rule: nodes of these labels are reached only by equality with one of the named properties, or
    /// from a node that was fixed so.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> EntryKeys { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>
    /// Gets the relationship types that are followed only from nodes that a key of the entry rule gives, and from those that
    /// are reached so over these types alone; no pattern may walk over them by itself: each step must be written.
    /// </summary>
    public IReadOnlySet<string> SteppedTypes { get; init; } = new HashSet<string>();

    /// <summary>Gets the legal reason shown when the entry rule refuses a query, or a walk.</summary>
    public string? EntryReason { get; init; }

    /// <summary>Gets the nodes that exist among the visible ones; null: all.</summary>
    public NodeFilter? Nodes { get; init; }

    /// <summary>Tells whether a label exists in this view.</summary>
    /// <param name="label">The label.</param>
    /// <returns>True when it does.</returns>
    public bool ShowsLabel(string label) => Labels is null || Labels.ContainsKey(label);

    /// <summary>Tells whether a relationship type exists in this view.</summary>
    /// <param name="type">The type.</param>
    /// <returns>True when it does.</returns>
    public bool ShowsType(string type) => Types is null || Types.ContainsKey(type);

    /// <summary>Tells whether nodes with a set of labels exist in this view.</summary>
    /// <param name="labels">All labels of the node.</param>
    /// <returns>True when they do.</returns>
    public bool ShowsNode(IReadOnlyList<string> labels) => Labels is null || labels.Any(Labels.ContainsKey);

    /// <summary>Tells whether a property exists on nodes with a set of labels.</summary>
    /// <param name="labels">All labels of the node.</param>
    /// <param name="property">The name of the property.</param>
    /// <returns>True when it does.</returns>
    public bool ShowsNodeProperty(IReadOnlyList<string> labels, string property) =>
        Labels is null
        || labels.Any(l => Labels.TryGetValue(l, out var visible) && (visible is null || visible.Contains(property)));

    /// <summary>Tells whether a property exists on relationships of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="property">The name of the property.</param>
    /// <returns>True when it does.</returns>
    public bool ShowsRelationshipProperty(string type, string property) =>
        Types is null || (Types.TryGetValue(type, out var visible) && (visible is null || visible.Contains(property)));
}
