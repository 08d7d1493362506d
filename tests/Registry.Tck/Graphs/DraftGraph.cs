using Registry.Graph;

namespace Registry.Tck.Graphs;

/// <summary>A graph that set-up queries still change; nodes and relationships are numbered in the order made.</summary>
internal sealed class DraftGraph
{
    public List<DraftNode> Nodes { get; } = [];

    public List<DraftRelationship> Relationships { get; } = [];

    public GraphSnapshot Build()
    {
        var builder = new GraphBuilder();
        var references = new List<NodeRef>();
        foreach (var node in Nodes)
        {
            var group = builder.Nodes([.. node.Labels]);
            var reference = group.Add();
            references.Add(reference);
            foreach (var (name, value) in node.Properties)
            {
                group.Set(reference.Row, name, value);
            }
        }

        foreach (var relationship in Relationships.Where(r => !r.IsDeleted))
        {
            var group = builder.Relationships(relationship.Type);
            var row = group.Add(references[relationship.Start], references[relationship.End]);
            foreach (var (name, value) in relationship.Properties)
            {
                group.Set(row, name, value);
            }
        }

        return builder.Build();
    }
}

internal sealed record DraftNode(IReadOnlyList<string> Labels, IReadOnlyDictionary<string, Value> Properties);

internal sealed record DraftRelationship(string Type, int Start, int End, IReadOnlyDictionary<string, Value> Properties)
{
    public bool IsDeleted { get; set; }
}
