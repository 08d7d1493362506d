namespace Registry.Population.Tools;

/// <summary>
/// The queries of the folder Texts: comment lines `sv:` and `en:` with the names, a line `$name: Label.property` for each
/// parameter, then the query. The same text runs on both engines.
/// </summary>
public static class ToolQueries
{
    private const string Prefix = "Registry.Population.Tools.";

    /// <summary>Gets the queries, by name.</summary>
    public static IReadOnlyList<ToolQuery> All { get; } =
    [
        .. typeof(ToolQueries).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static ToolQuery Read(string resource)
    {
        using var stream = typeof(ToolQueries).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().ReplaceLineEndings("\n").Split('\n');
        var header = lines.TakeWhile(l => l.StartsWith("// ", StringComparison.Ordinal)).Select(l => l[3..].Split(": ", 2)).ToList();
        return new(
            Path.GetFileNameWithoutExtension(resource[Prefix.Length..]),
            header.Single(h => h[0] == "sv")[1],
            header.Single(h => h[0] == "en")[1],
            [.. header.Where(h => h[0][0] == '$').Select(h => Parameter(h[0][1..], h[1].Split('.')))],
            string.Join('\n', lines.Skip(header.Count)).Trim());
    }

    private static ToolParameter Parameter(string name, string[] source) => new(name, source[0], source[1]);
}
