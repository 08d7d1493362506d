using Registry.Graph;
using Registry.Population.Building;

namespace Registry.Population.Tests;

/// <summary>Short words to look at a small graph.</summary>
internal static class GraphReading
{
    /// <summary>Builds the graph of a <see cref="FactTable"/>.</summary>
    public static PopulationSnapshot Snapshot(string table, DateOnly? day = null)
        => PopulationBuilder.Build(FactTable.Read(table), day ?? FactTable.Day);

    /// <summary>Lists the relationships of a type as `from>to:a,b` with the values of some properties, sorted.</summary>
    public static string[] Edges(this PopulationSnapshot snapshot, string type, params string[] properties)
    {
        var group = snapshot.Graph.RelationshipsOf(type)!;
        return
        [
            .. Enumerable.Range(group.First, group.Count).Select(relationship =>
            {
                var ends = $"{snapshot.Key(snapshot.Graph.StartOf(relationship))}>{snapshot.Key(snapshot.Graph.EndOf(relationship))}";
                var values = properties.Select(name => Text(snapshot.Graph.RelationshipProperty(relationship, name)));
                return properties.Length == 0 ? ends : $"{ends}:{string.Join(',', values)}";
            }).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Reads properties of the node with a key (a short name of the table, or the key itself).</summary>
    public static string Node(this PopulationSnapshot snapshot, string label, string key, params string[] properties)
        => snapshot.Graph.TryFindNode(label, LongKey(label, key), out var node)
            ? string.Join(',', properties.Select(name => Text(snapshot.Graph.NodeProperty(node, name))))
            : "none";

    /// <summary>Counts the nodes of a label.</summary>
    public static int Count(this PopulationSnapshot snapshot, string label)
        => snapshot.Graph.GroupsWith(label).Sum(group => group.Count);

    /// <summary>Saves the snapshot and gives the bytes.</summary>
    public static byte[] Bytes(this PopulationSnapshot snapshot)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            snapshot.Save(path);
            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string LongKey(string label, string key) => (label, key[0]) switch
    {
        ("Person", 'P') => FactNames.Person(key).ToString(),
        ("Dwelling", 'D') => FactNames.DwellingKey(key),
        ("Company", 'C') => FactNames.Party(key).ToString(),
        _ => key,
    };

    // The key in the short form of the table, where it is one.
    private static string Key(this PopulationSnapshot snapshot, int node)
    {
        var group = snapshot.Graph.NodeGroups[snapshot.Graph.GroupOf(node)];
        var key = snapshot.Graph.NodeProperty(node, group.KeyProperty!).AsText;
        return group.Labels[0] switch
        {
            "Person" => $"P{long.Parse(key) - 198001010000}",
            "Company" when key.Length == 10 => $"C{long.Parse(key) - 5560000000}",
            "Dwelling" when Guid.TryParse(key, out var uuid) => $"D{BitConverter.ToInt32(uuid.ToByteArray())}",
            _ => key,
        };
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Null => "-",
        ValueKind.Boolean => value.AsBoolean ? "yes" : "no",
        ValueKind.Integer => value.AsInt64.ToString(),
        ValueKind.Float => value.AsDouble.ToString(),
        ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd"),
        _ => value.AsText,
    };
}
