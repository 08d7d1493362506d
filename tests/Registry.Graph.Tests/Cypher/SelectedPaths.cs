namespace Registry.Graph.Tests.Cypher;

/// <summary>Path selectors and what they may choose among.</summary>
internal static class SelectedPaths
{
    public static readonly (string Text, int Count, bool IsGroups)[] Selectors =
    [
        ("ANY", 1, false), ("ANY 2", 2, false), ("ANY SHORTEST", 1, false), ("SHORTEST 1", 1, false), ("SHORTEST 3 PATHS", 3, false),
        ("ALL SHORTEST", 1, true), ("SHORTEST GROUP", 1, true), ("SHORTEST 2 PATH GROUPS", 2, true),
    ];

    /// <summary>What a path may look like, and which of its conditions stand inside, so that they come before the choice.</summary>
    public static readonly string[] Patterns =
    [
        "(a)-[r:R]->+(b)",
        "(a)-[r]-+(b)",
        "(a)-[r:R|S]->*(b:A)",
        "(a)-[r]-{1,3}(b)",
        "(a)<-[r:!T]-{2}(b)",
        "(a:A)-[r]-{0,4}(b)",
        "(a)((u)-[r]->(v) WHERE u.x <> v.x){1,4}(b)",
        "(a)((u)-[r:R]-(w)-[s]-(v) WHERE u.x <> v.x){1,2}(b)",
        "(a)((u)-[r]-(u2)-[s]-(u)){1,2}(b)",
        "(a)-[q:R]->(m)-[r]-+(b)",
        "(a)-[r]->{1,2}(m:B)<-[s]-{0,2}(b)",
        "(a)-[r]->+(m)-[q]->(b)",
        "(a)-[r WHERE r.x = 1]-+(b)",
        "(a {x: 1})-[r]-+(b WHERE b.y > 0)",
        "((a)-[r]-+(b) WHERE size(r) > 1)",
        "((a)-[r]-{1,4}(m)-[q]-(b) WHERE m.x = a.x OR q.x > 0)",
        "(a)-[r]-+(a)",
        "(a)-[r:R|S*1..3]-(b)",
        "(a)-[q]-(c)-[r]-+(b)",
        "(a)-[r]-+(m)-[q]->(m)<-[s]-(b)",
    ];

    public static (string Pattern, (string Text, int Count, bool IsGroups) Selector) Next(Random random) =>
        (Patterns[random.Next(Patterns.Length)], Selectors[random.Next(Selectors.Length)]);

    /// <summary>Asks for the lengths of some paths of a random pattern, which are the same whichever of them are chosen.</summary>
    public static string RandomQuery(Random random)
    {
        var (pattern, selector) = Next(random);
        var end = pattern.Contains("(b", StringComparison.Ordinal) ? "b" : "a";
        return $"MATCH p = {selector.Text} {pattern} RETURN a.uid, {end}.uid, length(p)";
    }
}
