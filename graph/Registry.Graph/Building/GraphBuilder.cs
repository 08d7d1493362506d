namespace Registry.Graph;

/// <summary>The only writer of a graph. It is used by one thread, and once: <see cref="Build"/> ends it.</summary>
public sealed class GraphBuilder
{
    private readonly List<NodeGroupBuilder> _nodes = [];
    private readonly List<RelationshipGroupBuilder> _relationships = [];
    private readonly Dictionary<string, NodeGroupBuilder> _nodesByLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipGroupBuilder> _relationshipsByType = new(StringComparer.Ordinal);

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
            group = new NodeGroupBuilder(_nodes.Count, labels.Distinct(StringComparer.Ordinal).ToArray());
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
            group = new RelationshipGroupBuilder(type, _nodes);
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
        var firstNodes = Firsts(_nodes.Select(group => group.Count));
        var firstRelationships = Firsts(_relationships.Select(group => group.Count));
        var nodes = new NodeGroup[_nodes.Count];
        var relationships = new RelationshipGroup[_relationships.Count];
        foreach (var group in _nodes)
        {
            group.Close();
        }

        foreach (var group in _relationships)
        {
            group.Close();
        }

        // Relationships first: their builders still hold their ends, the largest part of what is let go here.
        Parallel.For(0, relationships.Length + nodes.Length, i =>
        {
            if (i < relationships.Length)
            {
                relationships[i] = _relationships[i].Build(firstRelationships[i], firstNodes);
            }
            else
            {
                var group = i - relationships.Length;
                nodes[group] = _nodes[group].Build(firstNodes[group]);
            }
        });
        return new GraphSnapshot(nodes, relationships);
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
