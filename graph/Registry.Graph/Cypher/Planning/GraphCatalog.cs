using System.Collections.Concurrent;
using Registry.Graph.Cypher.Syntax;

namespace Registry.Graph.Cypher.Planning;

/// <summary>
/// A graph as one view shows it: the only thing the binder, the planner and the operators ask. What the view hides has
/// no group, no type and no column here.
/// </summary>
internal sealed class GraphCatalog
{
    private readonly ConcurrentDictionary<string, PropertyReader> _nodeProperties = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PropertyReader> _relationshipProperties = new(StringComparer.Ordinal);
    private readonly string[][] _labels;
    private readonly RelationshipGroup?[] _types;
    private readonly GraphStatistics _statistics;

    public GraphCatalog(GraphSnapshot graph, GraphView view)
    {
        (Graph, View) = (graph, view);
        _labels = [.. graph.NodeGroups.Select(g => g.Labels.Where(view.ShowsLabel).ToArray())];
        _types = [.. graph.RelationshipGroups.Select(g => view.ShowsType(g.Type) ? g : null)];
        VisibleGroups = [.. Enumerable.Range(0, _labels.Length).Where(g => view.ShowsNode(graph.NodeGroups[g].Labels))];
        AllNodes = NodeSet.Of(graph, VisibleGroups, view.Nodes);
        HidesNodes = view.Nodes is not null || VisibleGroups.Length < _labels.Length;
        HidesLabels = VisibleGroups.Any(g => _labels[g].Length < graph.NodeGroups[g].Labels.Count);
        _statistics = new(graph);
        Numbers = new(this);
        Ends = new(this);
        LabelNames = [.. VisibleGroups.SelectMany(g => _labels[g]).Distinct(StringComparer.Ordinal)];
        TypeNames = [.. _types.Where(t => t is not null).Select(t => t!.Type)];
        PropertyNames = [.. VisiblePropertyNames().Distinct(StringComparer.Ordinal)];
    }

    public GraphSnapshot Graph { get; }

    public GraphView View { get; }

    public int[] VisibleGroups { get; }

    public NodeSet AllNodes { get; }

    /// <summary>Gets a value indicating whether some neighbours may be hidden, so that each expand must look.</summary>
    public bool HidesNodes { get; }

    /// <summary>Gets a value indicating whether some visible nodes have hidden labels too.</summary>
    public bool HidesLabels { get; }

    /// <summary>Gets a value indicating whether no count by the groups of nodes tells of a hidden node or label.</summary>
    public bool TellsCounts => !HidesNodes && !HidesLabels;

    public IReadOnlyCollection<string> LabelNames { get; }

    public IReadOnlyCollection<string> TypeNames { get; }

    public IReadOnlyCollection<string> PropertyNames { get; }

    public GraphStatistics Statistics => _statistics;

    /// <summary>Gets the numbers by which a query may know nodes and relationships.</summary>
    public VisibleNumbers Numbers { get; }

    /// <summary>Gets at which groups visible relationships start and end.</summary>
    public VisibleEnds Ends { get; }

    /// <summary>Tells whether some relationships of a type may begin or end at a hidden node.</summary>
    public bool HidesEnds(RelationshipGroup type) => HidesNodes
        && (View.Nodes is not null || HasHidden(type, outgoing: true) || HasHidden(type, outgoing: false));

    /// <summary>Gets the visible labels of a group.</summary>
    public string[] LabelsOfGroup(int group) => _labels[group];

    public string[] LabelsOf(int node) => _labels[Graph.GroupOf(node)];

    /// <summary>Resolves a label test to the groups for which it holds.</summary>
    public IEnumerable<int> GroupsWhere(LabelExpression? labels) => labels is null
        ? VisibleGroups
        : VisibleGroups.Where(g => labels.Holds(name => _labels[g].Contains(name), () => _labels[g].Length > 0));

    /// <summary>Resolves a type test to the visible types for which it holds.</summary>
    public RelationshipGroup[] TypesWhere(LabelExpression? types) =>
        [.. _types.OfType<RelationshipGroup>()
            .Where(t => types is null || types.Holds(name => t.Type == name, () => true))];

    public NodeSet SetOf(IEnumerable<int> groups) => NodeSet.Of(Graph, groups, View.Nodes);

    public PropertyReader NodeProperty(string name) => _nodeProperties.GetOrAdd(name, static (n, self) => new(
        [.. self.Graph.NodeGroups.Where(g => g.Count > 0)
            .Select(g => new Segment(g.First, g.Count, self.ColumnOf(g, n)))]), this);

    public PropertyReader RelationshipProperty(string name) =>
        _relationshipProperties.GetOrAdd(name, static (n, self) => new(
        [.. self.Graph.RelationshipGroups.Where(g => g.Count > 0)
            .Select(g => new Segment(g.First, g.Count, self.ColumnOf(g, n)))]), this);

    /// <summary>Gets the visible properties of a node that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> PropertiesOfNode(int node)
    {
        var group = Graph.NodeGroups[Graph.GroupOf(node)];
        return group.Columns.Keys.Where(name => View.ShowsNodeProperty(group.Labels, name))
            .Select(name => (name, group.Columns[name][node - group.First])).Where(p => !p.Item2.IsNull);
    }

    /// <summary>Gets the visible properties of a relationship that have a value.</summary>
    public IEnumerable<(string Name, Value Value)> PropertiesOfRelationship(int relationship)
    {
        var group = Graph.TypeOf(relationship);
        return group.Columns.Keys.Where(name => View.ShowsRelationshipProperty(group.Type, name))
            .Select(name => (name, group.Columns[name][relationship - group.First])).Where(p => !p.Item2.IsNull);
    }

    public Column? ColumnOf(NodeGroup group, string name) =>
        View.ShowsNodeProperty(group.Labels, name) ? group.Columns.GetValueOrDefault(name) : null;

    public Column? ColumnOf(RelationshipGroup group, string name) =>
        View.ShowsRelationshipProperty(group.Type, name) ? group.Columns.GetValueOrDefault(name) : null;

    private bool HasHidden(RelationshipGroup type, bool outgoing) =>
        _statistics.CountsByGroup(type, outgoing).Index().Any(c => c.Item > 0 && !VisibleGroups.Contains(c.Index));

    private IEnumerable<string> VisiblePropertyNames() =>
        VisibleGroups.Select(g => Graph.NodeGroups[g])
            .SelectMany(g => g.Columns.Keys.Where(name => View.ShowsNodeProperty(g.Labels, name)))
            .Concat(_types.OfType<RelationshipGroup>()
                .SelectMany(t => t.Columns.Keys.Where(name => View.ShowsRelationshipProperty(t.Type, name))));
}
