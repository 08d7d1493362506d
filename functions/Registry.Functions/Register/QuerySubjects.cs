using System.Text.RegularExpressions;
using Registry.Graph;
using Registry.Graph.Cypher;

namespace Registry.Functions.Register;

/// <summary>
/// Whom a query was about, for the look-up log: every node that came back, and every person whose number stands in the
/// text, in a parameter or in the answer.
/// </summary>
public static partial class QuerySubjects
{
    /// <summary>Gathers them.</summary>
    /// <param name="window">What the caller sees.</param>
    /// <param name="query">The text of the query.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="result">The answer.</param>
    /// <param name="picture">Its picture.</param>
    /// <returns>Subjects such as <c>person:199001012385</c>, each once.</returns>
    public static IReadOnlyList<string> Of(
        RegisterWindow window, string query, IReadOnlyDictionary<string, Value> parameters, QueryResult result, Picture picture)
    {
        var texts = parameters.Values.Concat(result.Rows.SelectMany(row => row)).SelectMany(Texts).Prepend(query);
        var named = texts.SelectMany(text => Numbers().Matches(text).Select(m => m.Value)).Distinct()
            .Where(number => window.Graph.TryFind("Person", number, out _)).Select(number => $"person:{number}");
        return [.. picture.Subjects().Union(named)];
    }

    private static IEnumerable<string> Texts(Value value) => value.Kind switch
    {
        ValueKind.String => [value.AsText],
        ValueKind.List => value.AsList.SelectMany(Texts),
        ValueKind.Map => value.AsMap.Values.SelectMany(Texts),
        _ => [],
    };

    [GeneratedRegex(@"(?<!\d)\d{12}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
