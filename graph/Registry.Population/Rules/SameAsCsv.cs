using System.Globalization;
using Registry.Graph;

namespace Registry.Population.Rules;

/// <summary><c>same_as.csv</c>: the pairs of numbers held to be one person, left below right.</summary>
public static class SameAsCsv
{
    private const string Header = "left;right;weight";

    /// <summary>Writes the file.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="graph">The population graph.</param>
    public static void Write(Stream output, GraphSnapshot graph) =>
        OutputText.Write(
            output,
            Header,
            Rows(graph).OrderBy(row => row[0], StringComparer.Ordinal).ThenBy(row => row[1], StringComparer.Ordinal));

    private static IEnumerable<string[]> Rows(GraphSnapshot graph)
    {
        if (graph.RelationshipsOf("SAME_AS") is not { } group)
        {
            yield break;
        }

        for (var row = 0; row < group.Count; row++)
        {
            var left = graph.NodeProperty(group.Starts[row], "id").AsText;
            var right = graph.NodeProperty(group.Ends[row], "id").AsText;
            var weight = graph.RelationshipProperty(group.First + row, "weight");
            var pair = string.CompareOrdinal(left, right) < 0 ? (left, right) : (right, left);
            yield return [pair.Item1, pair.Item2, weight.IsNull ? "1" : weight.AsNumber.ToString("0.####", CultureInfo.InvariantCulture)];
        }
    }
}
