using System.Globalization;

namespace Registry.Graph.QuikGraph.Exports;

/// <summary>The ids that nodes and relationships have in every format.</summary>
internal static class Names
{
    public static string Node(int node) => string.Create(CultureInfo.InvariantCulture, $"n{node}");

    public static string Relationship(int relationship) => string.Create(CultureInfo.InvariantCulture, $"r{relationship}");

    public static string Labels(GraphPart part, int node) => string.Join(':', part.Graph.Labels(node));
}
