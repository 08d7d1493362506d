namespace Registry.Graph.QuikGraph.Tests;

/// <summary>A graph as an independent reader found it in a file.</summary>
public sealed record ReadGraph(IReadOnlyList<ReadNode> Nodes, IReadOnlyList<ReadEdge> Edges)
{
    /// <summary>One line a thing, texts escaped, so that two graphs compare as texts.</summary>
    public IReadOnlyList<string> Lines(Func<string, string> text) =>
    [
        .. Nodes.Select(n => $"{n.Id} {n.Label} {Write(n.Properties, text)}"),
        .. Edges.Select(e => $"{e.Id} {e.From} {e.To} {e.Type} {Write(e.Properties, text)}"),
    ];

    private static string Write(IEnumerable<KeyValuePair<string, string>> properties, Func<string, string> text) =>
        System.Text.Json.JsonSerializer.Serialize(properties.ToDictionary(p => p.Key, p => text(p.Value)));
}

public sealed record ReadNode(string Id, string Label, SortedDictionary<string, string> Properties);

public sealed record ReadEdge(string Id, string From, string To, string Type, SortedDictionary<string, string> Properties);
