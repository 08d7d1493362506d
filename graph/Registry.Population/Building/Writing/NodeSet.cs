using Registry.Graph;

namespace Registry.Population.Building;

/// <summary>The nodes of one label, added in the order of their numbers.</summary>
internal sealed class NodeSet(NodeGroupBuilder nodes)
{
    private int _group;

    public NodeGroupBuilder Columns => nodes;

    public NodeRef this[int number] => new(_group, number);

    public void Expect(int count) => nodes.Expect(count);

    public void Add(string key) => _group = nodes.Add(key).Group;
}
