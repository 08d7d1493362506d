using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <summary>What a view means in the words of a server: which labels, types and properties a query may name there.</summary>
internal sealed class ViewRules
{
    /// <summary>Stands for every name that the view hides: no graph has it, and no caller can write it.</summary>
    public const string NoName = "·hidden";

    private readonly GraphSnapshot _graph;
    private readonly Lazy<IReadOnlyList<string>?> _labelOrder;

    public ViewRules(GraphCatalog catalog)
    {
        (Catalog, _graph) = (catalog, catalog.Graph);
        _labelOrder = new(FindLabelOrder);
        Labels = [.. catalog.LabelNames.Order(StringComparer.Ordinal)];
        Types = [.. catalog.TypeNames.Order(StringComparer.Ordinal)];
        var visible = Labels.Count == 0 ? Quote(NoName) : string.Join('|', Labels.Select(Quote));
        HiddenMark = catalog.View.Nodes?.Mark;
        Reach = HiddenMark is null && catalog.View.Nodes?.Reach is { } reach ? new(reach, _graph) : null;
        if (catalog.View.Nodes is not null && HiddenMark is null && Reach is null)
        {
            throw new QueryException(
                "AccessError", "ViewNotOnServer",
                "this caller's view hides single nodes that the server does not know of; ask the embedded engine");
        }

        VisibleNode = HiddenMark is null ? visible : $"({visible})&!{Quote(HiddenMark)}";
    }

    public GraphCatalog Catalog { get; }

    /// <summary>Gets the visible labels.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Gets the visible types.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets the label by which the server marks the nodes that the view takes away one by one.</summary>
    public string? HiddenMark { get; }

    /// <summary>Gets the test that a node is within reach, which the visible nodes must pass besides; null where all are.</summary>
    public ReachTests? Reach { get; }

    /// <summary>Gets the label test that the visible nodes of the server pass.</summary>
    public string VisibleNode { get; }

    /// <summary>Quotes a name. What could end the quotes, or be read as an escape, is no name of ours.</summary>
    public static string Quote(string name) => name.Length > 0 && name.AsSpan().IndexOfAny('`', '\\', '\u0000') < 0
        ? $"`{name}`"
        : throw Refused("a name must not be empty, nor hold a backtick or a backslash", -1);

    public static QueryException Refused(string rule, int position) =>
        new("AccessError", "NotOnServer", rule, null, position);

    public string LabelOrNothing(string name) => Quote(Labels.Contains(name) ? name : NoName);

    /// <summary>Tells whether a property is the key of some nodes.</summary>
    public bool IsKey(string property) => _graph.NodeGroups.Any(g => g.KeyProperty == property);

    /// <summary>Gets the types of a pattern, at least one: without one a pattern would mean all.</summary>
    public string TypesOf(LabelExpression? types)
    {
        var names = Catalog.TypesWhere(types).Select(t => t.Type).Order(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? Quote(NoName) : string.Join('|', names.Select(Quote));
    }

    /// <summary>Tells whether no visible node of some groups has a property of this name that is hidden.</summary>
    public bool ShowsOnAll(IEnumerable<int> groups, string property) => groups.All(g =>
        !_graph.NodeGroups[g].Columns.ContainsKey(property)
        || Catalog.View.ShowsNodeProperty(_graph.NodeGroups[g].Labels, property));

    /// <summary>Tells whether no visible relationship has a property of this name that is hidden.</summary>
    public bool ShowsOnAllTypes(string property) => Types.All(t =>
        !_graph.RelationshipsOf(t)!.Columns.ContainsKey(property)
        || Catalog.View.ShowsRelationshipProperty(t, property));

    /// <summary>Tells whether visible nodes of some groups hide no property at all.</summary>
    public bool ShowsWhole(IEnumerable<int> groups) =>
        groups.All(g => _graph.NodeGroups[g].Columns.Keys.All(
            p => Catalog.View.ShowsNodeProperty(_graph.NodeGroups[g].Labels, p)));

    /// <summary>Tells whether visible relationships hide no property at all.</summary>
    public bool ShowsWholeTypes() => Types.All(t =>
        _graph.RelationshipsOf(t)!.Columns.Keys.All(p => Catalog.View.ShowsRelationshipProperty(t, p)));

    /// <summary>
    /// Gets one order of the visible labels that holds on all nodes, where some node has several; null where there is no need
    /// of one, or none.
    /// </summary>
    public IReadOnlyList<string>? LabelOrder => _labelOrder.Value;

    /// <summary>
    /// Gets the visible labels of some groups, those of most labels first, so that a node belongs to the first whose labels it
    /// has; and the visible properties of each, in the order of the graph.
    /// </summary>
    public IEnumerable<(IReadOnlyList<string> Labels, IReadOnlyList<string> Keys)> KeysOfLabels(IEnumerable<int> groups) =>
        groups.GroupBy(g => string.Join('\0', Catalog.LabelsOfGroup(g).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Select(same => ((IReadOnlyList<string>)Catalog.LabelsOfGroup(same.First()), (IReadOnlyList<string>)[.. same.SelectMany(
                g => _graph.NodeGroups[g].Columns.Keys.Where(k => Catalog.View.ShowsNodeProperty(_graph.NodeGroups[g].Labels, k)))
                .Distinct(StringComparer.Ordinal)]))
            .OrderByDescending(k => k.Item1.Count);

    /// <summary>Gets the visible properties of a type, in the order of the graph.</summary>
    public IEnumerable<string> KeysOfType(string type) =>
        _graph.RelationshipsOf(type)!.Columns.Keys.Where(k => Catalog.View.ShowsRelationshipProperty(type, k));

    /// <summary>Gets the visible labels on whose nodes a property is visible.</summary>
    public IReadOnlyList<string> LabelsShowing(string property) =>
        [.. Labels.Where(l => Catalog.View.ShowsNodeProperty([l], property))];

    /// <summary>Gets the visible types on which a property is visible.</summary>
    public IReadOnlyList<string> TypesShowing(string property) =>
        [.. Types.Where(t => Catalog.View.ShowsRelationshipProperty(t, property))];

    private List<string>? FindLabelOrder()
    {
        var sets = Catalog.VisibleGroups.Select(Catalog.LabelsOfGroup).ToList();
        var order = new List<string>();
        while (order.Count < Labels.Count && sets.Exists(s => s.Length > 1))
        {
            // The next is one that stands first wherever it stands, among those that are left.
            var left = sets.Select(s => s.Except(order).ToList()).ToList();
            if (Labels.Except(order).FirstOrDefault(l => left.TrueForAll(s => s.IndexOf(l) <= 0)) is not { } next)
            {
                return null;
            }

            order.Add(next);
        }

        return order.Count == 0 ? null : order;
    }
}
