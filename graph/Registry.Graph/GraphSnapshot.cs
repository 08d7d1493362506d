using System.Collections.Frozen;
using Registry.Graph.Storage;

namespace Registry.Graph;

/// <summary>
/// A property graph that never changes. Nodes and relationships are dense numbers; a set of labels owns a range of
/// node numbers and a type a range of relationship numbers, so a property is a column and a traversal is a slice.
/// Safe for any number of readers.
/// </summary>
/// <remarks>
/// Bytes per fact, in memory and in the file alike. A relationship: 20 where added in order of its start, else 24, and
/// 4 for each covered node and direction. A property of a node or relationship: text 4 (0 where all differ) and each
/// distinct text once with 4 more, date 4, integer or double 8, boolean an eighth; an eighth more where some have none.
/// A look-up table of 6.4 bytes a key is made at the first look-up. So ten million people with a key of 12 characters,
/// five texts, three dates and a line number cost 16 + 20 + 12 + 8 + 1 = 57 bytes each, 570 MB; and as many
/// registrations with three dates, three texts and a line number 20 + 8 + 12 + 12 + 8 = 60 bytes each, 600 MB.
/// </remarks>
public sealed class GraphSnapshot : IDisposable
{
    private readonly NodeGroup[] _nodes;
    private readonly RelationshipGroup[] _relationships;
    private readonly FrozenDictionary<string, NodeGroup[]> _groupsByLabel;
    private readonly FrozenDictionary<string, RelationshipGroup> _groupByType;
    private readonly MappedFile? _file;
    private readonly Lazy<string> _fingerprint;

    internal GraphSnapshot(NodeGroup[] nodes, RelationshipGroup[] relationships, MappedFile? file = null)
    {
        _nodes = nodes;
        _relationships = relationships;
        _file = file;
        _fingerprint = new(() => SnapshotWriter.Fingerprint(this));
        NodeCount = nodes.Length == 0 ? 0 : nodes[^1].First + nodes[^1].Count;
        RelationshipCount = relationships.Length == 0 ? 0 : relationships[^1].First + relationships[^1].Count;
        _groupByType = relationships.ToFrozenDictionary(group => group.Type, StringComparer.Ordinal);
        _groupsByLabel = nodes
            .SelectMany(group => group.Labels, (group, label) => (group, label))
            .GroupBy(pair => pair.label, pair => pair.group, StringComparer.Ordinal)
            .ToFrozenDictionary(groups => groups.Key, groups => groups.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Gets the number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>Gets the number of relationships.</summary>
    public int RelationshipCount { get; }

    /// <summary>Gets the groups of nodes in order of their numbers.</summary>
    public IReadOnlyList<NodeGroup> NodeGroups => _nodes;

    /// <summary>Gets the types of relationships in order of their numbers.</summary>
    public IReadOnlyList<RelationshipGroup> RelationshipGroups => _relationships;

    /// <summary>Gets the groups whose nodes carry a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The groups; none for a label that is not in the graph.</returns>
    public IReadOnlyList<NodeGroup> GroupsWith(string label) => _groupsByLabel.GetValueOrDefault(label, []);

    /// <summary>Finds the relationships of a type.</summary>
    /// <param name="type">The type.</param>
    /// <returns>The group, or null for a type that is not in the graph.</returns>
    public RelationshipGroup? RelationshipsOf(string type) => _groupByType.GetValueOrDefault(type);

    /// <summary>Gets the group of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The index in <see cref="NodeGroups"/>.</returns>
    public int GroupOf(int node)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)node, (uint)NodeCount, nameof(node));
        var (low, high) = (0, _nodes.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = _nodes[middle].First <= node ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Finds a node by label and key; a key is unique within one set of labels.</summary>
    /// <param name="label">A label of the node.</param>
    /// <param name="key">Its key.</param>
    /// <param name="node">The node number, or -1.</param>
    /// <returns>True when there is one.</returns>
    public bool TryFindNode(string label, string key, out int node)
    {
        foreach (var group in GroupsWith(label))
        {
            if (group.TryFind(key, out node))
            {
                return true;
            }
        }

        node = -1;
        return false;
    }

    /// <summary>Gets a property of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">The property.</param>
    /// <returns>The value; null where there is none.</returns>
    public Value NodeProperty(int node, string name)
    {
        var group = _nodes[GroupOf(node)];
        return group.Columns.TryGetValue(name, out var column) ? column[node - group.First] : Value.Null;
    }

    /// <summary>Gets a property of a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <param name="name">The property.</param>
    /// <returns>The value; null where there is none.</returns>
    public Value RelationshipProperty(int relationship, string name)
    {
        var group = TypeOf(relationship);
        return group.Columns.TryGetValue(name, out var column) ? column[relationship - group.First] : Value.Null;
    }

    /// <summary>Gets the labels of a node.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The labels.</returns>
    public IReadOnlyList<string> LabelsOf(int node) => _nodes[GroupOf(node)].Labels;

    /// <summary>Gets the type of a relationship.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The group of its type.</returns>
    public RelationshipGroup TypeOf(int relationship)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(
            (uint)relationship, (uint)RelationshipCount, nameof(relationship));
        var (low, high) = (0, _relationships.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            (low, high) = _relationships[middle].First <= relationship ? (middle, high) : (low, middle - 1);
        }

        return _relationships[low];
    }

    /// <summary>Gets the node a relationship starts from.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The node.</returns>
    public int StartOf(int relationship)
    {
        var group = TypeOf(relationship);
        return group.Starts[relationship - group.First];
    }

    /// <summary>Gets the node a relationship ends at.</summary>
    /// <param name="relationship">The relationship.</param>
    /// <returns>The node.</returns>
    public int EndOf(int relationship)
    {
        var group = TypeOf(relationship);
        return group.Ends[relationship - group.First];
    }

    /// <summary>Writes the graph to one file, whole or not at all; the same graph gives the same bytes.</summary>
    /// <param name="path">The file; one that is there is replaced.</param>
    public void Save(string path) => SnapshotWriter.Save(this, path);

    /// <summary>Names the contents: equal graphs have equal fingerprints, other graphs have others.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string Fingerprint() => _fingerprint.Value;

    /// <summary>Opens a file that <see cref="Save"/> wrote, by mapping it: nothing is read into memory ahead.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The graph.</returns>
    /// <exception cref="InvalidDataException">The file is damaged, cut short or of another version.</exception>
    public static GraphSnapshot Open(string path) => SnapshotReader.Open(path);

    /// <summary>
    /// Unmaps the file of an opened snapshot. Call it only when nobody reads the snapshot any more; a snapshot that is
    /// never disposed stays mapped until the process ends, which is safe.
    /// </summary>
    public void Dispose() => _file?.Dispose();
}
