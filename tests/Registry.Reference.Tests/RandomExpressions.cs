namespace Registry.Reference.Tests;

/// <summary>
/// Random expressions over the variables in scope. Whole numbers and truths never fail, so that it does not matter in
/// which order an engine tests them; what fails stands in <see cref="Failing"/>, for one column of a last RETURN.
/// </summary>
internal sealed class RandomExpressions(Random random, IReadOnlyDictionary<string, char> scope)
{
    public string Property() => Of("nr") is { } thing
        ? $"{thing}.{Pick(RandomGraph.Properties)}"
        : Pick(["null", "1", "'ta'"]);

    public string Whole(int depth = 0) => random.Next(depth > 2 ? 3 : 9) switch
    {
        0 => Pick(["0", "1", "2", "-1"]),
        1 => Of("i") ?? $"coalesce(toInteger({Property()}), {random.Next(3)})",
        2 => $"coalesce(toInteger({Property()}), {random.Next(3)})",
        3 => $"({Whole(depth + 1)} {Pick(["+", "-", "*"])} {Whole(depth + 1)})",
        4 => $"size({List(depth + 1)})",
        5 => $"CASE WHEN {Truth(depth + 1)} THEN {Whole(depth + 1)} ELSE {Whole(depth + 1)} END",
        6 => $"reduce(s = 0, e IN {List(depth + 1)} | s + coalesce(toInteger(e), 1))",
        7 => Of("n") is { } node ? $"COUNT {{ {Around(node)} }}" : "abs(-2)",
        _ => $"CASE {Property()} WHEN 1 THEN 1 WHEN 'ta' THEN 2 ELSE 0 END",
    };

    public string List(int depth = 0) => random.Next(depth > 2 ? 3 : 9) switch
    {
        0 => "[1, 2, 3]",
        1 => $"[{Property()}, {Property()}]",
        2 => Of("l") ?? "range(0, 2)",
        3 => $"[e IN {List(depth + 1)} WHERE e {Pick(["=", "<>", "<", ">="])} {random.Next(3)} | {Pick(["e", "coalesce(toInteger(e), 0) + 1"])}]",
        4 => $"{Ordered()}[{random.Next(-2, 2)}..{random.Next(1, 4)}]",
        5 => $"({List(depth + 1)} + {Pick([Whole(depth + 1), List(depth + 1)])})",
        6 => Of("n") is { } node ? $"[({node})-[e]-(m) WHERE e.x IS NOT NULL OR m:A | m.uid]" : "[]",
        7 => Of("n") is { } node ? $"COLLECT {{ MATCH ({node})-->(m) WHERE {Inner("m", depth)} RETURN m.uid }}" : "[null]",
        _ => Of("p") is { } path ? $"[e IN nodes({path}) | e.uid]" : $"tail({Ordered()})",
    };

    /// <summary>A list with an order of its own: one gathered from a pattern has that of the engine.</summary>
    private string Ordered() => Pick(["[1, 2, 3]", "range(0, 3)", $"[{Property()}, {Property()}, 1]"]);

    public string Truth(int depth = 0) => random.Next(depth > 2 ? 4 : 14) switch
    {
        0 => $"{Property()} {Compare()} {random.Next(-1, 3)}",
        1 => $"{Property()} {Pick(["=", "<>"])} {Property()}",
        2 => $"{Property()} IS {Pick(["", "NOT "])}NULL",
        3 => Of("n") is { } node ? $"{node}:{Labels()}" : "true",
        4 => $"({Truth(depth + 1)} {Pick(["AND", "OR", "XOR"])} {Truth(depth + 1)})",
        5 => $"NOT {Truth(depth + 1)}",
        6 => $"{Property()} IN {List(depth + 1)}",
        7 => Of("n") is { } node ? $"EXISTS {{ {Around(node)} }}" : "false",
        8 => Of("n") is { } node ? $"NOT ({node}){Arrow()}(:{Labels()})" : "null",
        9 => $"{Pick(["all", "any", "none", "single"])}(e IN {List(depth + 1)} WHERE e {Compare()} 1)",
        10 => $"{Whole(depth + 1)} {Compare()} {Whole(depth + 1)} {Compare()} 3",
        11 => $"{Property()} {Pick(["STARTS WITH", "ENDS WITH", "CONTAINS"])} {Pick(["'t'", "'a'", "null"])}",
        12 => $"CASE WHEN {Truth(depth + 1)} THEN {Truth(depth + 1)} END",
        _ => Two("n") is { } two ? $"{two.Left} {Pick(["=", "<>"])} {two.Right}" : $"{Property()} = null",
    };

    public string Text() => Pick(
    [
        $"toUpper(coalesce(toStringOrNull({Property()}), 'å'))", $"'ö' + coalesce(toStringOrNull({Property()}), '')",
        "substring('åäö', 1, 1)", $"coalesce({Property()}, 'none')",
    ]).Replace("toStringOrNull(", "toString(", StringComparison.Ordinal);

    /// <summary>What fails in some rows: a text times a number, a division by zero, a number too large.</summary>
    public string Failing() => Pick(
    [
        $"{Property()} * 2", $"6 / coalesce(toInteger({Property()}), 0)", $"7 % coalesce(toInteger({Property()}), 1)",
        $"9223372036854775807 + coalesce(toInteger({Property()}), 0)", $"head({Property()})", $"abs({Property()})",
    ]);

    public string Labels() => Pick(["A", "B", "C", "A|B", "A&B", "!A", "(A|B)&!C", "%"]);

    public string Arrow() => Arrow(Pick(["", ":R", ":R|S", ":!T"]));

    public string Arrow(string inner) => random.Next(3) switch
    {
        0 => $"-[{inner}]->",
        1 => $"<-[{inner}]-",
        _ => $"-[{inner}]-",
    };

    public string Pick(string[] choices) => choices[random.Next(choices.Length)];

    /// <summary>A variable of one of the kinds, or null.</summary>
    public string? Of(string kinds)
    {
        var names = scope.Where(v => kinds.Contains(v.Value, StringComparison.Ordinal)).Select(v => v.Key).ToArray();
        return names.Length == 0 ? null : Pick(names);
    }

    private (string Left, string Right)? Two(string kinds) =>
        Of(kinds) is { } left && Of(kinds) is { } right ? (left, right) : null;

    private string Compare() => Pick(["=", "<>", "<", "<=", ">", ">="]);

    private string Around(string node) => Pick(
    [
        $"({node}){Arrow()}(m)", $"MATCH ({node}){Arrow()}(m) WHERE {Inner("m", 2)}", $"({node})-[:R|S*1..2]->(:A)",
        $"MATCH ({node}){Arrow()}(m) RETURN DISTINCT m.x", $"({node})-->{{1,2}}(:B)",
    ]);

    private string Inner(string node, int depth) =>
        new RandomExpressions(random, new Dictionary<string, char>(scope) { [node] = 'n' }).Truth(depth + 2);
}
