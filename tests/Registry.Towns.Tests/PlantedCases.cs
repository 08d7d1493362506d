using System.Text.Json;

namespace Registry.Towns.Tests;

/// <summary>The answer key, read back.</summary>
internal static class PlantedCases
{
    public sealed record Case(string Id, string Kind, string Variant, bool IsInnocent)
    {
        public required HashSet<string> Primary { get; init; }

        public required HashSet<string> Subjects { get; init; }

        public required HashSet<string> Rules { get; init; }

        public required HashSet<string> MustNot { get; init; }

        public required HashSet<string> Tolerated { get; init; }
    }

    public static IReadOnlyList<Case> Read(string path) =>
        [.. JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("schemes").EnumerateArray().Select(Read)];

    private static Case Read(JsonElement planted) => new(Text(planted, "id"), Text(planted, "kind"), Text(planted, "variant"),
        planted.GetProperty("innocent").GetBoolean())
    {
        Primary = Keys(planted, "primary"),
        Subjects = [.. Keys(planted, "primary"), .. Keys(planted, "related")],
        Rules = Texts(planted, "rules"),
        MustNot = Texts(planted, "must_not"),
        Tolerated = Texts(planted, "tolerated"),
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static HashSet<string> Texts(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static HashSet<string> Keys(JsonElement element, string name) =>
        [.. element.GetProperty(name).EnumerateArray().Select(s => Text(s, "key"))];
}
