namespace Registry.Graph;

/// <summary>A snapshot as one view shows it: nodes, relationships and properties that the view hides are not there.</summary>
/// <param name="graph">The snapshot.</param>
/// <param name="view">The view.</param>
public sealed class VisibleGraph(GraphSnapshot graph, GraphView view)
{
    private readonly Column[]?[] _nodeColumns = new Column[graph.NodeGroups.Count][];
    private readonly Dictionary<string, Column[]> _relationshipColumns = [];

    /// <summary>Gets the view.</summary>
    public GraphView View { get; } = view;

    /// <summary>Tells whether a node is there.</summary>
    /// <param name="node">The node.</param>
    /// <returns>True when it is.</returns>
    public bool Shows(int node) => View.ShowsNode(graph.LabelsOf(node)) && (View.Nodes?.Contains(node) ?? true);

    /// <summary>Tells whether a relationship is there: its type and both its ends are.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>True when it is.</returns>
    public bool ShowsRelationship(int relationship)
    {
        var (start, end) = Ends(relationship);
        return View.ShowsType(Type(relationship)) && Shows(start) && Shows(end);
    }

    /// <summary>Finds a node by label and key.</summary>
    /// <param name="label">A visible label of the node.</param>
    /// <param name="key">Its key.</param>
    /// <param name="node">The node.</param>
    /// <returns>True when there is one.</returns>
    public bool TryFind(string label, string key, out int node) =>
        graph.TryFindNode(label, key, out node) && View.ShowsLabel(label) && Shows(node);

    /// <summary>Gets the visible labels of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The labels.</returns>
    public IReadOnlyList<string> Labels(int node)
    {
        var labels = graph.LabelsOf(node);
        return labels.All(View.ShowsLabel) ? labels : [.. labels.Where(View.ShowsLabel)];
    }

    /// <summary>Gets the type of a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The type.</returns>
    public string Type(int relationship) => graph.TypeOf(relationship).Type;

    /// <summary>Gets the nodes that a relationship runs between.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>Its start and its end.</returns>
    public (int Start, int End) Ends(int relationship)
    {
        var group = graph.TypeOf(relationship);
        return (group.Starts[relationship - group.First], group.Ends[relationship - group.First]);
    }

    /// <summary>Gets the nodes in order of their numbers, one by one.</summary>
    /// <returns>The nodes.</returns>
    public IEnumerable<int> Nodes() => graph.NodeGroups
        .Where(g => View.ShowsNode(g.Labels))
        .SelectMany(g => Enumerable.Range(g.First, g.Count))
        .Where(n => View.Nodes?.Contains(n) ?? true);

    /// <summary>Gets the relationships in order of their numbers, one by one.</summary>
    /// <returns>The relationships.</returns>
    public IEnumerable<int> Relationships() => graph.RelationshipGroups
        .Where(g => View.ShowsType(g.Type))
        .SelectMany(g => Enumerable.Range(g.First, g.Count))
        .Where(ShowsRelationship);

    /// <summary>Gets the relationships of a node, types in order, outgoing ones first.</summary>
    /// <param name="node">The node.</param>
    /// <param name="most">The most of each type and direction.</param>
    /// <returns>Each relationship with the node at its other end.</returns>
    public IEnumerable<(int Relationship, int Neighbour)> Around(int node, int most = int.MaxValue) => graph.RelationshipGroups
        .Where(g => View.ShowsType(g.Type))
        .SelectMany(g => Rows(g.Outgoing, node, most).Concat(Rows(g.Incoming, node, most)));

    /// <summary>Gets the relationships that start from a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>Each relationship with its end.</returns>
    public IEnumerable<(int Relationship, int Neighbour)> From(int node) => graph.RelationshipGroups
        .Where(g => View.ShowsType(g.Type))
        .SelectMany(g => Rows(g.Outgoing, node, int.MaxValue));

    /// <summary>Gets a property of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The property.</param>
    /// <returns>The value; null where there is none.</returns>
    public Value NodeProperty(int node, string name) =>
        View.ShowsNodeProperty(graph.LabelsOf(node), name) ? graph.NodeProperty(node, name) : Value.Null;

    /// <summary>Gets the properties of a node that have a value, by name.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The properties.</returns>
    public IEnumerable<(string Name, Value Value)> NodeProperties(int node)
    {
        var index = graph.GroupOf(node);
        return Values(NodeColumns(index), node - graph.NodeGroups[index].First);
    }

    /// <summary>Gets the properties of a relationship that have a value, by name.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The properties.</returns>
    public IEnumerable<(string Name, Value Value)> RelationshipProperties(int relationship)
    {
        var group = graph.TypeOf(relationship);
        return Values(RelationshipColumns(group), relationship - group.First);
    }

    /// <summary>Gets the columns that nodes of the view may have values in; one name may stand there with several types.</summary>
    /// <returns>The columns by name.</returns>
    public IReadOnlyList<(string Name, ColumnType Type)> NodeColumns() => Distinct(
        Enumerable.Range(0, graph.NodeGroups.Count).Where(i => View.ShowsNode(graph.NodeGroups[i].Labels)).SelectMany(NodeColumns));

    /// <summary>Gets the columns that relationships of the view may have values in.</summary>
    /// <returns>The columns by name.</returns>
    public IReadOnlyList<(string Name, ColumnType Type)> RelationshipColumns() => Distinct(
        graph.RelationshipGroups.Where(g => View.ShowsType(g.Type)).SelectMany(RelationshipColumns));

    private static Column[] Sorted(IEnumerable<Column> columns) => [.. columns.OrderBy(c => c.Name, StringComparer.Ordinal)];

    private static IReadOnlyList<(string Name, ColumnType Type)> Distinct(IEnumerable<Column> columns) =>
        [.. columns.Select(c => (c.Name, c.Type)).Distinct().OrderBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.Type)];

    private static IEnumerable<(string Name, Value Value)> Values(Column[] columns, int row) =>
        columns.Where(c => !c.IsNull(row)).Select(c => (c.Name, c[row]));

    private Column[] NodeColumns(int group) => _nodeColumns[group] ??= Sorted(graph.NodeGroups[group].Columns.Values
        .Where(c => View.ShowsNodeProperty(graph.NodeGroups[group].Labels, c.Name)));

    private Column[] RelationshipColumns(RelationshipGroup group)
    {
        if (!_relationshipColumns.TryGetValue(group.Type, out var columns))
        {
            columns = Sorted(group.Columns.Values.Where(c => View.ShowsRelationshipProperty(group.Type, c.Name)));
            _relationshipColumns.Add(group.Type, columns);
        }

        return columns;
    }

    private IEnumerable<(int Relationship, int Neighbour)> Rows(Csr csr, int node, int most)
    {
        for (int i = 0, taken = 0; i < csr.Degree(node) && taken < most; i++)
        {
            var neighbour = csr.Neighbours(node)[i];
            if (Shows(neighbour))
            {
                taken++;
                yield return (csr.Relationships(node)[i], neighbour);
            }
        }
    }
}
