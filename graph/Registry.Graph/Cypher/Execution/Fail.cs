namespace Registry.Graph.Cypher.Execution;

/// <summary>Errors that arise while a query runs; the engine adds the text of the query.</summary>
internal static class Fail
{
    public static QueryException Type(string rule, int position, string detail = "InvalidArgumentType") =>
        new("TypeError", detail, rule, null, position);

    public static QueryException Value(string rule, int position) =>
        new("TypeError", "InvalidArgumentValue", rule, null, position);

    public static QueryException Argument(string detail, string rule, int position) =>
        new("ArgumentError", detail, rule, null, position);

    public static QueryException Arithmetic(string detail, string rule, int position) =>
        new("ArithmeticError", detail, rule, null, position);

    public static QueryException Syntax(string detail, string rule, int position) =>
        new("SyntaxError", detail, rule, null, position);

    public static QueryException EqualEnds(int position) => Argument(
        "InvalidArgumentValue",
        "the ends of a shortest path must differ: write WHERE a <> b, or *0.. where it may have no hop", position);

    /// <summary>Names a kind as openCypher does, with its article.</summary>
    public static string Name(ValueKind kind) => kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => "a boolean",
        ValueKind.Integer => "an integer",
        ValueKind.Float => "a float",
        ValueKind.String => "a string",
        ValueKind.List => "a list",
        ValueKind.Map => "a map",
        ValueKind.Node => "a node",
        ValueKind.Relationship => "a relationship",
        ValueKind.Path => "a path",
        _ => $"a {kind.ToString().ToLowerInvariant()}",
    };
}
