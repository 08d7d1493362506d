using System.Text.RegularExpressions;

namespace Registry.Tck.Kit;

/// <summary>Tells a query that only reads from one that writes, by its words outside strings, quoted names and comments.</summary>
internal static partial class ReadingQuery
{
    public static bool Writes(string query) => UpdatingWord().IsMatch(Hidden().Replace(query, " "));

    [GeneratedRegex(@"'(\\.|[^'\\])*'|""(\\.|[^""\\])*""|`[^`]*`|//[^\n]*|/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"\b(CREATE|MERGE|SET|DELETE|REMOVE)\b", RegexOptions.IgnoreCase)]
    private static partial Regex UpdatingWord();
}
