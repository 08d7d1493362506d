using Registry.Graph.Cypher.Planning;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Guarding;

/// <summary>What a view means in the words of a server: which labels, types and properties a query may name there.</summary>
internal sealed class ViewRules
{
    /// <summary>Stands for every name that the view hides: no graph has it, and no caller can write it.</summary>
    public const string NoName = "·hidden";

    private readonly GraphSnapshot _graph;

    public ViewRules(GraphCatalog catalog)
    {
        (Catalog, _graph) = (catalog, catalog.Graph);
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

    /// <summary>Gets the visible labels on whose nodes a property is visible.</summary>
    public IReadOnlyList<string> LabelsShowing(string property) =>
        [.. Labels.Where(l => Catalog.View.ShowsNodeProperty([l], property))];

    /// <summary>Gets the visible types on which a property is visible.</summary>
    public IReadOnlyList<string> TypesShowing(string property) =>
        [.. Types.Where(t => Catalog.View.ShowsRelationshipProperty(t, property))];
}
