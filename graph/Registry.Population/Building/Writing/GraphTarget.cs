using Registry.Graph;
using Registry.Population.Schema;

namespace Registry.Population.Building;

/// <summary>
/// The graph that is written. All groups exist from the start, in the order of the schema, so that writers of different
/// labels and types can work side by side.
/// </summary>
internal sealed class GraphTarget
{
    private readonly GraphBuilder _builder = new();
    private readonly Dictionary<string, NodeSet> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationshipGroupBuilder> _types = new(StringComparer.Ordinal);

    public GraphTarget()
    {
        foreach (var label in PopulationSchema.BuiltLabels)
        {
            _nodes.Add(label.Name, new(_builder.Nodes(label.Name).WithKey(label.Key)));
        }

        foreach (var type in PopulationSchema.BuiltTypes)
        {
            _types.Add(type.Name, _builder.Relationships(type.Name));
        }
    }

    public NodeSet Nodes(string label) => _nodes[label];

    public RelationshipGroupBuilder Type(string type) => _types[type];

    public GraphSnapshot Build() => _builder.Build();
}
