using System.Text.RegularExpressions;

namespace Registry.Population.Rules;

/// <summary>The text of a query as far as a rule header must know it. Positions and lines are kept.</summary>
internal static partial class RuleQueryText
{
    /// <summary>Blanks out comments.</summary>
    public static string WithoutComments(string query) =>
        CommentOrString().Replace(query, match => match.Value[0] == '/' ? Blank(match.Value) : match.Value);

    /// <summary>Blanks out the inside of strings as well.</summary>
    public static string WithoutStrings(string query) => CommentOrString().Replace(query, match => Blank(match.Value));

    /// <summary>The columns of the last RETURN.</summary>
    public static IReadOnlyList<string> Columns(string query)
    {
        var plain = WithoutStrings(query);
        var last = Return().Matches(plain).LastOrDefault(match => IsOutside(plain, match.Index));
        if (last is null)
        {
            return [];
        }

        var text = plain[(last.Index + last.Length)..];
        var end = AfterColumns().Match(text);
        return [.. TopLevel(end.Success ? text[..end.Index] : text).Select(NameOf)];
    }

    /// <summary>Whether a place is in no subquery, list or call.</summary>
    private static bool IsOutside(string text, int at) =>
        text.AsSpan(0, at).Count('{') == text.AsSpan(0, at).Count('}');

    private static string NameOf(string item)
    {
        var alias = Alias().Match(item);
        return alias.Success ? alias.Groups[1].Value : item.Trim();
    }

    private static IEnumerable<string> TopLevel(string text)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            if (depth == 0 && text[i] == ',')
            {
                yield return text[start..i];
                start = i + 1;
            }
        }

        yield return text[start..];
    }

    private static string Blank(string text) => string.Concat(text.Select(c => c == '\n' ? '\n' : ' '));

    [GeneratedRegex(@"/\*.*?\*/|//[^\n]*|'(?:\\.|[^'\\])*'|""(?:\\.|[^""\\])*""", RegexOptions.Singleline)]
    private static partial Regex CommentOrString();

    [GeneratedRegex(@"\bRETURN\b(\s+DISTINCT\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Return();

    [GeneratedRegex(@"\b(ORDER\s+BY|SKIP|LIMIT|UNION)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AfterColumns();

    [GeneratedRegex(@"\bAS\s+(\w+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Alias();
}
