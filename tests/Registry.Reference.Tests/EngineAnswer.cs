using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Reference.Tests.Reference;

namespace Registry.Reference.Tests;

/// <summary>The engine's answer in the reference's values, and both as comparable lines of text.</summary>
internal static class EngineAnswer
{
    public static IReadOnlyList<string> Of(QueryResult result, ReferenceGraph graph, bool anyListOrder)
    {
        var columns = result.Columns.Index().OrderBy(c => c.Item, StringComparer.Ordinal).Select(c => c.Index).ToList();
        return [.. result.Rows.Select(r => Line(columns.Select(c => Plain(r[c], graph)), anyListOrder))];
    }

    public static IReadOnlyList<string> Of(IReadOnlyList<string> columns, List<Row> rows, bool anyListOrder)
    {
        var sorted = columns.Order(StringComparer.Ordinal).ToList();
        return [.. rows.Select(r => Line(sorted.Select(c => r[c]), anyListOrder))];
    }

    /// <summary>The answer of either, or the one line that its error is.</summary>
    public static IReadOnlyList<string> OrError(Func<IReadOnlyList<string>> run)
    {
        try
        {
            return run();
        }
        catch (ReferenceException e)
        {
            return [$"{e.Kind} {e.Detail}"];
        }
        catch (QueryException e)
        {
            return [$"{e.Kind} {e.Detail}"];
        }
    }

    private static string Line(IEnumerable<object?> values, bool anyListOrder) =>
        string.Join(", ", values.Select(v => Comparing.Text(anyListOrder ? Sorted(v) : v)));

    /// <summary>Where a list was gathered from a pattern, its order is the engine's own.</summary>
    private static object? Sorted(object? value) => value is List<object?> list
        ? list.Select(Sorted).OrderBy(Comparing.Text, StringComparer.Ordinal).ToList()
        : value;

    private static object? Plain(Value value, ReferenceGraph graph) => value.Kind switch
    {
        ValueKind.Node => graph.Nodes[value.AsNode],
        ValueKind.Relationship => graph.Relationships[value.AsRelationship],
        ValueKind.Path => new PathThing(
            [.. value.AsPath.Nodes.Select(n => graph.Nodes[n])],
            [.. value.AsPath.Relationships.Select(r => graph.Relationships[r])]),
        ValueKind.List => value.AsList.Select(v => Plain(v, graph)).ToList(),
        ValueKind.Map => value.AsMap.ToDictionary(p => p.Key, p => Plain(p.Value, graph)),
        _ => ReferenceGraph.Plain(value),
    };
}
