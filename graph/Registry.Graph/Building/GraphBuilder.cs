namespace Registry.Graph;

/// <summary>The only writer of a graph. It is used by one thread, and once: <see cref="Build"/> ends it.</summary>
public sealed class GraphBuilder
{
    private readonly GraphSnapshot? _base;
    private readonly List<NodeGroupBuilder> _nodes = [];
    private readonly List<RelationshipGroupBuilder> _relationships = [];
    private readonly Dictionary<string, NodeGroupBuilder> _nodesByLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipGroupBuilder> _relationshipsByType = new(StringComparer.Ordinal);

    /// <summary>Begins an empty graph.</summary>
    public GraphBuilder()
    {
    }

    private GraphBuilder(GraphSnapshot finished)
    {
        _base = finished;
    }

    private IReadOnlyList<NodeGroup> BaseNodes => _base?.NodeGroups ?? [];

    private IReadOnlyList<RelationshipGroup> BaseRelationships => _base?.RelationshipGroups ?? [];

    /// <summary>
    /// Begins with a finished graph, which stays as it is: its nodes and relationships keep their numbers and share its
    /// columns, and those of new sets of labels and new types come after them.
    /// </summary>
    /// <param name="finished">The graph to extend.</param>
    /// <returns>The builder.</returns>
    public static GraphBuilder Extending(GraphSnapshot finished) => new(finished);

    /// <summary>Gets a node of the graph that is extended, to tie relationships to it.</summary>
    /// <param name="node">Its number.</param>
    /// <returns>The node.</returns>
    /// <exception cref="InvalidOperationException">No graph is extended.</exception>
    public NodeRef Existing(int node)
    {
        var finished = _base ?? throw new InvalidOperationException("A node exists already only where a graph is extended.");
        var group = finished.GroupOf(node);
        return new(group, node - finished.NodeGroups[group].First);
    }

    /// <summary>
    /// Gets the nodes that carry exactly these labels; order and repetition of the labels do not matter.
    /// </summary>
    /// <param name="labels">The labels; none is allowed.</param>
    /// <returns>The same builder for the same set.</returns>
    public NodeGroupBuilder Nodes(params string[] labels)
    {
        // The length before each label keeps a label with any character apart from two labels.
        var identity = string.Concat(
            labels.Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(label => $"{label.Length}:{label}"));
        if (!_nodesByLabels.TryGetValue(identity, out var group))
        {
            DemandNew(_base?.NodeGroups.Any(g => g.Labels.ToHashSet(StringComparer.Ordinal).SetEquals(labels)) ?? false);
            group = new NodeGroupBuilder(BaseNodes.Count + _nodes.Count, labels.Distinct(StringComparer.Ordinal).ToArray());
            _nodesByLabels.Add(identity, group);
            _nodes.Add(group);
        }

        return group;
    }

    /// <summary>Gets the relationships of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The same builder for the same type.</returns>
    public RelationshipGroupBuilder Relationships(string type)
    {
        if (!_relationshipsByType.TryGetValue(type, out var group))
        {
            DemandNew(_base?.RelationshipsOf(type) is not null);
            group = new RelationshipGroupBuilder(type, this);
            _relationshipsByType.Add(type, group);
            _relationships.Add(group);
        }

        return group;
    }

    /// <summary>
    /// Ends the building. Groups and numbers follow the order in which they were first mentioned and added.
    /// </summary>
    /// <returns>The graph.</returns>
    public GraphSnapshot Build()
    {
        var firstNodes = Firsts([.. BaseNodes.Select(group => group.Count), .. _nodes.Select(group => group.Count)]);
        var firstRelationships = Firsts(
            [.. BaseRelationships.Select(group => group.Count), .. _relationships.Select(group => group.Count)]);
        NodeGroup[] nodes = [.. BaseNodes, .. new NodeGroup[_nodes.Count]];
        RelationshipGroup[] relationships = [.. BaseRelationships, .. new RelationshipGroup[_relationships.Count]];
        foreach (var group in _nodes)
        {
            group.Close();
        }

        foreach (var group in _relationships)
        {
            group.Close();
        }

        // Relationships first: their builders still hold their ends, the largest part of what is let go here.
        Parallel.For(0, _relationships.Count + _nodes.Count, i =>
        {
            if (i < _relationships.Count)
            {
                var place = BaseRelationships.Count + i;
                relationships[place] = _relationships[i].Build(firstRelationships[place], firstNodes);
            }
            else
            {
                var added = i - _relationships.Count;
                var place = BaseNodes.Count + added;
                nodes[place] = _nodes[added].Build(firstNodes[place]);
            }
        });
        return new GraphSnapshot(nodes, relationships);
    }

    /// <summary>Gets the number of nodes of a group; -1 for a group that is not there.</summary>
    internal int NodesIn(int group) =>
        group < 0 || group >= BaseNodes.Count + _nodes.Count ? -1
        : group < BaseNodes.Count ? BaseNodes[group].Count
        : _nodes[group - BaseNodes.Count].Count;

    private static void DemandNew(bool exists)
    {
        if (exists)
        {
            throw new InvalidOperationException("A group of the graph that is extended must stay as it is.");
        }
    }

    private static int[] Firsts(IEnumerable<int> counts)
    {
        var firsts = new List<int>();
        var next = 0L;
        foreach (var count in counts)
        {
            firsts.Add((int)next);
            next += count;
            if (next > int.MaxValue)
            {
                throw new InvalidOperationException("A graph must not exceed 2147483647 nodes or relationships.");
            }
        }

        return [.. firsts];
    }
}
