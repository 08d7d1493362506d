using Registry.Graph;
using Registry.Graph.Cypher;
using Registry.Tck.Kit;
using Registry.Tck.Values;

namespace Registry.Tck.Running;

/// <summary>Compares what the engine answered with what the scenario expects; null means that they agree.</summary>
internal static class Expectations
{
    public static string? FindFault(Expectation expectation, QueryResult result, GraphSnapshot graph) => expectation switch
    {
        ExpectedNothing => result.Rows.Count == 0 ? null : $"expected no rows, got {result.Rows.Count}",
        ExpectedError error => $"expected {Describe(error)}, got {result.Rows.Count} rows",
        ExpectedRows rows => FindFault(rows, result, graph),
        _ => throw new ArgumentException("The expectation must be of a known kind.", nameof(expectation)),
    };

    public static string? FindFault(Expectation expectation, QueryException exception)
    {
        var phase = exception.AtCompileTime ? "compile time" : "runtime";
        var got = $"{exception.Kind} at {phase}: {exception.Detail} ({exception.Message})";
        if (expectation is not ExpectedError expected)
        {
            return $"expected rows, got {got}";
        }

        var agrees = expected.Kind == exception.Kind
            && (expected.Phase == "any time" || expected.Phase == phase)
            && (expected.Detail == "*" || expected.Detail == exception.Detail);
        return agrees ? null : $"expected {Describe(expected)}, got {got}";
    }

    private static string? FindFault(ExpectedRows expected, QueryResult result, GraphSnapshot graph)
    {
        if (!expected.Columns.SequenceEqual(result.Columns))
        {
            return $"expected columns [{string.Join(", ", expected.Columns)}], got [{string.Join(", ", result.Columns)}]";
        }

        var wanted = expected.Rows.Select(r => Row(r.Select(KitValueParser.Parse), expected.IgnoresListOrder));
        var found = result.Rows.Select(r => Row(r.Select(v => GraphValues.Read(v, graph)), expected.IgnoresListOrder));
        var (want, got) = expected.InOrder
            ? (wanted.ToList(), found.ToList())
            : (wanted.Order(StringComparer.Ordinal).ToList(), found.Order(StringComparer.Ordinal).ToList());
        return want.SequenceEqual(got) ? null : $"expected rows {Excerpt(want)}, got {Excerpt(got)}";
    }

    private static string Row(IEnumerable<KitValue> values, bool sortsLists) =>
        string.Join(" | ", values.Select(v => v.Text(sortsLists)));

    private static string Describe(ExpectedError error) => $"{error.Kind} at {error.Phase}: {error.Detail}";

    private static string Excerpt(List<string> rows)
    {
        const int Longest = 300;
        var text = $"{rows.Count}: {string.Join(" / ", rows)}";
        return text.Length <= Longest ? text : text[..Longest] + "...";
    }
}
