using Registry.Graph.Cypher.Binding;

namespace Registry.Graph.Cypher.Syntax;

/// <summary>What to write instead of a common mistake, most of them the habits of other languages.</summary>
internal static class Advice
{
    private static readonly Dictionary<string, string> ByWord = new(StringComparer.OrdinalIgnoreCase)
    {
        ["SELECT"] = "a query begins with what to find, MATCH (p:Person), and ends with RETURN p.name",
        ["FROM"] = "what to find stands first, MATCH (p:Person), and RETURN stands last",
        ["JOIN"] = "things are joined by a pattern, (p:Person)-[:TYPE]->(d)",
        ["GROUP"] = "leave GROUP BY out: every column that is no aggregate groups",
        ["HAVING"] = "write WITH p.name AS name, count(*) AS n WHERE n > 1 before RETURN",
        ["LIKE"] = "write STARTS WITH, ENDS WITH, CONTAINS or =~ 'A.*'",
        ["ILIKE"] = "write toLower(p.name) CONTAINS 'a'",
        ["BETWEEN"] = "write 1 <= p.age <= 3",
        ["TOP"] = "write LIMIT 5 at the end",
        ["WHERE"] = "WHERE stands before RETURN, after the MATCH or WITH it belongs to",
        ["ORDER"] = "write ORDER BY",
        ["SHOW"] = SchemaProcedures.Instead,
        ["VALUES"] = "write UNWIND [1, 2] AS x",
    };

    private static readonly string[] Words =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "WITH", "UNWIND", "CALL", "RETURN", "UNION", "ORDER BY", "SKIP", "LIMIT",
        "STARTS WITH", "ENDS WITH", "CONTAINS", "IS NULL", "IS NOT NULL", "DISTINCT", "AND", "OR", "NOT", "XOR",
    ];

    private static readonly Dictionary<string, string> ByFunction = new(StringComparer.OrdinalIgnoreCase)
    {
        ["year"] = "write p.born.year",
        ["month"] = "write p.born.month",
        ["day"] = "write p.born.day",
        ["len"] = "write size(text)",
        ["concat"] = "write a + b",
        ["if"] = "write CASE WHEN a THEN b ELSE c END",
        ["iif"] = "write CASE WHEN a THEN b ELSE c END",
        ["ifnull"] = "write coalesce(a, b)",
        ["isnull"] = "write a IS NULL",
        ["nvl"] = "write coalesce(a, b)",
        ["toDate"] = "write date('2026-01-31')",
        ["cast"] = "write toInteger(a) or toString(a)",
        ["now"] = "give the day as a parameter, such as $day",
        ["today"] = "give the day as a parameter, such as $day",
        ["datediff"] = "write duration.inDays(a, b).days",
        ["substr"] = "write substring(text, 0, 3)",
        ["mean"] = "write avg(a)",
        ["median"] = "write percentileCont(a, 0.5)",
        ["average"] = "write avg(a)",
        ["group_concat"] = "write collect(a)",
        ["array_agg"] = "write collect(a)",
        ["distinct"] = "write RETURN DISTINCT a",

        // What Neo4j took away with its version 5.
        ["exists"] = "write p.name IS NOT NULL, or EXISTS { (p)-[:TYPE]->() }",
        ["has"] = "write p.name IS NOT NULL",
        ["toInt"] = "write toInteger(a)",
        ["distance"] = "write point.distance(a, b)",
        ["str"] = "write toString(a)",
        ["rels"] = "write relationships(path)",
        ["filter"] = "write [x IN list WHERE x > 1]",
        ["extract"] = "write [x IN list | x.name]",
    };

    public static string? OfFunction(string name) => ByFunction.GetValueOrDefault(name);

    /// <summary>Finds advice for a token that does not fit where something else was expected.</summary>
    public static string? Of(string expected, Token before, Token found, Token after) => found.Text switch
    {
        "=" when before.IsSymbol("=") => "= is written once",
        ":" when before.IsSymbol("[") => "a pattern after EXISTS or COUNT stands in braces, EXISTS { (p)-[:TYPE]->() }",
        "," when expected == ")" => "a list stands in brackets, ['a', 'b']",
        "-" when expected == "]" && before.Kind == TokenKind.Integer => "a range of hops is written *1..3",
        ">" or "(" when expected == "-" => "an arrow is written --> or -[:TYPE]->, and its other end as well",
        _ when expected == "(" && found.IsName && after.IsSymbol(":") => $"a node stands in parentheses, ({found.Text}:Label)",
        _ when found.Kind == TokenKind.Name && expected.StartsWith("a clause", StringComparison.Ordinal) =>
            ByWord.GetValueOrDefault(found.Text)
                ?? (NearestName.Of(found.Text, Words) is { } nearest ? $"did you mean {nearest}?" : null),
        _ => null,
    };
}
