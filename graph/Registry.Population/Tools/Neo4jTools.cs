namespace Registry.Population.Tools;

/// <summary>Everything that an analyst gives to Neo4j's tools: the style of Browser, the perspective of Bloom, queries.</summary>
public static class Neo4jTools
{
    /// <summary>Makes the files.</summary>
    /// <returns>Each file's name, with its folder, and text; the same program gives the same files.</returns>
    public static IReadOnlyList<(string Name, string Text)> Files() =>
    [
        ("registry.grass", BrowserStyle.Grass()),
        ("registry.perspective.json", BloomPerspective.Json()),
        .. ToolQueries.All.Select(q => ($"{(q.Parameters.Count > 0 ? "phrases" : "dashboards")}/{q.Id}.cypher", Saved(q))),
    ];

    /// <summary>Browser takes the first comment of a saved query for its name, and parameters from `:param`.</summary>
    private static string Saved(ToolQuery query) => string.Concat(
        $"// {query.NameSv} / {query.NameEn}\n",
        string.Concat(query.Parameters.Select(p => $"// :param {p.Name} => 'a value of {p.Label}.{p.Property}'\n")),
        query.Cypher,
        "\n");
}
