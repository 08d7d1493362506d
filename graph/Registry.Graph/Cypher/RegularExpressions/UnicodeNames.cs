using System.Collections.Frozen;
using System.Globalization;

namespace Registry.Graph.Cypher.RegularExpressions;

/// <summary>
/// Unicode's scripts and blocks, which .NET does not know: by the names that Java 17 takes, from the data of the Unicode
/// version that it has (Scripts.txt, Blocks.txt and PropertyValueAliases.txt of Unicode 13.0). A line of either text is names
/// with | between them, a colon, and ranges of code points.
/// </summary>
internal static class UnicodeNames
{
    private static readonly Lazy<FrozenDictionary<string, CodePoints>> Scripts = new(() => Read("Scripts"));
    private static readonly Lazy<FrozenDictionary<string, CodePoints>> Blocks = new(() => Read("Blocks"));

    /// <summary>The signs of a script, <c>Latin</c> or <c>Latn</c>; null where there is none of that name.</summary>
    public static CodePoints? Script(string name) => name.ToUpperInvariant() is "UNKNOWN" or "ZZZZ"
        ? UnicodeClasses.Assigned.Not().Or(UnicodeClasses.Category("Cs")).Or(UnicodeClasses.Category("Co"))
        : Scripts.Value.GetValueOrDefault(name)?.And(UnicodeClasses.Assigned);

    /// <summary>
    /// The signs of a block, whether they are assigned or not: <c>Latin Extended-A</c>, <c>LatinExtended-A</c> or
    /// <c>LATIN_EXTENDED_A</c>; null where there is none of that name.
    /// </summary>
    public static CodePoints? Block(string name) => Blocks.Value.GetValueOrDefault(name);

    private static FrozenDictionary<string, CodePoints> Read(string text)
    {
        using var stream = typeof(UnicodeNames).Assembly.GetManifestResourceStream($"Registry.Graph.Unicode.{text}.txt")!;
        using var reader = new StreamReader(stream);
        var named = new Dictionary<string, CodePoints>(StringComparer.OrdinalIgnoreCase);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var signs = CodePoints.Of(line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range));
            foreach (var name in line[..colon].Split('|').SelectMany(Spellings))
            {
                named.TryAdd(name, signs);
            }
        }

        return named.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Spellings(string name) =>
        [name, name.Replace(" ", "", StringComparison.Ordinal), name.Replace(' ', '_').Replace('-', '_')];

    private static (int First, int Last) Range(string range)
    {
        var ends = range.Split('-');
        return (Code(ends[0]), Code(ends[^1]));
    }

    private static int Code(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
