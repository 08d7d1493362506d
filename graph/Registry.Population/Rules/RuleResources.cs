namespace Registry.Population.Rules;

/// <summary>The rule texts and data that are built into the program.</summary>
internal static class RuleResources
{
    private const string Prefix = "Registry.Population.Rules.";

    public static IEnumerable<string> RuleFiles() =>
        typeof(RuleResources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".cypher", StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal);

    public static string Read(string file)
    {
        using var stream = typeof(RuleResources).Assembly.GetManifestResourceStream(Prefix + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
