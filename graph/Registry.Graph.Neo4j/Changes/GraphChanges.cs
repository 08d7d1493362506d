namespace Registry.Graph.Neo4j;

/// <summary>What turns one graph into another. Both are numbered for themselves; keys say which nodes are the same.</summary>
internal sealed class GraphChanges
{
    private GraphChanges(IReadOnlyList<NodeChanges> nodes, IReadOnlyList<RelationshipChanges> relationships) =>
        (Nodes, Relationships) = (nodes, relationships);

    public IReadOnlyList<NodeChanges> Nodes { get; }

    public IReadOnlyList<RelationshipChanges> Relationships { get; }

    /// <summary>Gets what is written: created, changed and deleted nodes and relationships.</summary>
    public ChangeCounts Counts => new(
        Nodes.Sum(label => (long)label.Created.Length),
        Nodes.Sum(label => (long)label.Changed.Length),
        Nodes.Sum(label => (long)label.Deleted.Length),
        Relationships.Sum(type => type.Created),
        Relationships.Sum(type => type.Changed),
        Relationships.Sum(type => type.Deleted));

    /// <summary>Compares two graphs; without a graph before everything is created.</summary>
    public static GraphChanges Between(GraphSnapshot? before, GraphSnapshot after)
    {
        var nodes = Names(before?.NodeGroups.Select(LabelOf), after.NodeGroups.Select(LabelOf)).AsParallel().AsOrdered()
            .Select(label => NodeChanges.Between(GroupOf(before, label), GroupOf(after, label)))
            .ToList();
        var (nodeAfter, nodeBefore) = Numbers(nodes, before?.NodeCount ?? 0, after.NodeCount);
        var types = Names(
            before?.RelationshipGroups.Select(group => group.Type), after.RelationshipGroups.Select(group => group.Type));
        var relationships = types.AsParallel().AsOrdered()
            .Select(type => RelationshipChanges.Between(
                before?.RelationshipsOf(type), after.RelationshipsOf(type), nodeAfter, nodeBefore))
            .ToList();
        return new(nodes, relationships);
    }

    /// <summary>Gets the one label of a group, which must have a key too: else a database could not tell its nodes apart.</summary>
    public static string LabelOf(NodeGroup group) => group is { Labels: [var label], KeyProperty: not null }
        ? label
        : throw new ArgumentException("Every node of a graph that is loaded must have one label, and a key.");

    private static IReadOnlyList<string> Names(IEnumerable<string>? before, IEnumerable<string> after) =>
        [.. after.Union(before ?? [], StringComparer.Ordinal)];

    private static NodeGroup? GroupOf(GraphSnapshot? graph, string label) => graph?.GroupsWith(label) is [var group] ? group : null;

    private static (int[] After, int[] Before) Numbers(IReadOnlyList<NodeChanges> labels, int countBefore, int countAfter)
    {
        var (nodeAfter, nodeBefore) = (new int[countBefore], new int[countAfter]);
        Array.Fill(nodeAfter, NodeChanges.None);
        Array.Fill(nodeBefore, NodeChanges.None);
        foreach (var label in labels)
        {
            for (var row = 0; row < label.RowAfter.Length; row++)
            {
                if (label.RowAfter[row] != NodeChanges.None)
                {
                    var (before, after) = (label.Before!.First + row, label.After!.First + label.RowAfter[row]);
                    (nodeAfter[before], nodeBefore[after]) = (after, before);
                }
            }
        }

        return (nodeAfter, nodeBefore);
    }
}
